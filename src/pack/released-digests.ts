// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "c0af4cbfee75050472aa20fcdd6e35dc34bfa124b1b4ac672dfd2f20cf6bcd85";
export const anGiangDigest = "997362f74e9843d9d73bbea2603652af5a4fc16c633c990e71d866e6bb7d5281";
export const baToDigest = "a1d3783e58fa10021e5b84168be539d5ecb326a2993a85b470804cbc8f512d67";
export const haTinhDigest = "67189f8dd19164616fff07e4854677276c6a91f15c02c9f7e0d1c15700c88530";
export const haiDuongDigest = "14aa76cac552fb0b024a3702670ff49317ac5438985e71e8826fcb803c457a62";
export const sonLaDigest = "b7d7aea5dc8cf87c39f2941416825ce5c1703179e5f1110ffc16b3fe35437e25";
