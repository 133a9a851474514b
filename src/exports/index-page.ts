import type { Language, Translated } from "../lib/language.ts";

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

const words: Record<"title" | "intro" | IndexEntry["kind"] | "version", Translated> = {
  title: { ja: "まちくらべ：自治体計画の比較", en: "machikurabe: municipal plans compared" },
  intro: {
    ja: "計画が掲げる指標を読み、同じ物差しで比べられるものだけを比べた結果です。どの数値も、文書の行までたどれます。",
    en: "Indicators of municipal plans, compared only where they may be. Every number leads back to a line of its document.",
  },
  briefing: { ja: "資料（PDF）", en: "Briefings (PDF)" },
  chart: { ja: "図（SVG）", en: "Charts (SVG)" },
  table: { ja: "表（CSV）", en: "Tables (CSV)" },
  export: {
    ja: "データ（Excel、Data Package、説明書）",
    en: "Data (Excel, Data Package, codebook)",
  },
  notebook: { ja: "ノートブック（ブラウザーで調べる）", en: "Notebooks (explore in a browser)" },
  version: { ja: "データの版", en: "Data version" },
};

const NO_NOTEBOOKS: Translated = {
  ja: "<code>npm run notebooks</code> で、ブラウザーで調べるためのノートブックを作れます。",
  en: "<code>npm run notebooks</code> builds notebooks to explore the comparison in a browser.",
};

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
<title>${markup(words.title[first])}</title>
<style>
body { font: 16px/1.7 "BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", sans-serif; color: #1f2933; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; border-top: 1px solid #c5ccd3; padding-top: 1rem; margin-top: 2rem; }
a { color: #0b5c8a; } li { margin: .25rem 0; } img { max-width: 100%; height: auto; }
ul.charts { columns: 2 18rem; } ul.briefings { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); }
ul.briefings li { border: 1px solid #c5ccd3; padding: .75rem; } ul.briefings img { display: block; height: 9rem; width: 100%; object-fit: contain; object-position: left top; } ul.briefings p { margin: .25rem 0 0; color: #52606d; font-size: .9rem; } nav a { margin-right: 1rem; } p.meta { color: #52606d; }
</style>
</head>
<body>
<nav aria-label="Language">${languages.map((lang) => `<a href="#${lang}" lang="${lang}">${lang === "ja" ? "日本語" : "English"}</a>`).join("")}</nav>
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
<h1>${markup(words.title[lang])}</h1>
<p>${markup(words.intro[lang])}</p>
<p class="meta">${words.version[lang]} ${markup(version)}</p>
${list("briefing")}
${list("notebook") || `<p>${NO_NOTEBOOKS[lang]}</p>`}
${list("chart")}
${list("table")}
${list("export")}
</section>`;
}

/** A link; a briefing with its picture and a sentence, a chart with its PNG beside the SVG. */
function item({ kind, path, title, sentence, picture }: IndexEntry): string {
  const link = `<a href="${markup(path)}">${markup(title)}</a>`;
  if (kind === "chart") {
    const png = markup(path.replace(/\.svg$/u, ".png"));
    return `<li>${link} (<a href="${png}" aria-label="PNG: ${markup(title)}">PNG</a>)</li>`;
  }
  if (kind !== "briefing") return `<li>${link}</li>`;
  const image = picture === undefined ? "" : `<img src="${markup(picture)}" alt="" loading="lazy">`;
  return `<li>${image}<div>${link}<p>${markup(sentence ?? "")}</p></div></li>`;
}

function markup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
