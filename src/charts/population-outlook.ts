import type { Language } from "../lib/language.ts";
import { plainAmount } from "../words/amount.ts";
import { outlook, qualifiers } from "../words/charts-plans.ts";
import { spacedUnit } from "../words/page-number.ts";
import { common, fill } from "../words/text.ts";
import {
  type Chart,
  type ChartContext,
  type ChartOptions,
  DEFAULT_WIDTH,
  MOST_ROWS,
} from "./chart.ts";
import { emptyPanel } from "./fine-print.ts";
import { draw } from "./frame.ts";
import type { PopulationStatement } from "./population-statements.ts";
import { linesPanel } from "./statement-lines.ts";
import { scaleOf } from "./style.ts";
import { joinSentences, period, placesText, valueText, withYear } from "./values.ts";

/**
 * What plans say of their population, one line a statement: its words and value, and a mark on an
 * axis of years. Statements without a year have no mark.
 */
export function populationOutlook(
  rows: readonly PopulationStatement[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const scale = scaleOf(options, lang);
  const all = rows
    .toSorted(
      (a, b) =>
        a.municipality_code.localeCompare(b.municipality_code) ||
        (a.year ?? 9999) - (b.year ?? 9999),
    )
    .map((row) => ({
      ...row,
      style: scale(row.municipality_code),
      text: stated(row, options, lang),
    }));
  const lines = all.slice(0, MOST_ROWS);
  const years = lines.flatMap(({ year }) => (year === null ? [] : [year]));
  const panel =
    lines.length > 0 ? linesPanel(lines, years, width, context) : emptyPanel(width, context);
  const names = placesText([...new Set(all.map(({ style }) => style.name))], lang);
  const without = lines.length - years.length;
  const beyond = all.length - lines.length;
  const notes = [
    outlook.separate[lang],
    ...(without > 0 ? [fill(outlook.noYear, lang, { n: without })] : []),
    ...(beyond > 0 ? [fill(common.beyond, lang, { n: beyond })] : []),
  ];
  const pattern = years.length < 2 ? outlook.title : outlook.titleYears;
  const said = { n: rows.length, period: period(years, lang), places: names };
  const title = rows.length === 0 ? common.empty[lang] : fill(pattern, lang, said);
  const alt = joinSentences(
    lines.map(({ style, subject, text }) => `${style.name} ${subject} ${text}`),
    lang,
  );
  const id = options.idPrefix ?? "population-outlook";
  const words = { title, subtitle: names, alt, notes };
  return draw({ id, width, panels: [panel] }, words, context);
}

/** The value with its year and the words that bound them: 約105.8万人（2025年頃）. */
function stated(row: PopulationStatement, options: ChartOptions, lang: Language): string {
  const plain = plainAmount(row.value, row.unit, lang);
  const unit = options.unitName?.(plain.unit) ?? plain.unit;
  const amount = valueText(plain.value, lang) + spacedUnit(unit, lang);
  const words = row.qualifier.split(" ").filter((word) => word !== "");
  const around = words.includes("頃");
  const bounds = words.filter((word) => word !== "頃");
  const value = bounds.reduce((text, word) => {
    const pattern = qualifiers[word];
    return pattern ? fill(pattern, lang, { text }) : `${text}（${word}）`;
  }, amount);
  if (row.year === null) return withYear(value, null, lang);
  const year = around ? fill(outlook.around, lang, { year: row.year }) : row.year;
  return fill(common.valueYear, lang, { value, year });
}
