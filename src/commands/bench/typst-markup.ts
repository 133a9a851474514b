import type { Block, Briefing, Figure, Inline } from "../../lib/pdf/content.ts";
import { PAGE, SIZE } from "../../lib/pdf/style.ts";

/** A Typst document and the pictures that it names. */
export interface Markup {
  main: string;
  pictures: Map<string, string>;
}

/** A briefing in Typst: the same texts, tables and charts in the same fonts and sizes. */
export function briefingTypst({ title, subtitle, kicker, blocks, footer }: Briefing): Markup {
  const pictures = new Map<string, string>();
  const head = `#set page(paper: "a4", margin: (x: ${PAGE.side}pt, top: ${PAGE.top}pt, bottom: ${PAGE.bottom}pt), numbering: "1/1", header: text(size: ${SIZE.furniture}pt)[#${text(footer.source)}])
#set document(title: ${text(title)})
#set text(font: "BIZ UDPGothic", size: ${SIZE.body}pt, lang: "ja")
#set par(leading: 0.6em)
#set table(stroke: (bottom: 0.5pt + rgb("#cbd2d9")), inset: (x: 4pt, y: 2pt))
#show table: set text(size: ${SIZE.small}pt)
#show heading.where(level: 1): set text(size: ${SIZE.title}pt)
#show heading.where(level: 2): set text(size: ${SIZE.heading}pt)
#show heading.where(level: 3): set text(size: ${SIZE.lead}pt)
#text(size: ${SIZE.small}pt, ${text(kicker ?? "")})
= #${text(title)}
#${text(subtitle)}
`;
  return { main: `${head}\n${blocks.map(block).join("\n\n")}\n`, pictures };

  function block(of: Block): string {
    switch (of.type) {
      case "heading":
        return `${"=".repeat(of.level)} #${text(of.text)}`;
      case "paragraph":
        return inlines(of.content);
      case "list":
        return of.items.map((item) => `- ${inlines(item)}`).join("\n");
      case "figure":
        return `#${figure(of)}`;
      case "figures":
        return grid(of.figures.map(figure), of.columns);
      case "facts":
        return grid(
          of.items.map(
            ({ label, value, note = "" }) =>
              `[#text(size: ${SIZE.small}pt, ${text(label)}) \\ #strong(${text(value)}) \\ #text(size: ${SIZE.small}pt, ${text(note)})]`,
          ),
          of.items.length,
        );
      case "table":
        return tableOf(of);
      case "panel":
        return `#block(fill: rgb("#f3f6f8"), inset: 8pt, width: 100%)[\n#strong(${text(of.title)})\n\n${of.blocks.map(block).join("\n\n")}\n]`;
      case "pageBreak":
        return "#pagebreak()";
    }
  }

  function figure({ title: name, subtitle: under = "", caption = "", svg, alt }: Figure): string {
    const path = `/picture-${pictures.size}.svg`;
    pictures.set(path, typeof svg === "string" ? svg : svg.outerHTML);
    return `block(breakable: false)[#strong(${text(name)}) \\ #text(size: ${SIZE.small}pt, ${text(under)}) \\ #image(${text(path)}, alt: ${text(alt)}) \\ #text(size: ${SIZE.small}pt, ${text(caption)})]`;
  }
}

function grid(parts: readonly string[], columns: number): string {
  return `#grid(columns: (1fr,) * ${columns}, gutter: 17pt, ${parts.join(", ")})`;
}

function tableOf({ caption, columns, rows, note }: Extract<Block, { type: "table" }>): string {
  const widths = columns.map(() => "auto").join(", ");
  const heads = columns.map(({ label }) => `strong(${text(label)})`).join(", ");
  const body = rows.flatMap(({ cells, group }) => [
    ...(group ? [`table.cell(colspan: ${columns.length}, strong(${text(group)}))`] : []),
    ...cells.map((cell, i) =>
      columns[i]?.figures ? `text(font: "BIZ UDGothic")[${inlines(cell)}]` : `[${inlines(cell)}]`,
    ),
  ]);
  const below = note ? `\n\n${inlines(note)}` : "";
  return `#strong(${text(caption)})\n\n#table(columns: (${widths},), table.header(${heads}), ${body.join(", ")})${below}`;
}

function inlines(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (typeof inline === "string") return `#${text(inline)};`;
      return inline.bold ? `#strong(${text(inline.text)});` : `#${text(inline.text)};`;
    })
    .join("");
}

/** A string of Typst, in which nothing is markup. */
function text(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", " ")}"`;
}
