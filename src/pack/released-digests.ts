// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "f1118bd6e1647da7b9073afd594a94baa6da9de6283109485c0300e63aac9e35";
export const anGiangDigest = "b77aa4c141957ef03f3413eca061cd5b3a485790f5b2ae4c073ce7dfad8448d6";
export const baToDigest = "99b7c57af1b1b3750961d5c9cf8b975c62d491eb97cbc274ce279253dfb4ee68";
export const haTinhDigest = "3fa3dac1a4988fea74b1ecf2fe5282085b7ff82a3dd9a726be5d033b70cb9af7";
export const haiDuongDigest = "ab1d228486c95a46235553e90b4d649b3f61ae2ad05982eeb459be7a552428b8";
export const sonLaDigest = "555f34448d44cb87bbb782356662f6b44d81a125946a3ab07ab1400202a080e2";
