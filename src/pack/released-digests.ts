// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "073c4a9598a4123ddb85bac7515d9817e4b235455208b51c891a5dcbe191f8e6";
export const anGiangDigest = "bc33bddf444973711b7233821ad0ea41204278df110fe7f9ebcac2cfa015413c";
export const baToDigest = "a2dd995e0db1cd5b69a1204332bde19b80e085717185fc930aee1ad0a788d8a4";
export const haTinhDigest = "ebf2213fd4cda073f8a153bd53aa57c0f3d9845327a2dc31c950f14d5bff2f1c";
export const haiDuongDigest = "1f0742ba7b07a2c04d285b1b4300ba98cf4070a1863cdc657080d5ea0173c60d";
export const sonLaDigest = "4e7fab9d15f1704d0dcecca54b68649ad740c43444e09865011df96020711d89";
