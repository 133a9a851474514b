import { group } from "d3";
import type { Language } from "../lib/language.ts";
import { joinSentences, period, placesText, valueText, withYear } from "../words/chart-labels.ts";
import { outlook, qualified } from "../words/charts-plans.ts";
import { spacedUnit } from "../words/page-number.ts";
import { common, fill } from "../words/text.ts";
import { plainAmount } from "../words/units.ts";
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
import { type MunicipalityStyle, scaleOf } from "./style.ts";

/** What plans say of their population, a line each, with a mark at its year where it has one. */
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
  const title = titleOf(all, years, options, lang);
  const said = lines.map(({ style, subject, text }) => `${style.name} ${subject} ${text}`);
  const alt = joinSentences(said, lang);
  const id = options.idPrefix ?? "population-outlook";
  const words = { title, subtitle: names, alt, notes };
  return draw({ id, width, panels: [panel] }, words, context);
}

/** So many municipalities have their figures in the title. */
const MOST_TOLD = 3;

/** The last that each plan says: a target, which bears no year, or the figure of the latest year. */
function titleOf(
  lines: readonly (PopulationStatement & { style: MunicipalityStyle })[],
  years: readonly number[],
  options: ChartOptions,
  lang: Language,
): string {
  if (lines.length === 0) return common.empty[lang];
  const last = [...group(lines, ({ municipality_code }) => municipality_code).values()].flatMap(
    (own) => own.slice(-1),
  );
  if (last.length > MOST_TOLD) {
    const pattern = years.length < 2 ? outlook.title : outlook.titleYears;
    const names = last.map(({ style }) => style.name);
    const places = placesText(names, lang);
    return fill(pattern, lang, { n: lines.length, period: period(years, lang), places });
  }
  const parts = last.map((one) => {
    const text = one.year === null ? boundAmount(one, options, lang) : stated(one, options, lang);
    return fill(outlook.last, lang, { place: one.style.name, subject: one.subject, text });
  });
  return fill(outlook.lasts, lang, { parts: parts.join(common.semicolon[lang]) });
}

/** The value with its year and the words that bound them: 約105.8万人（2025年頃）. */
function stated(row: PopulationStatement, options: ChartOptions, lang: Language): string {
  const value = boundAmount(row, options, lang);
  if (row.year === null) return withYear(value, null, lang);
  const around = row.qualifier.split(" ").includes("頃");
  const year = around ? fill(outlook.around, lang, { year: row.year }) : row.year;
  return fill(common.valueYear, lang, { value, year });
}

function boundAmount(row: PopulationStatement, options: ChartOptions, lang: Language): string {
  const plain = plainAmount(row.value, row.unit, lang);
  const unit = options.unitName?.(plain.unit) ?? plain.unit;
  const amount = valueText(plain.value, lang) + spacedUnit(unit, lang);
  return qualified(amount, row.qualifier, lang);
}
