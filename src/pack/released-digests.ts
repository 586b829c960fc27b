// The digests of the built-in books, written by `npm run generate`.

/** SHA-256 of the files of national, in this release. */
export const nationalDigest = "7b8e561e9e6d29779ea35ac88dfe81371d62c7f6d6d5ad7d3da33fceb85b7ed7";
/** SHA-256 of the files of an-giang, in this release. */
export const anGiangDigest = "707f77938f704a3c51b0b01aeda1302a8478f9e4e8231a6ffcbd02c8bb34449e";
/** SHA-256 of the files of ba-to, in this release. */
export const baToDigest = "39ee222df82b6a5bcb922308c1f4dab53c90dbff77a77c86cfd0690fd58215c9";
/** SHA-256 of the files of ha-tinh, in this release. */
export const haTinhDigest = "5ef3f3d0f3bb41f26e8a26e39e23ff592fc353c4ff66071d8c5f8909d58ccb14";
/** SHA-256 of the files of hai-duong, in this release. */
export const haiDuongDigest = "484fa59e4313d5d95f72ae961879c771337e01ba54b8d4c123b0f557d9357263";
/** SHA-256 of the files of son-la, in this release. */
export const sonLaDigest = "6fada843ddd2b31579e672f6eeaf8cc88ff90a51d0ac84ea543380a7bd36281f";
