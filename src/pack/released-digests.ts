// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "571d0f5514f352234d3386973d13ba4616a90eeb4f8ea2dd372da73a8476da20";
export const anGiangDigest = "36390c15e4480911e88ae41f7124ec5ce2763b5279f6e1148f30d66461184292";
export const baToDigest = "ac5c9b3a056edc59d2c43533600ebbb54cec8dc35d461e1e6bcf3188d29c4185";
export const haTinhDigest = "83e89466d23f2df4e0a06c8888d5c2c524afecff9724dc99ea588a0ec2472ba3";
export const haiDuongDigest = "2bd83991c6a10ec82aee673d50e8319beb4a9803e79f8310d6f95ec66ef3f2c6";
export const sonLaDigest = "9a433de9d6ed6901ee5f16d4bf3d75d4734a115342132a6d874d93ed80646d7d";
