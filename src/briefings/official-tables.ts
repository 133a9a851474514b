import {
  itemLabel,
  type OfficialRows,
  placeValues,
  shownYear,
  yearWords,
} from "../charts/item-words.ts";
import type { Language } from "../lib/language.ts";
import type { Block, Column, Inline, TableRow } from "../lib/pdf/content.ts";
import type { Municipality, OfficialItem, OfficialValue } from "../tables/rows.ts";
import { itemValue } from "../words/item-amount.ts";
import { official as texts } from "../words/official.ts";
import { pageText } from "../words/page-texts.ts";
import { nearPeers } from "../words/peer-group.ts";
import { MOST_NAMED } from "../words/places.ts";
import { capital, common, textOf } from "../words/text.ts";

/**
 * The value of every municipality, of many the lowest and the highest, beside the country; of one
 * alone also the quartiles of all and the median of its peers.
 */
export function officialTable(
  { items, values, distributions }: OfficialRows,
  caption: string,
  municipalities: readonly Municipality[],
  lang: Language,
): Block {
  const codes = municipalities.map(({ code }) => code);
  const many = municipalities.length > MOST_NAMED;
  const only = municipalities.length === 1 ? municipalities[0] : undefined;
  const figures = (label: string): Column => ({ label, figures: true });
  const columns: Column[] = [
    { label: texts.item[lang], rowHeader: true },
    { label: texts.year[lang] },
    ...(many
      ? [figures(pageText("official.range", lang, { n: municipalities.length }))]
      : municipalities.map((place) => figures(textOf(place, "name", lang)))),
    figures(texts.national[lang]),
    ...(only
      ? [
          figures(pageText("official.quartiles", lang)),
          figures(peersHead(only, distributions, lang)),
        ]
      : []),
  ];
  const rows = items.map((item): TableRow => {
    const year = shownYear(item, values, distributions, codes);
    const own = distributions.filter((row) => row.item_id === item.item_id && row.year === year);
    const japan = own.find(({ scope }) => scope === "japan");
    const peers = only && own.find(({ municipality_code }) => municipality_code === only.code);
    const text = (value: number) => itemValue(item, value, lang);
    const cells = [
      itemLabel(item, lang),
      year === null ? "" : yearWords(item, year, distributions, lang),
      ...(many
        ? [range(item, values, municipalities, year, lang)]
        : codes.map((code) =>
            inLines(placeValues(item, { values, distributions }, { code, year }, lang), lang),
          )),
      japan?.national != null ? text(japan.national) : "—",
      ...(only
        ? [
            japan ? [japan.q1, japan.median, japan.q3].map(text).join(" / ") : "—",
            peers ? `${text(peers.median)} (n=${peers.municipalities})` : "—",
          ]
        : []),
    ];
    return { cells: cells.map((cell) => (typeof cell === "string" ? [cell] : cell)) };
  });
  const notes = [texts.base, texts.quality, ...(only ? [] : [texts.duties])];
  const note = notes.map((one) => one[lang]).join(common.space[lang]);
  return { type: "table", caption, columns, rows, note: [note] };
}

/** The newest value on a line of its own, so that its date makes no column wide. */
function inLines([shown = "", newest]: string[], lang: Language): Inline[] {
  return newest === undefined ? [shown] : [shown + texts.newestAfter[lang].trim(), "\n", newest];
}

function peersHead(
  { code }: Municipality,
  distributions: OfficialRows["distributions"],
  lang: Language,
): string {
  const group = distributions.find(({ municipality_code }) => municipality_code === code);
  if (group === undefined) return "—";
  return pageText("official.peers", lang, { peers: capital(nearPeers(group, "", lang)) });
}

function range(
  item: OfficialItem,
  values: readonly OfficialValue[],
  municipalities: readonly { code: string }[],
  year: number | null,
  lang: Language,
): string {
  const codes = new Set(municipalities.map(({ code }) => code));
  const own = values.flatMap((row) =>
    row.item_id === item.item_id &&
    row.year === year &&
    row.value !== null &&
    codes.has(row.municipality_code)
      ? [row.value]
      : [],
  );
  if (own.length === 0) return "—";
  const ends = [Math.min(...own), Math.max(...own)].map((value) => itemValue(item, value, lang));
  const stated = own.length === codes.size ? "" : ` (n=${own.length})`;
  return `${ends.join(RANGE[lang])}${stated}`;
}

/** Between the ends of a range. */
const RANGE = { ja: "〜", en: " – " };
