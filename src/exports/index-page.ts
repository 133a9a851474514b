import { group } from "d3";
import { escapeHtml } from "../lib/html.ts";
import type { Language } from "../lib/language.ts";
import type { Source } from "../story/documents.ts";
import { languageNames } from "../words/names.ts";
import { revisionText } from "../words/revisions.ts";
import { common, fill } from "../words/text.ts";
import { type Revision, saidOnce } from "./revisions.ts";
import { exportText } from "./texts.ts";

const KINDS = ["notebook", "briefing", "chart", "table", "export"] as const;

/** Changes that the page names one by one; the list holds all. */
const MOST_REVISIONS = 20;

export interface IndexEntry {
  kind: (typeof KINDS)[number];
  /** Relative to the page. */
  path: string;
  also?: { name: string; path: string };
  /** In the languages in which the file may be read. */
  title: Partial<Record<Language, string>>;
  /** The heading under which it stands among those of its kind. */
  group?: string;
  sentence: Partial<Record<Language, string>>;
}

interface IndexOptions {
  version: string;
  /** Date of issue, how far the data go, and issuer; each as the pages say it, or empty. */
  imprint: readonly string[];
  /** Plans and statistics behind all figures. */
  sources: readonly Source[];
  languages: readonly Language[];
  /** What differs from an earlier report of this version; nothing without one. */
  since?: { version: string; revisions: readonly Revision[] } | undefined;
}

/** The page of a language; the first one has the name that a browser opens by itself. */
export function indexName(lang: Language, languages: readonly Language[]): string {
  return lang === languages[0] ? "index.html" : `index.${lang}.html`;
}

