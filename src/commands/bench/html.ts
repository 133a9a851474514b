import { pathToFileURL } from "node:url";
import type { Block, Briefing, Figure, Inline } from "../../lib/pdf/content.ts";
import { FONT_NAMES, fontFile } from "../../lib/pdf/fonts.ts";
import { PAGE, SIZE } from "../../lib/pdf/style.ts";

/** A briefing as a page for printing: the same texts, tables and charts in the same fonts and sizes. */
export function briefingHtml({ title, subtitle, kicker, blocks, footer }: Briefing): string {
  const style = `${fontFaces()}
@page { size: A4; margin: ${PAGE.top}pt ${PAGE.side}pt ${PAGE.bottom}pt;
  @bottom-left { content: ${JSON.stringify(footer.source)}; font: ${SIZE.furniture}pt text; }
  @bottom-right { content: counter(page) "/" counter(pages); font: ${SIZE.furniture}pt text; } }
body { font: ${SIZE.body}pt/1.6 text; margin: 0; } h1 { font-size: ${SIZE.title}pt; }
h2 { font-size: ${SIZE.heading}pt; } h3, .lead { font-size: ${SIZE.lead}pt; }
h1, h2, h3, figcaption { break-after: avoid; } figure, tr { break-inside: avoid; margin: 14pt 0 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-top: 10pt; }
th, td { text-align: left; vertical-align: top; border-bottom: .5pt solid #cbd2d9; padding: 2pt 4pt; }
table, small, .note { font-size: ${SIZE.small}pt; line-height: 1.36; } .figures { font-family: figures; }
.break { break-before: page; } .panel { background: #f3f6f8; padding: 8pt; margin-top: 12pt; }
.row { display: flex; gap: 17pt; } .row > * { flex: 1; min-width: 0; } svg { max-width: 100%; height: auto; }`;
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${style}</style><body><p><small>${escaped(kicker ?? "")}</small><h1>${escaped(title)}</h1>
<p>${escaped(subtitle)}</p>${blocks.map(blockHtml).join("\n")}</body></html>`;
}

function fontFaces(): string {
  return FONT_NAMES.map((name) => {
    const family = name.startsWith("figures") ? "figures" : "text";
    const weight = /bold/iu.test(name) ? "bold" : "normal";
    const source = pathToFileURL(fontFile(name)).href;
    const face = (alias: string) =>
      `@font-face { font-family: "${alias}"; font-weight: ${weight}; src: url("${source}"); }`;
    return face(family) + face(family === "text" ? "BIZ UDPGothic" : "BIZ UDGothic");
  }).join("\n");
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case "heading":
      return `<h${block.level} id="${block.anchor ?? ""}">${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p class="${block.style ?? ""}">${inlines(block.content)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${inlines(item)}</li>`).join("")}</ul>`;
    case "figure":
      return figure(block);
    case "figures":
      return inRows(block.figures, block.columns).map(rowOf).join("");
    case "facts":
      return rowOf(
        block.items.map(
          ({ label, value, note = "" }) =>
            `<div><small>${escaped(label)}</small><h2>${escaped(value)}</h2><small>${escaped(note)}</small></div>`,
        ),
      );
    case "table":
      return tableHtml(block);
    case "panel":
      return `<div class="panel"><h3>${escaped(block.title)}</h3>${block.blocks.map(blockHtml).join("")}</div>`;
    case "pageBreak":
      return `<div class="break"></div>`;
  }
}

function tableHtml({ caption, columns, rows, note }: Extract<Block, { type: "table" }>): string {
  const heads = columns.map(({ label }) => `<th>${escaped(label)}</th>`).join("");
  const body = rows.map(({ cells, group, anchor = "" }) => {
    const over = group ? `<tr><th colspan="${columns.length}">${escaped(group)}</th></tr>` : "";
    const own = cells.map((cell, i) => {
      const name = columns[i]?.figures ? ' class="figures"' : "";
      return `<td${name}>${inlines(cell)}</td>`;
    });
    return `${over}<tr id="${anchor}">${own.join("")}</tr>`;
  });
  const below = note ? `<p class="note">${inlines(note)}</p>` : "";
  return `<h3>${escaped(caption)}</h3><table><thead><tr>${heads}</tr></thead><tbody>${body.join("")}</tbody></table>${below}`;
}

function figure({ title, subtitle = "", caption = "", svg, alt }: Figure): string {
  const markup = typeof svg === "string" ? svg : svg.outerHTML;
  return `<figure aria-label="${escaped(alt)}"><b>${escaped(title)}</b><br><small>${escaped(subtitle)}</small><br>${markup}<br><small>${escaped(caption)}</small></figure>`;
}

function inRows(figures: readonly Figure[], columns: number): string[][] {
  const rows: string[][] = [];
  for (let i = 0; i < figures.length; i += columns)
    rows.push(figures.slice(i, i + columns).map(figure));
  return rows;
}

function rowOf(parts: readonly string[]): string {
  return `<div class="row">${parts.join("")}</div>`;
}

function inlines(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (typeof inline === "string") return escaped(inline);
      const text = inline.bold ? `<b>${escaped(inline.text)}</b>` : escaped(inline.text);
      if (!inline.link) return text;
      const target = inline.link.startsWith("https:")
        ? inline.link
        : `#${inline.link.replace(/^#/u, "")}`;
      return `<a href="${escaped(target)}">${text}</a>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
