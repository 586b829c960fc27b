/**
 * Phrases of names, in normalised words, and their other spellings; a phrase comes before the phrases within it.
 *
 * Only phrases that mean one thing in every name: `cơ sở` is not here, because `CS` alone would then name a scope.
 */
const OTHER_WAYS: readonly (readonly [phrase: string, ...others: string[]])[] = [
  ["cua", ""],
  // Codes and some abbreviations have the short form, so each form gives the other.
  ["ubnd", "uy ban nhan dan"],
  ["uy ban nhan dan", "ubnd"],
  ["hoi dong thi dua khen thuong", "hdtdkt", "hoi dong tdkt", "hd thi dua khen thuong"],
  ["thi dua khen thuong", "tdkt"],
  ["trung uong", "tw", "tu"],
  ["pho chu tich", "pct"],
  ["hoi dong nhan dan", "hdnd"],
  ["uy ban mat tran to quoc viet nam", "uy ban mttq viet nam", "ubmttqvn", "ubmttq", "mat tran to quoc", "mttq"],
  ["dai bieu quoc hoi", "dbqh"],
  ["ban thuong vu", "btv"],
  ["giam doc", "gd"],
  ["thanh pho ho chi minh", "tp ho chi minh", "tp hcm"],
  ["thanh pho", "tp"],
  ["thu tuong chinh phu", "thu tuong", "ttg", "ttcp", "thu tuong cp"],
  ["thu tuong", "ttg", "ttcp"],
  ["chinh phu", "cp"],
  ["chu tich", "ct"],
  ["bang khen", "bk"],
  ["giay khen", "gk"],
  ["co thi dua", "ctd", "co"],
  ["huan chuong lao dong", "hcld", "hc lao dong", "huan chuong ld"],
  ["tap the lao dong", "tap the ld", "ttld"],
  ["lao dong tien tien", "ld tien tien"],
  ["hang nhat", "hang i", "hang 1", "h nhat", "nhat", "i", "1"],
  ["hang nhi", "hang ii", "hang 2", "h nhi", "nhi", "ii", "2"],
  ["hang ba", "hang iii", "hang 3", "h ba", "ba", "iii", "3"],
  ["chien si thi dua", "cstd"],
  ["hoan thanh xuat sac", "htxs"],
  ["hoan thanh tot", "ht tot"],
  ["nhiem vu", "nv"],
  // Both spellings are in use: sĩ and sỹ, kỷ and kỉ.
  ["chien si", "chien sy"],
  ["ky luat", "ki luat"],
];

interface Replacement {
  readonly phrase: string;
  readonly others: readonly string[];
}

let made: readonly Replacement[] | undefined;

/** The phrases between spaces, as they are found in words between spaces. */
function replacements(): readonly Replacement[] {
  made ??= OTHER_WAYS.map(([phrase, ...others]) => ({ phrase: between(phrase), others: others.map(between) }));
  return made;
}

const between = (words: string): string => (words === "" ? " " : ` ${words} `);

/** Every spelling of a name, given in normalised words, by these phrases; the name itself comes first. */
export function waysOfWriting(words: string): string[] {
  const ways = [between(words)];
  for (const { phrase, others } of replacements()) {
    for (const way of ways.filter((one) => one.includes(phrase))) {
      for (const other of others) {
        const next = way.replace(phrase, other);
        if (!ways.includes(next)) ways.push(next);
      }
    }
  }
  return ways.map((way) => way.slice(1, -1));
}
