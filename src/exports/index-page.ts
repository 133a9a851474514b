import { escapeHtml } from "../lib/html.ts";
import type { Language } from "../lib/language.ts";
import { languageNames, indexWords as words } from "../words/exports.ts";

export interface IndexEntry {
  kind: "briefing" | "chart" | "table" | "export" | "notebook";
  /** Relative to the page. */
  path: string;
  title: string;
  /** Null where the file serves every language. */
  lang: Language | null;
  /** What a briefing is about, and the picture that stands for it. */
  sentence?: string;
  picture?: string;
}

/** reports/index.html: works from disk, one section a language. */
export function indexPage(
  entries: readonly IndexEntry[],
  { version, languages }: { version: string; languages: readonly Language[] },
): string {
  const sections = languages.map((lang) => section(lang, entries, version)).join("\n");
  const first = languages[0] ?? "ja";
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title[first])}</title>
<style>
body { font: 16px/1.7 "BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", sans-serif; color: #1f2933; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; border-top: 1px solid #c5ccd3; padding-top: 1rem; margin-top: 2rem; }
a { color: #0b5c8a; } li { margin: .25rem 0; } img { max-width: 100%; height: auto; }
ul.charts { columns: 2 18rem; } ul.briefings { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); }
ul.briefings li { border: 1px solid #c5ccd3; padding: .75rem; } ul.briefings img { display: block; height: 9rem; width: 100%; object-fit: contain; object-position: left top; } ul.briefings p { margin: .25rem 0 0; color: #52606d; font-size: .9rem; } nav a { margin-right: 1rem; } p.meta { color: #52606d; }
</style>
</head>
<body>
<nav aria-label="Language">${languages.map((lang) => `<a href="#${lang}" lang="${lang}">${languageNames[lang]}</a>`).join("")}</nav>
<main>
${sections}
</main>
</body>
</html>
`;
}

function section(lang: Language, entries: readonly IndexEntry[], version: string): string {
  const own = entries.filter((entry) => entry.lang === lang || entry.lang === null);
  const list = (kind: IndexEntry["kind"]) => {
    const items = own.filter((entry) => entry.kind === kind).map(item);
    return items.length === 0
      ? ""
      : `<h2>${words[kind][lang]}</h2>\n<ul class="${kind}s">\n${items.join("\n")}\n</ul>`;
  };
  return `<section id="${lang}" lang="${lang}">
<h1>${escapeHtml(words.title[lang])}</h1>
<p>${escapeHtml(words.intro[lang])}</p>
<p class="meta">${words.version[lang]} ${escapeHtml(version)}</p>
${list("briefing")}
${list("notebook") || `<p>${words.noNotebooks[lang]}</p>`}
${list("chart")}
${list("table")}
${list("export")}
</section>`;
}

/** A link; a briefing with its picture and a sentence, a chart with its PNG beside the SVG. */
function item({ kind, path, title, sentence, picture }: IndexEntry): string {
  const link = `<a href="${escapeHtml(path)}">${escapeHtml(title)}</a>`;
  if (kind === "chart") {
    const png = escapeHtml(path.replace(/\.svg$/u, ".png"));
    return `<li>${link} (<a href="${png}" aria-label="PNG: ${escapeHtml(title)}">PNG</a>)</li>`;
  }
  if (kind !== "briefing") return `<li>${link}</li>`;
  const image =
    picture === undefined ? "" : `<img src="${escapeHtml(picture)}" alt="" loading="lazy">`;
  return `<li>${image}<div>${link}<p>${escapeHtml(sentence ?? "")}</p></div></li>`;
}
