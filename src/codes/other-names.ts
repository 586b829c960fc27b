/**
 * Words, in plain letters, that make of an award's name the name of another that is no code here: orders and medals that
 * are not encoded, and certificates that mass organisations, the Party and firms give under their own statutes.
 */
const OTHERS: readonly string[] = [
  ...["doc lap", "quan cong", "chien cong", "bao ve to quoc", "dai doan ket", "huu nghi", "sao vang", "dung cam"],
  ...["huan chuong ho chi minh", "khang chien", "huy chuong", "huy hieu", "ky niem chuong", "anh hung"],
  ...["ldld", "lien doan", "cong doan", "thanh doan", "tinh doan", "huyen doan", "doan thanh nien", "doan tncs"],
  ...["dang uy", "tinh uy", "thanh uy", "huyen uy", "chi bo", "cong ty", "tap doan"],
];

/** The words of other awards' names that a text, given as plain words, has. */
export function otherNamesIn(words: string): string[] {
  return OTHERS.filter((other) => ` ${words} `.includes(` ${other} `));
}
