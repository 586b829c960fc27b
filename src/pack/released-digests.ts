// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "25ecb97589a271736aeff053ac3b91c0c8123fd73b7aff0d79356ac9ac29226f";
export const anGiangDigest = "93b0816b18b4ed0cbcc566f57c5764d9c32552fab1547c3651cd05d7548b3d00";
export const baToDigest = "0cb07ffb19137f40db8539432642dac1c335c623f661ad69c01d59a3d21509d9";
export const haTinhDigest = "965fd9424f99f20d07b8f405927a1315a1a5139fa24cd99aad0183b2b6fd55e8";
export const haiDuongDigest = "0a7ff071799881a4aac3224bcf6784e60542ca592a66d45fb1fb723448d13101";
export const sonLaDigest = "543f9658807c52621078ff7d552bc191d33933078786e63615deb22f197674e8";
