// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "128171d7034c2ac3bf8414662e9c4e723f968b878aee958f8c9456116d26266c";
export const anGiangDigest = "06a99e83ff78597795e0d6ed9da1a2a34f2fd874ab4365e0a8b03dcc39f57319";
export const baToDigest = "f526ce16512a0ce2da7ca48c52210117eb652fc5b5adf33513c4554837c3d5f7";
export const haTinhDigest = "68833ac728df43e2e5fe6023784f56a6114d3a8bb0c56f3fcbc03846189022ef";
export const haiDuongDigest = "c58cdc6ded4e999c088646bfa88c2bafb884cc8d5715c92280115dca54e6e8b8";
export const sonLaDigest = "db37879d9d6fd8829c98c15e1ab211609c9d5955acb3103f0a851f0f762fc1ea";
