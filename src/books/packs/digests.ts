// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "e0639ec844f58dd3febb4cacdc95988a84bab5f6de4cc2d21c4647feb4e1f16a";
export const anGiangDigest = "cd7a0be7884214ce4e1413340be2b40595b78ae316ed8f6f8316e4f912b19cac";
export const baToDigest = "3c13013dda634e47c192817aec9f4366a9a38ef37e2e92d0a4d1b8d471ba47bc";
export const haTinhDigest = "6d3dd730cf334b9d56a628dd2de1ad929d9739ea0fbe663432319d2f1cce0973";
export const haiDuongDigest = "4e13b39d8e028dcf25ffe829a04f97415bc0b8f272938550137ade9ebc85bd4c";
export const sonLaDigest = "d3b47d02eac803e7c996c83b4c392857bc0347963dcfbb7e33835fd06ceb8a49";
