import { describe, expect, it } from "vitest";
import { assemble, bullet, detail, type Line, numbered, paragraph, section } from "../../src/explain/document.js";
import { Localizer } from "../../src/explain/localizer.js";
import { renderHtml } from "../../src/explain/render-html.js";
import { renderMarkdown } from "../../src/explain/render-markdown.js";
import { renderText } from "../../src/explain/render-text.js";
import { TIED } from "../../src/explain/wrap.js";

const document = (...parts: Line[][]) => assemble(new Localizer("en", {}), () => parts);

const example = document(
  [paragraph(`Not <met>: 5${TIED}years`), paragraph("As of today.")],
  section(
    "Why",
    [
      bullet("First *thing*", 0, { status: "fail", source: "Article 1 & 2" }),
      bullet("below", 1),
      bullet("further below.", 2, { source: "Article 3" }),
      bullet("Second", 0, { sign: "✓" }),
    ],
    "why",
  ),
  section("Supply", numbered([["1. January?", "By the unit."], ["What?"]]), "questions"),
  [{ kind: "receipt", text: "Receipt: x" }],
);

describe("an explanation as data", () => {
  it("nests entries, and keeps heading, lines and receipt apart", () => {
    expect(example).toEqual({
      type: "explanation",
      locale: "en",
      heading: `Not <met>: 5${TIED}years`,
      lines: ["As of today."],
      sections: [
        {
          name: "why",
          heading: "Why",
          items: [
            {
              text: "First *thing*",
              status: "fail",
              source: "Article 1 & 2",
              children: [{ text: "below", children: [{ text: "further below.", source: "Article 3" }] }],
            },
            { text: "Second", sign: "✓" },
          ],
        },
        {
          name: "questions",
          heading: "Supply",
          ordered: true,
          items: [{ text: "1. January?", details: ["By the unit."] }, { text: "What?" }],
        },
      ],
      texts: [],
      receipt: "Receipt: x",
    });
    expect(JSON.parse(JSON.stringify(example))).toEqual(example);
  });

  it("puts a further line with the entry before it, however deep", () => {
    const [part] = document([paragraph("x")], [bullet("a"), bullet("b", 1), detail("more")]).sections;
    expect(part?.items).toEqual([{ text: "a", children: [{ text: "b", details: ["more"] }] }]);
  });

  it("leaves out what is empty", () => {
    expect(document([paragraph("a")], section("heading", [])).sections).toEqual([]);
  });
});

describe("an explanation written", () => {
  it("as text", () => {
    expect(renderText(example, 40)).toBe(`\
Not <met>: 5 years
As of today.

Why
- First *thing* (Article 1 & 2)
  + below
    · further below (Article 3).
✓ Second

Supply
1. 1. January?
   By the unit.
2. What?

Receipt: x`);
  });

  it("as HTML, with every letter escaped that is a mark there", () => {
    expect(renderHtml(example)).toBe(`\
<section lang="en">
<h2>Not &lt;met&gt;: 5&nbsp;years</h2>
<p>As of today.</p>
<h3>Why</h3>
<ul><li data-status="fail">First *thing* <cite>Article 1 &amp; 2</cite><ul><li>below<ul><li>further below. <cite>Article 3</cite></li></ul></li></ul></li><li>✓ Second</li></ul>
<h3>Supply</h3>
<ol><li>1. January?<br>By the unit.</li><li>What?</li></ol>
<p><small>Receipt: x</small></p>
</section>`);
    const hostile = `"><script>alert('x')</script>\u2028`;
    const html = renderHtml(document([paragraph(hostile)], [bullet(hostile, 0, { status: hostile, source: hostile })]));
    expect(html).not.toMatch(/<script|"><|\u2028/);
  });

  it("as Markdown, with every letter escaped that is a mark there", () => {
    expect(renderMarkdown(example)).toBe(`\
## Not \\<met\\>: 5 years

As of today.

### Why

- First \\*thing\\* (Article 1 & 2)
  - below
    - further below (Article 3).
- ✓ Second

### Supply

1. 1\\. January?  
   By the unit.
2. What?

Receipt: x`);
  });
});
