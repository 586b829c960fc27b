import type { Page } from "./page.js";

/** Says in one language that a page is there in the other: the switch of languages leads to the same place in both. */
export function onlyInOtherLanguage(pages: readonly Page[]): Page[] {
  const paths = new Set(pages.map(({ path }) => path));
  return pages.flatMap(({ path }) => {
    const other = path.startsWith("vi/") ? path.slice("vi/".length) : `vi/${path}`;
    if (paths.has(other)) return [];
    const link = `/${path.replace(/(?:index)?\.md$/, "")}`;
    return [{ path: other, text: path.startsWith("vi/") ? inVietnamese(link) : inEnglish(link) }];
  });
}

const HEAD = "---\nsearch: false\nprev: false\nnext: false\n---\n\n";

const inEnglish = (link: string): string =>
  `${HEAD}# Trang này chỉ có tiếng Anh\n\n[Đọc bằng tiếng Anh](${link}) · [Về trang đầu](/vi/)\n`;

const inVietnamese = (link: string): string =>
  `${HEAD}# This page is in Vietnamese only\n\n[Read it in Vietnamese](${link}) · [Front page](/)\n`;
