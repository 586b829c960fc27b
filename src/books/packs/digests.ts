// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "33f02609844a51502d5fb16e4285ad61e4f16dd08df5bdbf127febaa3656289e";
export const anGiangDigest = "3b77ddcedbef3996005ef353179d640f61d75319d7baf028dc9e918790a087e6";
export const baToDigest = "74a7e2247dd885d3ec0e5570f56dea20543fa88c78e31ac20c82aa79dc77f5a4";
export const haTinhDigest = "9c60287ffa23d10e4804e848fe9e76295e7e43ca821def60f2fb35cc7d430d79";
export const haiDuongDigest = "e06960ccde03c03b0af82f210fc27ef77bb5eedbac0212c2c8350a4f8c1d63de";
export const sonLaDigest = "bca32c2532d9ad560ae358db0a0c7eda3bf17bda8e770a29d59aea39136b22b0";
