// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "08ce7060f7eb4e37c20123e6271aed3ace84c5d8235711a61cd1f5cf4ecabc6e";
export const anGiangDigest = "244067c858165deba4579f5e196d9d10c364b422be6690704af40ff37ecdd247";
export const baToDigest = "f12b52705e86f1508997883d247e3ea66035d2e3076d42e79a3ee23daafd7ba9";
export const haTinhDigest = "05ffd24fe93200d8edd9cd78a15e97883d22b0e38cd56bf85441f64c64c496c0";
export const haiDuongDigest = "4bc2698360bc4879808e5c44c01aa9a85d65f8428461ce8500dae05cbc502993";
export const sonLaDigest = "dc0d807267df008e057cf3575d427d272e7ad793d8f94358ae39529c02b0bf8d";
