// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "637d8d3492ada492ca4ff6a3a66da92d94e60ca1f6ef3cf3d375d77703f14fef";
export const anGiangDigest = "a7ad78a3148683a1dc97c390dda467b2e476b48a78f4d3487775c423c51f5e42";
export const baToDigest = "a0f1a545eebaf4a1883fd16f06d260171c56e175344a922fc4aa2048f8aafcfe";
export const haTinhDigest = "07de5a5a761317e235e8ec684e07db6969c3c1a619f84b43e73a36378854d934";
export const haiDuongDigest = "a5f2880de0b58674831fd430eab316466a4fecaf221279087ddbdec7d3c4c266";
export const sonLaDigest = "b59a3d41ec54ab78bcee05d221e978efe4541d7751e07b7fa386bf0921b212e6";
