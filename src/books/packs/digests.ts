// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "26a34a36164b5f5210eb0f71fb6939bc0df3b8dc52b27e72c0e085b12887598c";
export const anGiangDigest = "55236236aa3f00ee6b0b4be3d04b74ce7ca1f2fc433482e5d480cde0fcdce971";
export const baToDigest = "adae9168798629c190e3415da13bca1df88ae5381ef75fd3fbbfebed35f88fe3";
export const haTinhDigest = "49e30f0c83b5cc858f2351f9ae15118a52de6e2e4b98cac44ecc1487b378d4f8";
export const haiDuongDigest = "f93971efc1dc1a0eadd04bbb9aea9cef31c6c67f5fc913f98e3295fc6e464470";
export const sonLaDigest = "c06de40925fd0cc7e7e69837ae8f18d33708b8735390cc148b46ce96f9af1871";
