// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "47bfdb8bef92f0e9854a10f92fc09f2853b69d855cda2d1b8f96af1521c38f31";
export const anGiangDigest = "f94ed212eca86c84cfa666aa47a40191c10249f21021ff9f40213a73cbcc7650";
export const baToDigest = "5ecfba17c2b3f53cba3158fed87a67cd82ae463afc77c4a60786adf8c8db141a";
export const haTinhDigest = "ae80caa241c9e984a5facb7cde3b7ee9b576d3ccc7637abdf756c47f266ca6c4";
export const haiDuongDigest = "dbc296eb04da0b68e19a966db018f1ab1b9804f766c9e4f2158a124cf068af39";
export const sonLaDigest = "ab542d2653ee3ffdff40fc0f71da3b541095d6f9b9b7ace78ea0fd1692a11e81";
