import { dirname, extname, join, posix } from "node:path";

/** Pages of the repository that are not in `docs`, by where they stand on the site. */
export const OUTSIDE: Readonly<Record<string, string>> = { "CHANGELOG.md": "changelog.md" };

const LINK = /(!?\[[^\]]*\]\()([^)\s#]+)(#[^)\s]*)?\)/g;

/** What was found about the links of a page: its text for the site, and the files to serve as they are. */
export interface Linked {
  text: string;
  files: string[];
}

/**
 * A page of `docs` with its links as they lead on the site: to pages by their place there, to files such as a case or a
 * program by a copy that the site serves as it is.
 */
export function siteLinks(path: string, text: string): Linked {
  const files: string[] = [];
  const parts = text.split(/(^```[^\n]*\n[\s\S]*?^```$)/m);
  const linked = parts.map((part) =>
    part.startsWith("```")
      ? part
      : part.replace(LINK, (whole: string, open: string, target: string, anchor = "") => {
          if (/^(?:[a-z]+:|\/)/.test(target)) return whole;
          const file = posix.normalize(join(dirname(path), target));
          if (file in OUTSIDE) return `${open}/${OUTSIDE[file]}${anchor})`;
          if (file === "README.md") return `${open}/)`;
          if (file.startsWith("docs/") && file.endsWith(".md"))
            return `${open}/${file.slice("docs/".length)}${anchor})`;
          if (open.startsWith("!")) return whole;
          // A web server shows no folder: its name stays, without a link.
          if (extname(file) === "") return open.slice("[".length, -"](".length);
          files.push(file);
          return `${open}/files/${file}${anchor})`;
        }),
  );
  return { text: linked.join(""), files };
}
