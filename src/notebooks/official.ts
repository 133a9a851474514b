import { planNotes } from "../briefings/context-plans.ts";
import { itemValue } from "../charts/context-cell.ts";
import { contextDots } from "../charts/context-dots.ts";
import { contextSeries } from "../charts/context-series.ts";
import { contextStrip } from "../charts/context-strip.ts";
import {
  itemLabel,
  notForText,
  placeWords,
  shownValue,
  shownYear,
  yearWords,
} from "../charts/context-words.ts";
import type { OfficialItem, OfficialValue, Theme } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { context as texts } from "../words/context.ts";
import { themeNames } from "../words/names.ts";
import { officialView } from "../words/notebook-views.ts";
import { columns } from "../words/notebooks.ts";
import { blocks } from "./blocks.ts";
import type { NotebookContext } from "./context.ts";
import { type Child, el } from "./dom.ts";
import { downloadButton } from "./download.ts";
import { chartWidth, figure } from "./figure.ts";
import { itemNotes } from "./official-notes.ts";
import { table } from "./table.ts";

/** Width in px that the frame of the box and of its pictures takes. */
const BOX = 64;

/** Which official statistics a page sets beside its rows. */
export interface Official {
  items: readonly OfficialItem[];
  /** Codes of the municipalities. */
  codes: readonly string[];
}

/** Shown items of a theme of which one of the municipalities has a value. */
export function officialItems(
  { tables }: NotebookContext,
  theme: Theme,
  codes: readonly string[],
): OfficialItem[] {
  const valued = new Set(
    tables.context
      .filter((row) => row.value !== null && codes.includes(row.municipality_code))
      .map(({ item_id }) => item_id),
  );
  return tables.contextItems.filter(
    (item) => item.theme === theme && item.role === "shown" && valued.has(item.item_id),
  );
}

/**
 * Official statistics in a box of their own, so that nobody takes them for figures of the plans:
 * what they are not, the rows to save, and `content`.
 * @returns nothing where there is no item.
 */
export function officialBox(
  official: Official,
  context: NotebookContext,
  ...content: readonly Child[]
): HTMLElement[] {
  const { lang } = context;
  const { items, codes } = official;
  if (items.length === 0) return [];
  const rows = valuesOf(official, context);
  const apart = codes.length === 1 ? texts.apartOne : texts.apart;
  return [
    el(
      "section",
      { class: "official", "aria-label": texts.heading[lang] },
      el("h2", {}, texts.heading[lang]),
      el("p", { class: "apart" }, apart[lang]),
      el(
        "p",
        { class: "note" },
        fill(officialView.count, lang, { items: items.length, values: rows.length }),
      ),
      downloadButton("context", rows, context, officialView.download),
      ...content,
      el("p", { class: "note" }, `${texts.base[lang]} ${texts.quality[lang]}`),
      codes.length > 1 ? el("p", { class: "note" }, texts.duties[lang]) : null,
    ),
  ];
}

function valuesOf({ items, codes }: Official, { tables }: NotebookContext): OfficialValue[] {
  const ids = new Set(items.map(({ item_id }) => item_id));
  return tables.context.filter(
    (row) => ids.has(row.item_id) && codes.includes(row.municipality_code),
  );
}

