// The digests of the built-in books, written by `npm run generate`.

/** SHA-256 of the files of national, in this release. */
export const nationalDigest = "128171d7034c2ac3bf8414662e9c4e723f968b878aee958f8c9456116d26266c";
/** SHA-256 of the files of an-giang, in this release. */
export const anGiangDigest = "06a99e83ff78597795e0d6ed9da1a2a34f2fd874ab4365e0a8b03dcc39f57319";
/** SHA-256 of the files of ba-to, in this release. */
export const baToDigest = "f526ce16512a0ce2da7ca48c52210117eb652fc5b5adf33513c4554837c3d5f7";
/** SHA-256 of the files of ha-tinh, in this release. */
export const haTinhDigest = "68833ac728df43e2e5fe6023784f56a6114d3a8bb0c56f3fcbc03846189022ef";
/** SHA-256 of the files of hai-duong, in this release. */
export const haiDuongDigest = "c58cdc6ded4e999c088646bfa88c2bafb884cc8d5715c92280115dca54e6e8b8";
/** SHA-256 of the files of son-la, in this release. */
export const sonLaDigest = "db37879d9d6fd8829c98c15e1ab211609c9d5955acb3103f0a851f0f762fc1ea";
