// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "be3a16740bb2e378d3fd344ea7916369a91f55108388af6a43afd1636338f48e";
export const anGiangDigest = "89107f5f59e73b7fbe2d079598590e268fa3c442c79bd1942d59c52aee0f5c16";
export const baToDigest = "8ea37a377249c72d8d2567c178c397f39f52597ce1f1180baa665fb4b8cded5d";
export const haTinhDigest = "a55821f2d64237f395de38e889b9788d22f39928df4cb31c435b51263bb93663";
export const haiDuongDigest = "ba15c01b0bd66e7fdacda0ffac84d155848a5bd328035cb12d19ea8604595ff7";
export const sonLaDigest = "5c640a2208141aaaca4e81cc26491bda87547d9969df48518e3180ed4dc93d72";
