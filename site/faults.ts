import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** An element that makes a browser ask for something. */
const RESOURCE = /<(?:script|img|iframe|source|video|audio|link)\b[^>]*?\b(?:src|href)="([^"]*)"/g;
const IN_STYLE = /url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g;
const LINK = /<a\b[^>]*?\bhref="([^"]*)"/g;
const ID = /\bid="([^"]+)"/g;

const isElsewhere = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);

/** A built page, with what is read of it. */
interface Built {
  path: string;
  html: string;
  ids: Set<string>;
}

/**
 * What is wrong with a built site: links to pages or anchors that are not there, and anything that a browser would get from
 * another host.
 */
export function faultsInSite(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const known = new Set(files);
  const pages = new Map(
    files.filter((name) => name.endsWith(".html")).map((path) => [path, readPage(folder, path)] as const),
  );
  const styles = files.filter((name) => name.endsWith(".css"));
  return [
    ...[...pages.values()].flatMap((page) => [
      ...resourcesElsewhere(page.path, page.html, RESOURCE),
      ...deadLinks(page, pages, known),
    ]),
    ...styles.flatMap((path) => resourcesElsewhere(path, readFileSync(join(folder, path), "utf8"), IN_STYLE)),
  ];
}

function readPage(folder: string, path: string): Built {
  const html = readFileSync(join(folder, path), "utf8");
  return { path, html, ids: new Set([...html.matchAll(ID)].map(([, id = ""]) => unescaped(id))) };
}

const resourcesElsewhere = (path: string, text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)]
    .map(([, address = ""]) => address)
    .filter(isElsewhere)
    .map((address) => `${path} asks another host: ${address}`);

function deadLinks({ path, html }: Built, pages: ReadonlyMap<string, Built>, known: ReadonlySet<string>): string[] {
  const addresses = new Set([...html.matchAll(LINK)].map(([, address = ""]) => unescaped(address)));
  return [...addresses].flatMap((address) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(address) || isElsewhere(address)) return [];
    const [place = "", anchor] = address.split("#");
    const target = place === "" ? path : fileAt(place, path, known);
    if (target === undefined) return [`${path} leads to ${address}, which is not there`];
    const found = pages.get(target);
    if (anchor === undefined || anchor === "" || found === undefined) return [];
    return found.ids.has(decodeURIComponent(anchor))
      ? []
      : [`${path} leads to ${address}, where there is no such anchor`];
  });
}

/** The file that a server gives at an address. */
function fileAt(address: string, from: string, known: ReadonlySet<string>): string | undefined {
  const path = decodeURI(address.split("?")[0] ?? "");
  const full = path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(from), path);
  return [full, `${full}.html`, posix.join(full, "index.html")].find((name) => known.has(name));
}

const unescaped = (text: string): string =>
  text
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
