// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "e5d041d19f5f9a4433218984fc0ab4c34a317fd0c7e9631e085c239662025e91";
export const anGiangDigest = "a746bbd20622843505fa5dcdaa52857c6efb29f2fcb58fed6f3196b36a395823";
export const baToDigest = "17b2c65c5c2aeb2147d63f6aa070e1fa8d617dc0b1817f1057b6a68f6f03eeda";
export const haTinhDigest = "49351af04a1d99997c0d738826d353c69cafe32fddb6944888580c3041eb525d";
export const haiDuongDigest = "a0a9c0d154b5108ae9bba2a281e1cd14d157a34a229c36bf338143a58f3944e6";
export const sonLaDigest = "8293cc2105d5411a03b51b46a2906f1d84b0524665a043f2df4a5e3f3729b98f";
