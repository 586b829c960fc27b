// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "8ca53cd7464bb5c7a5a0817013e5d058faf0de78d7de070440e3eb0227f63007";
export const anGiangDigest = "fc0257924519ed5a81454e4fd6e62ca968de07b872b8531672a0cf1112aac25e";
export const baToDigest = "f4d4708cc5e0f1745462cc7e6493e910941837db4838184f40e5094219904063";
export const haTinhDigest = "3914c4ad5de4f0ad065554e511ad13e8d78bfa6b4893323b491208d54029ee72";
export const haiDuongDigest = "1b71069f5b665500fdc99bbade9a48324558b42c263425818d6f25afe6440df9";
export const sonLaDigest = "eb399d6ae1b53b4cebbb7e36047247adfcb1d7dccb2d34375b48b2ea67a34c61";
