// The digests of the built-in books, written by `npm run generate`.

export const nationalDigest = "d71015cf6b90717066359bc50b4d1650cf85b65bc6fc5265b78ee2d8582f4358";
export const anGiangDigest = "72626354daf459ce7e06f43ba36d9a6e8a925c9cbbbc80dc5038bd90511f824a";
export const baToDigest = "8560b9a2c06fc50036fd48870b2d7cc5bca4b8b8bbb151cf8e92015453d17540";
export const haTinhDigest = "aa5ec4f0b2160809bed2aa0ea8774e6f8088bf0057d4407d91a3a194192edae8";
export const haiDuongDigest = "da467fd65335f578b1c53a8cc23cec492fb47faf100a647def01b95ae3a8435c";
export const sonLaDigest = "1ffbe486dea4e907a866554b52b51301cc28c6d3b6eecfef733573012f85e092";
