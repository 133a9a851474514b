import { group } from "d3";
import type { Language } from "../lib/language.ts";
import { rowAmount, rowYear } from "../story/amounts.ts";
import { ofNewestPlans } from "../story/newest.ts";
import { type Position, presentPosition } from "../story/position.ts";
import { planAddress } from "../tables/plan-address.ts";
import type { Indicator, Rows } from "../tables/rows.ts";
import { themesOf } from "../tables/themes.ts";
import { printedDecimals } from "../words/chart-labels.ts";
import { missingNames } from "../words/names.ts";
import { placeInDocument } from "../words/place-in-document.ts";
import { labelOf } from "../words/row-names.ts";
import { unitText } from "../words/units.ts";
import { nowCells } from "./now-cells.ts";
import { numberFormat, type Styled } from "./sheet-look.ts";
import { EXPORT_TEXTS } from "./texts.ts";

/** The columns of the list that people read first, with the width of each in characters. */
export const LIST_COLUMNS = {
  municipality: 12,
  theme: 12,
  indicator: 42,
  unit: 10,
  baseline: 13,
  baseline_year: 13,
  target: 13,
  target_year: 13,
  now: 13,
  now_year: 14,
  now_source: 34,
  source: 44,
} as const;
type ListRow = Record<keyof typeof LIST_COLUMNS, Styled>;

/**
 * What the newest plans promise and where each promise stands, a row an indicator: repeats and rows
 * of the same quantity once. Numbers are numbers; what the plan says in words stands in words.
 */
export function promiseList(
  tables: Rows,
  units: ReadonlyMap<string, string>,
  lang: Language,
): ListRow[] {
  const words = { lang, unitName: (unit: string) => unitText(unit, lang, units) };
  const themes = themesOf(tables);
  const places = new Map(tables.municipalities.map((place) => [place.code, place]));
  const decimals = printedDecimals(tables.indicators);
  const positionOf = positions(tables);
  const plans = new Map(tables.plans.map((plan) => [plan.id, plan]));
  return ofNewestPlans(tables.indicators, tables)
    .filter((row) => !row.is_repeat && row.same_as === null)
    .map((row) => {
      const place = places.get(row.municipality_code);
      const plan = plans.get(row.plan);
      const position = positionOf(row);
      const least = decimals.get(row.id);
      const title = { ja: plan?.title, en: plan?.title_en }[lang] ?? row.plan;
      return {
        municipality: { value: { ja: place?.name, en: place?.name_en }[lang] ?? "" },
        theme: { value: themes.name(row.theme)[lang] },
        indicator: { value: labelOf(row, lang) },
        unit: { value: words.unitName(row.unit) },
        baseline: baselineCell(row, least?.baseline ?? 0, lang),
        baseline_year: yearCell(row, "baseline", lang),
        target: targetCell(row, least?.target ?? 0, words),
        target_year: yearCell(row, "target", lang),
        ...nowCells(row, position, tables, words),
        source: {
          value: `${title} ${placeInDocument(row, lang)}`,
          link: (plan && planAddress(plan)) || undefined,
        },
      };
    });
}

/** Where rows stand; what is said about a row is looked up among its own lines alone. */
function positions(tables: Rows): (row: Indicator) => Position | null {
  const results = group(tables.results, ({ indicator_id }) => indicator_id);
  const links = group(tables.contextPlans, ({ row_id }) => row_id);
  return (row) =>
    presentPosition(row, {
      ...tables,
      results: results.get(row.id) ?? [],
      contextPlans: links.get(row.id) ?? [],
    });
}

type Words = Parameters<typeof rowAmount>[2];

function baselineCell(row: Indicator, least: number, lang: Language): Styled {
  const { baseline_value: value, baseline_missing } = row;
  if (value === null) return { value: missingNames[baseline_missing ?? "worded"][lang] };
  return { value, format: numberFormat(value, least) };
}

/** A number with the plan's 「以上」 as its format; any other target as it is printed. */
function targetCell(row: Indicator, least: number, words: Words): Styled {
  const { target_value: value, target_type } = row;
  const affix = EXPORT_TEXTS.get(`format.${target_type}`)?.[words.lang];
  if (value === null || affix === undefined || (value < 0 && target_type !== "value"))
    return { value: rowAmount(row, "target", words) };
  return { value, format: affix.replace("{number}", numberFormat(value, least)) };
}

function yearCell(row: Indicator, moment: "baseline" | "target", lang: Language): Styled {
  return { value: row[`${moment}_year`] === null ? null : rowYear(row, moment, { lang }) };
}
