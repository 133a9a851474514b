import { escapeHtml } from "../lib/html.ts";
import type { Language } from "../lib/language.ts";
import { languageNames } from "../words/names.ts";
import type { Block } from "./codebook.ts";

/** The codebook as one page with a part for each language; works from disk. */
export function codebookHtml(parts: readonly { lang: Language; blocks: Block[] }[]): string {
  const [first] = parts;
  const title = first?.blocks[0]?.kind === "heading" ? first.blocks[0].text : "codebook";
  const sections = parts.map(
    ({ lang, blocks }) => `<section lang="${lang}">\n${blocks.map(block).join("\n")}\n</section>`,
  );
  return `<!doctype html>
<html lang="${first?.lang ?? "ja"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { font: 15px/1.7 "BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", sans-serif; color: #1f2933; background: #fff; max-width: 64rem; margin: 0 auto; padding: 1.5rem; }
h2 { border-top: 1px solid #c5ccd3; padding-top: 1rem; } a { color: #0b5c8a; } nav a { margin-right: 1rem; }
div { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #dde2e6; }
td:first-child { font-family: monospace; } td:not(:last-child) { white-space: nowrap; }
</style>
</head>
<body>
<nav aria-label="Language">${parts.map(({ lang }) => `<a href="#${lang}" lang="${lang}">${languageNames[lang]}</a>`).join("")}</nav>
<main>
${sections.join("\n")}
</main>
</body>
</html>
`;
}

function block(part: Block): string {
  switch (part.kind) {
    case "heading":
      return `<h${part.level} id="${escapeHtml(part.id)}">${escapeHtml(part.text)}</h${part.level}>`;
    case "paragraph":
      return `<p>${escapeHtml(part.text)}</p>`;
    case "list":
      return `<ul>${part.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
    case "table": {
      const head = part.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("");
      const rows = part.rows.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
      );
      return `<div tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
    }
  }
}
