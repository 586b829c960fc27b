// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "455602d3d53269984e4d962aa638bc947f4a38bd56756764f6244560afea3d1e";
export const anGiangDigest = "67938e61b9c42b580a383c954add5247cbd831e2c662266497209237ce273121";
export const baToDigest = "0e31310364a7789c2e83ef23ece14b5863a93486aca002576c89e3bcf24da638";
export const haTinhDigest = "4675ef8872eada4c1069cd955c974d4ccbf57fc2721010b00e657f92fbf76ee7";
export const haiDuongDigest = "0b5b950df59737c079cdf3b8c798409fdb8e717b3e4d22bb367a7d6515fb72d0";
export const sonLaDigest = "b840d40bf57619498fc4fc520dc50f00dd776b0031ad19163ba309cc4ee82a8d";