/** The latest values that stand side by side, with year, quality and source; then what each item is. */
export function officialTable(
  caption: string,
  official: Official,
  context: NotebookContext,
  { theme = false }: { theme?: boolean } = {},
): HTMLElement[] {
  const { lang, tables } = context;
  const { items, codes } = official;
  const alone = codes.length === 1;
  const heads = [
    { label: texts.item[lang] },
    ...(theme ? [{ label: context.texts.columns.theme }] : []),
    { label: columns.year[lang] },
    ...codes.map((code) => ({ label: context.place(code), numeric: true })),
    { label: texts.national[lang], numeric: true },
    { label: texts.quartiles[lang], numeric: true },
    ...(alone ? [{ label: texts.peers[lang], numeric: true }] : []),
    { label: officialView.source[lang] },
  ];
  const rows = items.map((item): Child[] => {
    const year = shownYear(item, tables.context, tables.contextDistributions, codes);
    const own = tables.contextDistributions.filter(
      (row) => row.item_id === item.item_id && row.year === year,
    );
    const japan = own.find(({ scope }) => scope === "japan");
    const peers = own.find(({ municipality_code }) => alone && municipality_code === codes[0]);
    const text = (value: number) => itemValue(item, value, lang);
    const found = codes.map((code) => shownValue(item, tables.context, code, year));
    return [
      itemCell(item, lang),
      ...(theme ? [themeNames[item.theme][lang]] : []),
      year === null ? "" : yearWords(item, year, tables.contextDistributions, lang),
      ...codes.map((code) =>
        placeWords(
          item,
          { values: tables.context, distributions: tables.contextDistributions },
          { code, year },
          lang,
        ),
      ),
      japan?.national != null ? text(japan.national) : "—",
      japan ? [japan.q1, japan.median, japan.q3].map(text).join(" / ") : "—",
      ...(alone ? [peers ? `${text(peers.median)} (n=${peers.municipalities})` : "—"] : []),
      sourceCell(found, lang),
    ];
  });
  return [
    table(caption, heads, rows, lang, { captionShown: false }),
    el(
      "p",
      { class: "note" },
      el("strong", {}, `${texts.notFor[lang]}${lang === "ja" ? "　" : ". "}`),
      notForText(items, lang),
    ),
    itemNotes(official, context),
  ];
}

/** The name, and under it what to mind. */
function itemCell(item: OfficialItem, lang: NotebookContext["lang"]): HTMLElement {
  const caution = lang === "ja" ? item.caution : item.caution_en;
  return el(
    "span",
    {},
    itemLabel(item, lang),
    caution === "" ? null : el("small", { class: "caution" }, caution),
  );
}

function sourceCell(
  rows: readonly (OfficialValue | undefined)[],
  lang: NotebookContext["lang"],
): HTMLElement {
  const sources = rows.flatMap((row) => {
    const text = lang === "ja" ? row?.source : row?.source_en;
    return text ? [text] : [];
  });
  return el("small", {}, [...new Set(sources)].join(lang === "ja" ? "、" : "; "));
}

/** Where the municipalities stand in Japan, items without a distribution, yearly values. */
export function officialFigures(
  name: string,
  { items, codes }: Official,
  context: NotebookContext,
): HTMLElement[] {
  const { lang, tables } = context;
  const [only, ...others] = codes;
  const municipalities = tables.municipalities.filter(({ code }) => codes.includes(code));
  const options = (chart: string) => ({
    ...context.chartOptions,
    municipalities,
    everyone: tables.municipalities,
    width: chartWidth({ ...context, width: context.width - BOX }),
    idPrefix: `official-${chart}-${name}`,
    ...(only !== undefined && others.length === 0 ? { only } : {}),
  });
  const rows = { items, values: tables.context, distributions: tables.contextDistributions };
  const spread = new Set(tables.contextDistributions.map(({ item_id }) => item_id));
  const stripped = items.filter(({ item_id }) => spread.has(item_id));
  const dotted = items.filter(({ item_id }) => !spread.has(item_id));
  const yearly = items.filter(({ series }) => series);
  const part = (heading: string, chart: Parameters<typeof figure>[0]) => [
    el("h3", {}, heading),
    figure(chart, context, { level: 4 }),
  ];
  return [
    ...(stripped.length === 0
      ? []
      : part(
          officialView.strip[lang],
          contextStrip({ ...rows, items: stripped }, options("strip"), context.charts),
        )),
    ...(dotted.length === 0
      ? []
      : part(
          officialView.dots[lang],
          contextDots({ ...rows, items: dotted }, options("dots"), context.charts),
        )),
    ...(yearly.length === 0
      ? []
      : part(
          officialView.series[lang],
          contextSeries({ ...rows, items: yearly }, options("series"), context.charts),
        )),
  ];
}

/** Figures of the plans and official ones of the same quantity, with the difference explained. */
export function besidePlans(
  themes: readonly Theme[],
  codes: readonly string[],
  { lang, tables }: NotebookContext,
): HTMLElement[] {
  const rows = tables.contextPlans.filter(
    (row) => themes.includes(row.theme) && codes.includes(row.municipality_code),
  );
  return blocks(planNotes(rows, tables.municipalities, tables.contextItems, lang), lang);
}
