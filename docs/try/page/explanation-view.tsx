import type { Explanation, ExplanationItem, ExplanationSection } from "../../../src/index.js";

const MARKS: Record<string, string> = {
  pass: "✓",
  fail: "✕",
  unknown: "?",
  judgement: "◇",
  "not-applicable": "–",
};

/** The sections of an explanation, and the texts that it cites by short names. */
export function ExplanationView({
  explanation: { lines, sections, texts },
  level = 3,
}: {
  explanation: Explanation;
  level?: 3 | 4;
}) {
  return (
    <div class="explanation">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {sections.map((section, index) => (
        <SectionView key={section.heading ?? index} section={section} level={level} />
      ))}
      {texts.length > 0 && (
        <p class="texts">
          {texts.map(({ short, title }) => (short === title ? title : `${short}: ${title}`)).join("; ")}
        </p>
      )}
    </div>
  );
}

function SectionView({
  section: { heading, lines = [], items = [], ordered },
  level,
}: {
  section: ExplanationSection;
  level: 3 | 4;
}) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <section>
      {heading !== undefined && <Heading>{heading}</Heading>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {items.length > 0 && <Items items={items} ordered={ordered ?? false} />}
    </section>
  );
}

function Items({ items, ordered = false }: { items: ExplanationItem[]; ordered?: boolean }) {
  const List = ordered ? "ol" : "ul";
  return (
    <List class={ordered ? "" : "marked"}>
      {items.map((item, index) => (
        <Item key={`${index} ${item.text}`} item={item} ordered={ordered} />
      ))}
    </List>
  );
}

function Item({
  item: { text, status, source, details = [], children = [] },
  ordered,
}: {
  item: ExplanationItem;
  ordered: boolean;
}) {
  const mark = ordered ? undefined : (MARKS[status ?? ""] ?? "·");
  return (
    <li>
      {mark !== undefined && (
        <span class="mark" aria-hidden="true">
          {mark}
        </span>
      )}
      {text}
      {source !== undefined && <cite> ({source})</cite>}
      {details.map((detail) => (
        <span key={detail} class="detail">
          {detail}
        </span>
      ))}
      {children.length > 0 && <Items items={children} />}
    </li>
  );
}
