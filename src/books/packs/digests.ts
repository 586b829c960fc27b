// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "62411c082942f0b5e7214e0902f288e54191f277dcc412445d4625397a743ce9";
export const anGiangDigest = "bcc183dc28e423d4d7112f606e98c4b0db1465ff21aeb3a58c6dc3b75eb05faf";
export const baToDigest = "f4d88a752200a3a83c680272d8f0663aa88ae5ee2bef3652ce9477249f50b571";
export const haTinhDigest = "c0b3640b213449a5b83189b02a696a6948a78d94f88dde93bcbb19eb9a46a6ef";
export const haiDuongDigest = "5e90a6b3df07fbf9702139f24489c084fe961df4f0029144fbd5867594d1a574";
export const sonLaDigest = "e08dc993f0f18ee35ac383d1b1e7d7ead43341f47482099709750ecef672ac2a";
