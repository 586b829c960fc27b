// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "91efc7600fa1a1dcfef2dc8569a0c21c52d3afb25d939b9f80863460901a5a27";
export const anGiangDigest = "5af7fce2fcec0e6004fdac8e0b55266cfbbb9a3b3c996c2f7d063edccbab23ad";
export const baToDigest = "8ffda27557e6f9550661384fb610f78ca03dd2b1459f3eb17cd1a8f80f5f4c5b";
export const haTinhDigest = "2d75b26f8631356aa86ba7caaea99e3445938aaf10abdd3a6c4baf816cef6a95";
export const haiDuongDigest = "6f4bd724adc9d002b84fd32bf8b47c5c1a5c67d135c38269434c394e7576a8d9";
export const sonLaDigest = "a657f4dd25d1d4cdd36981a3fd83dc3cd86d837514488fd987f4de8f63e9dba8";
