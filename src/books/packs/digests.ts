// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "342f60f22b9b42b2e10e54499118a26026d219d08c3c63f953d7fed534e2149b";
export const anGiangDigest = "f7d8001d0f8ed9e1f554097b0ffc7b93e8e51c0750b50a1e6162336d91754afb";
export const baToDigest = "cf8defce7794b17fd1dace38dd4128b0d5071e0beded24d3609f5db706d2a52d";
export const haTinhDigest = "d36b4b9fc73e11396292042502a08dbc5630c76246863792014339e3e0a8aa5c";
export const haiDuongDigest = "43df60aa29ab8d436d18bd682167d0441a8341e1a1af61ffe9b76bc16de392a1";
export const sonLaDigest = "3257bc691141d7eb97f3afa1a49fe237495c49685feab522c3ed4b001f694230";
