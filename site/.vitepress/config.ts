import { slug } from "github-slugger";
import { defineConfig } from "vitepress";
import { codesPage } from "../codes-page.js";
import { foldTerm } from "../fold.js";
import { plainMarkdown } from "../markdown.js";
import { navBar, sideBars } from "../menus.js";
import { writtenPages } from "../pages.js";
import { SEARCH_WORDS } from "../search-words.js";

const pages = new Set([...writtenPages().map(({ path }) => path), codesPage().path]);

/** A tick, written into the page: browsers ask for an icon in any case. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5a8a"/><path d="M8 17l6 6 11-14" fill="none" stroke="#fff" stroke-width="4"/></svg>',
)}`;

// Programs that pages lead to are files, not pages.
process.env.VITE_EXTRA_EXTENSIONS = "jsx,php,py,sql";

export default defineConfig({
  title: "thidua-rules",
  // The index of the search is one chunk, loaded when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  head: [["link", { rel: "icon", href: ICON }]],
  srcDir: "pages",
  outDir: "dist",
  cacheDir: "../node_modules/.cache/thidua-rules/vitepress",
  // Headings have the anchors that GitHub gives them, so that the links of the pages hold in both places.
  markdown: {
    anchor: { slugify: slug },
    html: false,
    linkify: false,
    config: plainMarkdown,
  },
  // Files of the repository and the try-it page are served as they are.
  ignoreDeadLinks: [/^\/files\//, /^\/thu\//],
  locales: {
    root: {
      label: "English",
      lang: "en",
      description: "Vietnamese award law as dated, cited rules: what it asks, and whether a nomination meets it",
      themeConfig: { nav: navBar("en"), sidebar: sideBars("en", pages) },
    },
    vi: {
      label: "Tiếng Việt",
      lang: "vi",
      description: "Quy định thi đua, khen thưởng dưới dạng quy tắc có điều khoản, có thời gian áp dụng",
      themeConfig: {
        nav: navBar("vi"),
        sidebar: sideBars("vi", pages),
        outline: { label: "Trong trang này" },
        docFooter: { prev: "Trang trước", next: "Trang sau" },
        darkModeSwitchLabel: "Giao diện",
        lightModeSwitchTitle: "Chuyển sang nền sáng",
        darkModeSwitchTitle: "Chuyển sang nền tối",
        sidebarMenuLabel: "Mục lục",
        returnToTopLabel: "Về đầu trang",
        langMenuLabel: "Ngôn ngữ",
        skipToContentLabel: "Đến nội dung chính",
        notFound: { title: "Không có trang này", quote: "", linkText: "Về trang đầu", linkLabel: "Về trang đầu" },
      },
    },
  },
  themeConfig: {
    outline: [2, 3],
    externalLinkIcon: true,
    search: {
      provider: "local",
      options: {
        miniSearch: { options: { processTerm: foldTerm } },
        locales: { vi: { translations: SEARCH_WORDS } },
      },
    },
  },
});
