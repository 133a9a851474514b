import type { Language, Translated } from "../lib/language.ts";
import type { NamedColumn } from "../tables/define.ts";
import { pageDay } from "./era.ts";
import { formatNumber } from "./format.ts";
import { pageText } from "./page-texts.ts";
import { common, inSentence } from "./text.ts";

/** Changes that a page names one by one. */
const NAMED = 2;
/** Characters of a name on a page. */
const LONGEST = { ja: 24, en: 48 } as const;

export const revisionNames = {
  changed: { ja: "変更", en: "changed" },
  added: { ja: "追加", en: "added" },
  removed: { ja: "削除", en: "removed" },
} as const satisfies Record<string, Translated>;

export const revisionHeads = [
  "table",
  "id",
  "column",
  "change",
  "old",
  "new",
  ...["ja", "en"].flatMap((lang) =>
    ["municipality", "row", "column_name", "change_name"].map((name) => `${name}_${lang}`),
  ),
];

/** A cell of a table as a sentence prints it; `nameOf` says what a word of a vocabulary means. */
export function figureText(
  value: string,
  column: Pick<NamedColumn, "type" | "values" | "unit"> | undefined,
  nameOf: (values: readonly string[], value: string) => Translated | undefined,
  lang: Language,
): string {
  if (value === "") return pageText("revision.empty", lang);
  if (column?.values) return nameOf(column.values, value)?.[lang] ?? value;
  const counts =
    column?.type === "number" || (column?.type === "integer" && column.unit !== undefined);
  return counts ? formatNumber(Number(value), lang, 6) : value;
}

/** A change in the words of readers. */
export interface RevisionWords {
  change: keyof typeof revisionNames;
  /** The municipality, empty for none. */
  place: Translated;
  /** What the row is about. */
  what: Translated;
  columnName: Translated;
  /** The table, empty for that of indicators, whose rows are what plans print. */
  tableName: Translated;
  /** Both values as sentences print them. */
  oldText: Translated;
  newText: Translated;
}

/** One change: a row of a municipality, which of its values, what it was and is. */
export function revisionText(one: RevisionWords, lang: Language): string {
  const place = one.place[lang];
  return pageText(`revision.${one.change}`, lang, {
    place: place === "" ? "" : pageText("revision.place", lang, { place }),
    what: shortened(one.what[lang], lang),
    column: columnText(one, lang),
    old: shortened(one.oldText[lang], lang),
    new: shortened(one.newText[lang], lang),
  });
}

function columnText({ columnName, tableName }: RevisionWords, lang: Language): string {
  const name = columnName[lang];
  const said = { ja: name, en: inSentence(name.replace(/ as (?:a number|printed)$/u, "")) }[lang];
  const table = tableName[lang];
  return table === "" ? said : said + pageText("revision.table", lang, { table });
}

/**
 * What a reissued page says of its changes: the first ones by name, how many more the list holds.
 * @param issued the day of issue, `2026-11-27`, or empty
 */
export function revisionLine(
  changes: readonly RevisionWords[],
  issued: string,
  lang: Language,
): string {
  if (changes.length === 0) return "";
  const [year = "", ...day] = issued.split("-");
  const head =
    issued === ""
      ? pageText("revision.head", lang)
      : pageText("revision.dated", lang, {
          date: pageDay(Number(year), day.join("-"), "date", lang),
        });
  const named = changes.slice(0, NAMED).map((one) => revisionText(one, lang));
  const n = changes.length - named.length;
  const rest = n === 0 ? pageText("revision.list", lang) : pageText("revision.more", lang, { n });
  return head + named.join(common.semicolon[lang]) + rest;
}

function shortened(text: string, lang: Language): string {
  const signs = [...text];
  return signs.length <= LONGEST[lang] ? text : `${signs.slice(0, LONGEST[lang] - 1).join("")}…`;
}
