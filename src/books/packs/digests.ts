// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "2f6b3a2ccfb1dc785a8a4717e8bd9b404c2a8ed5c3c271a05a60aa8720807e23";
export const anGiangDigest = "dde653a822d4f9867c920b41d5e12ca5cb6dba2d3ad781d2661577cc94778a8a";
export const baToDigest = "c469403c1b73ffe518fb0c4ad4a011248a0e770c77d06acac39f0607bb1478eb";
export const haTinhDigest = "bdce9a52edcb9027095fec134c86aa2a50342caeced8c50897cf17d5f63abf4a";
export const haiDuongDigest = "a27dd903974be9bb35e6c352fc29f9860b14f07c314f44b4b0b4a135d4a82518";
export const sonLaDigest = "8cdb789d35a2b48766078f7b15abdcf7ccdabeb85441c002422242f3f35a5a91";
