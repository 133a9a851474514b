import type { Municipality, OfficialItem, Rows } from "../tables/rows.ts";
import { officialSeries } from "./official-values.ts";
import { type Outlook, outlookOf } from "./outlook.ts";

/** One rule of data/taxonomy.yaml that may give the theme of its item a headline, tried in the order written. */
export interface HeadlineRule {
  rule: "outlook" | "trend" | "level";
  /** An item of data/context/items.yaml. */
  item: string;
}

export interface PlaceValue {
  place: Municipality;
  value: number;
  /** 1 up, -1 down, 0 as shown the same as in the first year. */
  moved: 1 | 0 | -1;
}

/** One fact about the municipalities, from official statistics. */
export type Headline =
  | { rule: "outlook"; outlooks: Outlook[] }
  | { rule: "trend" | "level"; item: OfficialItem; from: number; to: number; values: PlaceValue[] };

/** Fewer years make no trend: one odd year would turn it round. */
const SHORTEST_TREND = 4;

/** The first rule whose figures every municipality has; null where none has them. */
export function headlineOf(rules: readonly HeadlineRule[], tables: Rows): Headline | null {
  for (const rule of rules) {
    const found = tryRule(rule, tables);
    if (found !== null) return found;
  }
  return null;
}

function tryRule({ rule, item: id }: HeadlineRule, tables: Rows): Headline | null {
  const item = tables.contextItems.find(({ item_id }) => item_id === id);
  if (item === undefined || tables.municipalities.length === 0) return null;
  if (rule === "outlook") {
    const outlooks = tables.municipalities.map((place) => outlookOf(place, id, tables));
    return outlooks.every((outlook) => outlook !== null) ? { rule, outlooks } : null;
  }
  const final = rule === "trend";
  const series = tables.municipalities.map(({ code }) => valuesByYear(id, code, final, tables));
  const common = [...(series[0]?.keys() ?? [])]
    .filter((year) => series.every((one) => one.has(year)))
    .toSorted((a, b) => a - b);
  const [from, to] = [common[0], common.at(-1)];
  if (from === undefined || to === undefined) return null;
  if (rule === "trend" && to - from < SHORTEST_TREND) return null;
  if (rule === "trend" && !series.every((one) => isSteady(one, common, item.digits))) return null;
  const values = tables.municipalities.map((place, i): PlaceValue => {
    const [first, last] = [series[i]?.get(from) ?? 0, series[i]?.get(to) ?? 0];
    return { place, value: last, moved: signOf(last, first, item.digits) };
  });
  return { rule, item, from, to, values };
}

/** Whether a course has the same direction from each of its first three years: one odd year makes none. */
function isSteady(
  values: ReadonlyMap<number, number>,
  years: readonly number[],
  digits: number,
): boolean {
  const last = values.get(years.at(-1) ?? 0) ?? 0;
  const signs = years.slice(0, 3).map((year) => signOf(last, values.get(year) ?? 0, digits));
  return new Set(signs).size === 1;
}

/** Values that are printed the same have not moved. */
function signOf(last: number, first: number, digits: number): 1 | 0 | -1 {
  if (last.toFixed(digits) === first.toFixed(digits)) return 0;
  return last > first ? 1 : -1;
}

/** Values of an item for a municipality, by year; a trend rests on `final` ones. */
function valuesByYear(
  id: string,
  code: string,
  final: boolean,
  tables: Pick<Rows, "context">,
): ReadonlyMap<number, number> {
  return new Map(
    officialSeries(id, code, tables).flatMap(({ year, value, preliminary }) =>
      value === null || (final && preliminary) ? [] : [[year, value] as const],
    ),
  );
}
