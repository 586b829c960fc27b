// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "5eed8b35b4a93c39159a38479e12b2e541b42c05f962f0a1ddca361c5a6840cf";
export const anGiangDigest = "72f2b1a9ff0e2df2e23971f87b06ba8ad304ad0b0767c0042d73eda8e21470dc";
export const baToDigest = "5a04abf49c4e5285923b37797970a8da46c61256ab75e73b6d4c061cb62d6351";
export const haTinhDigest = "c911cd564f3d1b66babda079c85f8ee4ad9ab89bb8ed07c4a9f3cdff70f8bd0a";
export const haiDuongDigest = "7dc2080c14c18c84789ecfa328ae4c33ef7ff7926d4ca9d546932bbe6b3cac9c";
export const sonLaDigest = "09ed67854c1ab26341fb36c994a2730d33a10d290300881866fab12878e64038";
