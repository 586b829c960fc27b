// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "1027820682bb61a5b8d9e9947605c96b47e3f19a7fa7579f33409e2316c97fc1";
export const anGiangDigest = "0d70f17116380a972c6134dade7d08b33ec76495b2033d7a90ab1fc817ee19c7";
export const baToDigest = "6a7f6a5f22d048533012f321617314fe0c725bf96e3031c183c1e7f0c96921bb";
export const haTinhDigest = "714b29e7c1c00211daa6d05f1ca748323c6b866aa2e7f65972131c58876221f7";
export const haiDuongDigest = "292802f15525f8e65235f238d14be5daddc5d7332ca2cdbe627cf5173193ea87";
export const sonLaDigest = "c1a348ff99d061e28bb15176aa2bd6d639e4a355ec9e546d74f6f0b734f57cf7";
