// The digests of the built-in books, written by `npm run generate`.

/** SHA-256 of the files of national, in this release. */
export const nationalDigest = "e7ad319033e97b4de453e2211b3e87e0013ae2dee418532e674580d4da6728c2";
/** SHA-256 of the files of an-giang, in this release. */
export const anGiangDigest = "bb3d9d7ace2f9bfe67e38aa311a693c90b546ae375cefbe0414cae354f06b661";
/** SHA-256 of the files of ba-to, in this release. */
export const baToDigest = "137e630749ee0a71ce6fb54f1412f931784da14e5e0995eda42982a91e545916";
/** SHA-256 of the files of ha-tinh, in this release. */
export const haTinhDigest = "337cf97ad39cb23b2fc4345e82d082cc77a8c3c50eab32ba130cb90bfeb9491c";
/** SHA-256 of the files of hai-duong, in this release. */
export const haiDuongDigest = "da306388bf24c6266ef9cef1eaf90256a52e25f73d668d449e803c8a2208354f";
/** SHA-256 of the files of son-la, in this release. */
export const sonLaDigest = "02802f31ff53efbd023ecea45a3fa09e90dd2b931cfb59de8e826b8c695db458";
