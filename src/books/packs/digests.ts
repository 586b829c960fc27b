// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "ef3cc2ac6b6709563eea55437a8d9e4c2128f61fd2d0c2e587b5fe77a37cb068";
export const anGiangDigest = "93dc0d83320cc619902527fc86a8f85b7c0ab586651a33c7537eef15001e1ca5";
export const baToDigest = "8c282620cc342dbdfa4428add5686f0058e64cc4413e157bc32de83bd288a62d";
export const haTinhDigest = "a5effa8f438573d9b2859046027319c1c71f36184b281923d7bc8f63a92b53d1";
export const haiDuongDigest = "d4d2459b8407c4a8fbba40654c12346f8106007511efca26e8dcfef62c1eab9c";
export const sonLaDigest = "594147b2427c27600673aa7104307f8e29e77c269368cd48b6bbf4cfef4460e6";