/** One language of reports/index.html, with a switch to the others: works from disk. */
export function indexPage(
  entries: readonly IndexEntry[],
  lang: Language,
  { version, imprint, sources, languages, since }: IndexOptions,
): string {
  const own = entries.filter(({ title }) => title[lang] !== undefined);
  const sections = KINDS.map((kind) => section(kind, own, lang));
  const title = escapeHtml(said("title", lang));
  const about = [...imprint, `${said("version", lang)} ${version}`].filter(Boolean).join("\u3000");
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
:root { color-scheme: light; }
body { font: 16px/1.7 "BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", sans-serif; color: #1f2933; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 1rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; } h2 { font-size: 1.15rem; border-top: 1px solid #c5ccd3; padding-top: 1rem; margin-top: 2rem; }
h1, h2, h3, li { word-break: auto-phrase; } a { color: #0b5c8a; overflow-wrap: anywhere; } ul { padding-left: 1.2rem; } li { margin: .5rem 0; } li p { margin: 0; color: #52606d; font-size: .9rem; }
ul.wide { columns: 2 18rem; column-gap: 2.5rem; } ul.wide li { break-inside: avoid; margin-top: 0; padding-bottom: .5rem; }
nav { display: flex; gap: 1.5rem; justify-content: flex-end; } nav a, nav span { padding: .25rem 0; } nav span { font-weight: bold; } p.meta { color: #52606d; }
</style>
</head>
<body>
<nav aria-label="${said("languages", lang)}">${languages.map((other) => languageLink(other, lang, languages)).join("")}</nav>
<main>
<h1>${title}</h1>
<p>${escapeHtml(said("intro", lang))}</p>
<p class="meta">${escapeHtml(about)}</p>
${since === undefined ? "" : revised(since, lang)}
${sections.filter(Boolean).join("\n")}
${sourceSection(sources, lang)}
</main>
</body>
</html>
`;
}

const said = (name: string, lang: Language) => exportText(`index.${name}`)[lang];

function languageLink(other: Language, lang: Language, languages: readonly Language[]): string {
  if (other === lang) return `<span>${languageNames[other]}</span>`;
  const to = indexName(other, languages);
  return `<a href="${to}" lang="${other}" hreflang="${other}">${languageNames[other]}</a>`;
}

/** Entries of a kind in a list, or in one list a group in the order in which groups first come. */
function section(kind: IndexEntry["kind"], all: readonly IndexEntry[], lang: Language): string {
  const entries = all.filter((entry) => entry.kind === kind);
  if (entries.length === 0) return "";
  const wide = kind === "chart" || kind === "table" ? ' class="wide"' : "";
  const lists = [...group(entries, (entry) => entry.group ?? "")].map(([name, own]) => {
    const head = name === "" ? "" : `<h3>${escapeHtml(name)}</h3>\n`;
    return `${head}<ul${wide}>\n${own.map((entry) => item(entry, lang)).join("\n")}\n</ul>`;
  });
  return `<h2 id="${kind}">${escapeHtml(said(kind, lang))}</h2>\n${lists.join("\n")}`;
}

function sourceSection(sources: readonly Source[], lang: Language): string {
  if (sources.length === 0) return "";
  const items = sources.map((one) => source(one, lang)).join("\n");
  return `<h2 id="source">${escapeHtml(said("source", lang))}</h2>\n<ul>\n${items}\n</ul>`;
}

/** Sites of the state, of prefectures and of municipalities. */
const PUBLIC =
  /(?:^|\.)(?:go|lg)\.jp$|(?:^|\.)(?:city|town|vill|pref|metro)\.[a-z-]+(?:\.[a-z-]+)?\.jp$/u;

/** The first two folders of an address, which tell the copies on one site apart: /owner/repository. */
const folderOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).pathname.split("/").slice(0, 3).join("/") : "";

/** A title that leads to who published it; where the values were read elsewhere, those places by name. */
function source({ title, addresses }: Source, lang: Language): string {
  const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : address);
  const link = (address: string, text: string) =>
    `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
  const [first, ...more] = addresses.filter((address) => PUBLIC.test(hostOf(address)));
  const name = first === undefined ? escapeHtml(title) : link(first, title);
  const others = more.map((address) => link(address, hostOf(address)));
  const copies = addresses
    .filter((address) => !PUBLIC.test(hostOf(address)))
    .map((address) => link(address, hostOf(address) + folderOf(address)));
  const read =
    copies.length === 0 ? [] : [said("copy", lang) + common.colon[lang] + copies.join(", ")];
  return `<li>${[name, ...others, ...read].join(" ")}</li>`;
}

/** What has changed since an earlier report: the first figures, and the list of all. */
function revised(
  { version, revisions }: NonNullable<IndexOptions["since"]>,
  lang: Language,
): string {
  const figures = ["none", "one"][revisions.length] ?? "many";
  const counted = exportText(`index.figures.${figures}`);
  const intro = fill(counted, lang, { n: revisions.length, version });
  const told = saidOnce(revisions);
  const items = told
    .slice(0, MOST_REVISIONS)
    .map((one) => `<li>${escapeHtml(revisionText(one, lang))}</li>`);
  const n = told.length - items.length;
  const rest = fill(exportText("index.more"), lang, { n });
  const more = n > 0 ? [`<li>${escapeHtml(rest)}</li>`] : [];
  const list = [...items, ...more].join("\n");
  return `<h2 id="revisions">${said("revised", lang)}</h2>
<p>${escapeHtml(intro)} <a href="revisions.csv">revisions.csv</a></p>${list === "" ? "" : `\n<ul>\n${list}\n</ul>`}`;
}

/** A link with a sentence, the same file in another format beside it; a notebook in the language of the page. */
function item({ kind, path, also, title, sentence }: IndexEntry, lang: Language): string {
  const name = escapeHtml(title[lang] ?? path);
  const to = kind === "notebook" ? `${path}?lang=${lang}` : path;
  const other = also
    ? ` (<a href="${escapeHtml(also.path)}" aria-label="${also.name}: ${name}">${also.name}</a>)`
    : "";
  const about = sentence[lang] ?? "";
  const text = about === "" ? "" : `<p>${escapeHtml(about)}</p>`;
  return `<li><a href="${escapeHtml(to)}">${name}</a>${other}${text}</li>`;
}
