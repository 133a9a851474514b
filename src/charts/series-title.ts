import type { Language } from "../lib/language.ts";
import type { SeriesPoint } from "../tables/rows.ts";
import { period, valueText } from "../words/chart-labels.ts";
import { series } from "../words/charts-measures.ts";
import { formatNumber } from "../words/format.ts";
import { spacedUnit } from "../words/page-number.ts";
import { common, fill, joinNames } from "../words/text.ts";
import type { MunicipalityStyle } from "./style.ts";

export interface PlaceSeries {
  style: MunicipalityStyle;
  name: string;
  unit: string;
  points: readonly SeriesPoint[];
}

/** More series than this are counted by direction. */
const NAMED = 3;

/** What happened from the first year to the last: the values of one series, the changes of a few. */
export function seriesTitle(panels: readonly PlaceSeries[], lang: Language): string {
  const [first] = panels;
  if (!first) return common.empty[lang];
  if (panels.length === 1) return ownTitle(first, lang);
  if (panels.length > NAMED) {
    const count = (sign: number) => panels.filter((panel) => Math.sign(change(panel)) === sign);
    const [up, down] = [count(1).length, count(-1).length];
    return fill(series.counted, lang, { total: panels.length, up, down });
  }
  const names = shortNames(panels);
  const spans = new Set(panels.map((panel) => years(panel, lang)));
  const changes = panels.map((panel, index) => {
    const name = (names[index] ?? "") + (spans.size > 1 ? ` ${years(panel, lang)}` : "");
    return changeText(panel, name, lang);
  });
  const text = joinNames(changes, lang);
  const [span = ""] = spans;
  return spans.size > 1 ? text : fill(series.changes, lang, { changes: text, period: span });
}

function ownTitle({ name, unit, points }: PlaceSeries, lang: Language): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return name;
  const amount = (value: number) => valueText(value, lang) + spacedUnit(unit, lang);
  if (first === last)
    return fill(series.one, lang, { name, year: first.year, value: amount(first.value) });
  return fill(series.title, lang, {
    name,
    from: first.year,
    to: last.year,
    first: amount(first.value),
    last: amount(last.value),
  });
}

/** Last value minus first, rounded to the decimals that the two show. */
function change({ points }: PlaceSeries): number {
  const [first, last] = [points[0]?.value ?? 0, points.at(-1)?.value ?? 0];
  return Number((last - first).toFixed(3));
}

function changeText(panel: PlaceSeries, name: string, lang: Language): string {
  const by = change(panel);
  const unit = panel.unit === "%" ? series.points[lang] : spacedUnit(panel.unit, lang);
  const amount = formatNumber(Math.abs(by), lang, 3) + unit;
  const pattern = by > 0 ? series.more : by < 0 ? series.less : series.same;
  return fill(pattern, lang, { name, amount });
}

function years({ points }: PlaceSeries, lang: Language): string {
  return period([points[0]?.year ?? null, points.at(-1)?.year ?? null], lang);
}

/** Names without what stands in brackets, where they stay apart; the place where there are several. */
function shortNames(panels: readonly PlaceSeries[]): string[] {
  const places = new Set(panels.map(({ style }) => style.code)).size;
  const short = panels.map(({ name }) => name.replace(/\s*[（(][^）)]*[）)]$/u, ""));
  const base = new Set(short).size === short.length ? short : panels.map(({ name }) => name);
  return base.map((name, index) =>
    places > 1 ? `${panels[index]?.style.name ?? ""} ${name}` : name,
  );
}
