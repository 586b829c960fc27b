// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "61588ab5c594278002aa8abae6c593afae903e48771e908e616d9922fd7cb531";
export const anGiangDigest = "28f32d548f6d4d9a6b76a9a39cdb2f32367e3d9426e191675684cd430d42e660";
export const baToDigest = "9754ebc0cf5098e430d829a3124ca3fa57cbd81e4305f9d13510598217cfa3c4";
export const haTinhDigest = "f37c4a3b2021309d4f0755b485d3d0bdf52cfb8480cd2a678bb4eec9fac891f2";
export const haiDuongDigest = "5c7e1a5dae1312947366654b4d45ec4cd72c9291c5bc3a382d1e172a9c2a8702";
export const sonLaDigest = "e4f0072d23b1d9394cc73f765809f7a1a88116e4d76261caf8316ec287dff440";
