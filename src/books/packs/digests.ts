// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "f0e161fabe43b53f57fcf35708f58781ede085678622b5827b8f3bee30a48cc6";
export const anGiangDigest = "a7be87aec152dae6225bc37339b505ce95abc6304c5482050bc731493a74661c";
export const baToDigest = "88ea7bbb19978c76d20bada4f73bfe240fb6d7be06a59ec8544db3a9c0d9e22f";
export const haTinhDigest = "abb18eccf12663c4c6598308b5afb3ecd97c41c9d2d4416b3d0082ad3b497116";
export const haiDuongDigest = "b5d9168232966de659dab3d214881df1755871cae6b56939eddcf3ab054e5d08";
export const sonLaDigest = "a99c17eab7eaa201cbe30e7f37e6a7398dd7860977a6fd4b19793ee1a81b667c";
