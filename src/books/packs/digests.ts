// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "528cf9b7513c956fe90d30747a199fba129d99d54cf2ca0c4c9c3207980102c2";
export const anGiangDigest = "998ceb36025d4cb8633907b91d9d012a2ced2f02e41b5da3f69fa7606244cecd";
export const baToDigest = "517a6252173f8e1ede997a74bd72e0701a2348e0e751684a7534f7a77d1f1b36";
export const haTinhDigest = "f9ad13beed20b9a9c9258063dc3dbfbed569ceea77956ee455f026a3abf814f9";
export const haiDuongDigest = "eed45f640d21e425ae580d49c9d03036c2ced89ae51a3131cafb415f8d434e27";
export const sonLaDigest = "750b084a5b1c7a3aad8dab59abe38c1a8f0fd79921ffd183a7b107b8f355ac04";
