// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "8bb83809b165a9204657863daf5b52b3ea3d53b933daf38b93a74adb46d295f6";
export const anGiangDigest = "d22636ddacec1706bfda4255e9438c06a8c230f1a34f6e40dfd7183e43fb5cd8";
export const baToDigest = "b8507fbee629b58e7d3b9ae094a1b3900c1457c6d82aa3b63d02c387026c327b";
export const haTinhDigest = "7e28881b8b1420757fe0dac90cf40504900c39844e8d5d282a499e76b7056047";
export const haiDuongDigest = "fec7180f5d9f8a50ec1f5b5612e342f396a7f94e6b807201b092ee0331b8d411";
export const sonLaDigest = "42a93f8826f1520b79c7ffa56943480a0045e7d9a43e9e730d9b08ca3e760f18";
