// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "8086be2b32fc86b4e968266848d268bea5aac799d8512a354ebb93ac6eea87b7";
export const anGiangDigest = "29fc555301f0a7a8ed413e4388d4ad3b04f0183d36f6b4a5dfdc5f0448a43bf5";
export const baToDigest = "613a3514416bfa7827f6c5864750ab965fc9aef472f6ea929d908b8af18204f4";
export const haTinhDigest = "467421c31b4a621dbfe573ff355f7d1f2d5232fc38f59f88ff23ca95104dc722";
export const haiDuongDigest = "65bec3f391a2b66acfc019b4e55b525b3ee336aa248a1524a4ff65e256262adb";
export const sonLaDigest = "eea3b6b27d9cc9f35ae410d5a0fbf3176c762508e7e98a6b4b84c4f4bcdcf63a";
