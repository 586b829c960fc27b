/** A line of a picture: what stands on it, how far in, and the sign before it. */
export interface PictureRow {
  depth: number;
  text: string;
  sign?: Sign;
  /** In small letters below: a clause, or who acts next. */
  note?: string;
  isHeading?: boolean;
}

/** A sign is told apart by its shape and its colour. */
export type Sign = keyof typeof SIGNS;

const SIGNS = {
  pass: { mark: "✓", colour: "#1c6b3a" },
  fail: { mark: "✗", colour: "#a1260d" },
  unknown: { mark: "?", colour: "#5f4b00" },
  judgement: { mark: "○", colour: "#0b5a8a" },
  "not-applicable": { mark: "–", colour: "#5b6470" },
  step: { mark: "↓", colour: "#0b5a8a" },
} as const;

const WIDTH = 760;
const MARGIN = 28;
const INDENT = 26;
const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/** About how wide a letter of the fonts named above is, for a size; wide on purpose, for a reader may have another font. */
const LETTER = 0.52;

/** A drawing of lines below each other, as SVG that can be read aloud. */
export function drawRows(id: string, title: string, rows: readonly PictureRow[]): string {
  let y = MARGIN + 6;
  const drawn = rows.map((row) => {
    const { svg, height } = drawRow(row, y);
    y += height;
    return svg;
  });
  const height = y + MARGIN - 16;
  const spoken = rows.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`)).join(". ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc" xml:lang="vi" font-family="${FONT}" fill="#1b1f24">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(spoken)}</desc>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8" fill="#fff" stroke="#c9d1d9"/>`,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

function drawRow(
  { depth, text, sign, note, isHeading = false }: PictureRow,
  top: number,
): { svg: string; height: number } {
  const size = isHeading ? (depth === 0 && sign !== undefined ? 20 : 16) : 15;
  const x = MARGIN + depth * INDENT;
  const textX = sign === undefined ? x : x + INDENT;
  const lines = wrap(text, (WIDTH - MARGIN - textX) / (size * LETTER));
  const notes = note === undefined ? [] : wrap(note, (WIDTH - MARGIN - textX) / (13 * LETTER));
  const gap = isHeading ? 10 : 0;
  const first = top + gap + size;
  const weight = isHeading ? ' font-weight="600"' : "";
  const parts = [
    ...(sign === undefined
      ? []
      : [
          `<text x="${x + 4}" y="${first}" font-size="${size}" font-weight="700" fill="${SIGNS[sign].colour}" aria-hidden="true">${SIGNS[sign].mark}</text>`,
        ]),
    ...lines.map(
      (line, index) =>
        `<text x="${textX}" y="${first + index * (size + 6)}" font-size="${size}"${weight}>${escaped(line)}</text>`,
    ),
    ...notes.map(
      (line, index) =>
        `<text x="${textX}" y="${first + lines.length * (size + 6) - 2 + index * 18}" font-size="13" fill="#57606a">${escaped(line)}</text>`,
    ),
  ];
  return { svg: parts.join("\n"), height: gap + lines.length * (size + 6) + notes.length * 18 + 6 };
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [""];
  for (const word of text.replaceAll("\u00a0", " ").split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
