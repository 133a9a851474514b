import { type ScaleLinear, scaleLinear } from "d3";
import type { Language } from "../lib/language.ts";
import type { Fact, Indicator } from "../tables/rows.ts";
import { plainAmount } from "../words/amount.ts";
import { common, fill } from "../words/charts.ts";
import { outlook, qualifiers } from "../words/charts-plans.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH, MOST_ROWS } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { GRID, municipalityScale, SIZE, SOFT } from "./style.ts";
import { finish, Pen } from "./svg.ts";
import { joinParts, joinSentences, period, placesText, valueText, withYear } from "./values.ts";
import { wrapText } from "./wrap.ts";

/** A population that a plan states for a year: counted, expected, or aimed at. */
export interface PopulationStatement {
  municipality_code: string;
  subject: string;
  value: number;
  unit: string;
  /** Null where the plan states no year. */
  year: number | null;
  /** Words of the document that bound the figure, separated by spaces. */
  qualifier: string;
}

const ROW = 16;

/** Statements of facts and of population indicators: counts of people alone, not shares. */
export function populationStatements(
  facts: readonly Fact[],
  indicators: readonly Indicator[],
  lang: Language,
): PopulationStatement[] {
  const stated = facts
    .filter(({ subject, unit }) => subject.includes("人口") && /^[千万]*人$/u.test(unit))
    .flatMap((fact) => {
      const subject = lang === "ja" ? fact.subject : fact.subject_en || fact.subject;
      return fact.value === null ? [] : [{ ...fact, value: fact.value, subject }];
    });
  const promised = indicators
    .filter((row) => row.label === "人口" && !row.is_repeat)
    .flatMap((row) => {
      const { municipality_code, unit } = row;
      const name = lang === "ja" ? row.label : row.label_en;
      const values = [
        { value: row.baseline_value, year: row.baseline_year, kind: outlook.baseline },
        { value: row.target_value, year: row.target_year, kind: outlook.target },
      ];
      return values.flatMap(({ value, year, kind }) =>
        value === null
          ? []
          : [
              {
                municipality_code,
                subject: fill(kind, lang, { name }),
                value,
                unit,
                year,
                qualifier: "",
              },
            ],
      );
    });
  return [...promised, ...stated];
}

/**
 * What plans say of their population, one line a statement on one axis of years. Statements without
 * a year keep their line and value and have no mark.
 */
