// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "519d8d358e23adc943a5728271ba5d00fde4b9c2a2ffe289c83e04d6c4b7d69c";
export const anGiangDigest = "7ca54a54d345e7f9ce948ba463b93c05d7f2cb0bcb888dc6554998d9c2e5a9b5";
export const baToDigest = "fbe45916ef60ff49d1b5d7a9226b9d771c51eebc37791b86ccb49f0d84f5748b";
export const haTinhDigest = "32489b1aa53aed73c729eae5ce352662bdc096c4986a676568ca811f5a5bc8ba";
export const haiDuongDigest = "72c881b08d81c1f42f125702bc35c80d85538b86ea597f0e5a355cc8d56de12d";
export const sonLaDigest = "e4f9f745645983b87852718439ca39e022115b65cae13adfa30730ec829d3399";
