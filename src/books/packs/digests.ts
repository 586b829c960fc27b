// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "9ebaef4bb5f9a7647aebe9248f11f6495a5ea2102da87f7b18ca174cac47eea8";
export const anGiangDigest = "0b0443ab1eef02b429f07e5e99bd0c856af47b6963d4fc810d9bbb35585f4122";
export const baToDigest = "6815e6ffeda7eddd76d6baf3786e02003c3be960d60ef79471d17d7fb8a5578b";
export const haTinhDigest = "14dfd2fbe8aef5326000814df19170bf36a6c78cea716d69e81425c7c389fe4e";
export const haiDuongDigest = "090914cf1d172034c529c2cbe21678dea38a9e5271990b20da9a10c425449d2c";
export const sonLaDigest = "16fe813598fa8d8cc2415b90fd85b5074a1008d857c96a52f9073e68919c3ed6";