export function populationOutlook(
  rows: readonly PopulationStatement[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const scale = municipalityScale(options.municipalities, lang);
  const all = rows.toSorted(
    (a, b) =>
      a.municipality_code.localeCompare(b.municipality_code) || (a.year ?? 9999) - (b.year ?? 9999),
  );
  const sorted = all.slice(0, MOST_ROWS);
  const years = sorted.flatMap(({ year }) => (year === null ? [] : [year]));
  const pen = new Pen(context);
  const texts = sorted.map((row) => stated(row, options, lang));
  const marks = scaleOf(sorted, texts, width, context);
  const { x } = marks;
  // Where the values have no room at the right, they stand below what they say, without marks.
  const below = texts.some(
    (text) => context.measureText(text, SIZE.label) > width - marks.left - 40,
  );
  const left = below ? width : marks.left;
  let y = 2;
  const placed = sorted.map((row, index) => {
    const label = joinParts([scale(row.municipality_code).name, row.subject], lang);
    const size = context.measureText(label, SIZE.label) <= left - 20 ? SIZE.label : SIZE.small;
    const lines = wrapText(label, left - 20, size, context);
    const values = below ? wrapText(texts[index] ?? "", width - 16, SIZE.small, context) : [];
    const words = (lines.length + values.length) * 9;
    return { row, size, lines, values, height: Math.max(ROW, words + 4) };
  });
  const bottom = y + placed.reduce((sum, { height }) => sum + height, 0);
  if (years.length > 0 && !below)
    for (const { at, text } of yearTicks(x, context)) {
      pen.line(at, y, at, bottom, { stroke: GRID, "stroke-width": 0.6 });
      pen.text(text, at, bottom + 6, { size: SIZE.small, fill: SOFT, anchor: "middle" });
    }
  placed.forEach(({ row, size, lines, values, height }, index) => {
    const style = scale(row.municipality_code);
    const middle = y + (height - values.length * 9) / 2;
    pen.shape(style.shape, 6, middle, 3.6, { fill: style.colour });
    pen.block(lines, 16, middle, { size }, 9 / size);
    const text = texts[index] ?? "";
    if (below) {
      const at = middle + (lines.length * 9) / 2 + (values.length * 9) / 2;
      pen.block(values, 16, at, { size: SIZE.small, fill: SOFT }, 9 / SIZE.small);
    } else if (row.year === null) pen.text(text, left, middle, { size: SIZE.label, fill: SOFT });
    else {
      pen.line(left, middle, width, middle, { stroke: GRID, "stroke-width": 0.75 });
      pen.text(text, x(row.year) + 7, middle, { size: SIZE.label, halo: true });
      pen.shape(style.shape, x(row.year), middle, 3.6, { fill: style.colour });
    }
    y += height;
  });
  const places = [...new Set(all.map(({ municipality_code }) => scale(municipality_code).name))];
  const notes: string[] = [outlook.separate[lang]];
  const without = sorted.length - years.length;
  if (without > 0 && !below) notes.push(fill(outlook.noYear, lang, { n: without }));
  if (sorted.length < all.length)
    notes.push(fill(common.beyond, lang, { n: all.length - sorted.length }));
  const title =
    rows.length === 0
      ? common.empty[lang]
      : fill(years.length < 2 ? outlook.title : outlook.titleYears, lang, {
          n: rows.length,
          period: period(years, lang),
          places: placesText(places, lang),
        });
  const alt = joinSentences(
    sorted.map(
      (row, index) => `${scale(row.municipality_code).name} ${row.subject} ${texts[index]}`,
    ),
    lang,
  );
  const svg = finish(
    pen.root,
    { width, height: bottom + 16, prefix: options.idPrefix ?? "population-outlook", title, alt },
    context,
  );
  return { svg, title, subtitle: placesText(places, lang), alt, notes };
}

/** The value with its year and the words that bound them: 約105.8万人（2025年頃）. */
function stated(row: PopulationStatement, options: ChartOptions, lang: Language): string {
  const plain = plainAmount(row.value, row.unit, lang);
  const unit = options.unitName?.(plain.unit) ?? plain.unit;
  const amount = valueText(plain.value, lang) + (lang === "ja" ? unit : ` ${unit}`);
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

/** Left edge of the marks, and years in px with room for the values at the right of their marks. */
function scaleOf(
  rows: readonly PopulationStatement[],
  texts: readonly string[],
  width: number,
  context: ChartContext,
) {
  const years = rows.flatMap(({ year }) => (year === null ? [] : [year]));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const left = width * 0.42;
  const start = left + 8;
  // Each value ends within the picture: the later the year, the more its label pushes.
  const ends = rows.flatMap(({ year }, index) => {
    if (year === null || from === to) return [];
    const share = (year - from) / (to - from);
    const room = width - start - 8 - context.measureText(texts[index] ?? "", SIZE.label);
    return share === 0 ? [] : [room / share];
  });
  const span = Math.max(20, Math.min(width - start - 8, ...ends));
  return { left, x: scaleLinear([from, Math.max(to, from + 1)], [start, start + span]) };
}

/** Whole years whose labels do not touch. */
function yearTicks(x: ScaleLinear<number, number>, context: ChartContext) {
  const wide = context.measureText("0000", SIZE.small) + 8;
  const [from = 0, to = 1] = x.range();
  const ticks = x
    .ticks(Math.max(1, Math.min(6, Math.floor((to - from) / wide))))
    .filter(Number.isInteger)
    .map((year) => ({ at: x(year), text: String(year) }));
  const apart = ticks.every(({ at }, index) => at - (ticks[index - 1]?.at ?? -wide) >= wide);
  return apart ? ticks : ticks.slice(0, 1);
}
