import { scaleLinear } from "d3";
import { common, fill } from "../i18n/charts.ts";
import { outlook, qualifiers } from "../i18n/charts-plans.ts";
import type { Language } from "../i18n/language.ts";
import type { Fact, Indicator } from "../tables/rows.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { GRID, municipalityScale, SIZE, SOFT } from "./style.ts";
import { finish, Pen } from "./svg.ts";
import { joinParts, joinSentences, placesText, valueText, withYear } from "./values.ts";
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

const ROW = 26;

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
  const sorted = rows.toSorted(
    (a, b) =>
      a.municipality_code.localeCompare(b.municipality_code) || (a.year ?? 9999) - (b.year ?? 9999),
  );
  const years = sorted.flatMap(({ year }) => (year === null ? [] : [year]));
  const pen = new Pen(context);
  const left = width * 0.4;
  const x = scaleLinear([Math.min(...years) - 1, Math.max(...years) + 1], [left + 30, width - 60]);
  const unit = (text: string) => options.unitName?.(text) ?? text;
  let y = 2;
  const bottom = y + sorted.length * ROW;
  if (years.length > 0)
    for (const year of x.ticks(6).filter(Number.isInteger)) {
      pen.line(x(year), y, x(year), bottom, { stroke: GRID, "stroke-width": 0.6 });
      pen.text(String(year), x(year), bottom + 8, {
        size: SIZE.small,
        fill: SOFT,
        anchor: "middle",
      });
    }
  for (const row of sorted) {
    const style = scale(row.municipality_code);
    const middle = y + ROW / 2;
    const words = wording(row.qualifier, lang);
    const label = joinParts([style.name, row.subject], lang) + words;
    pen.shape(style.shape, 6, middle, 3.6, { fill: style.colour });
    pen.block(wrapText(label, left - 16, SIZE.label, context), 16, middle, { size: SIZE.label });
    const text = withYear(`${valueText(row.value, lang)} ${unit(row.unit)}`, row.year, lang);
    if (row.year === null) pen.text(text, left + 30, middle, { size: SIZE.label, fill: SOFT });
    else {
      pen.shape(style.shape, x(row.year), middle + 4, 3.6, { fill: style.colour });
      pen.text(text, x(row.year), middle - 6, { size: SIZE.label, anchor: "middle", halo: true });
    }
    y += ROW;
  }
  const places = [...new Set(sorted.map(({ municipality_code }) => scale(municipality_code).name))];
  const notes: string[] = [outlook.separate[lang]];
  const without = sorted.length - years.length;
  if (without > 0) notes.push(fill(outlook.noYear, lang, { n: without }));
  const title =
    rows.length === 0 ? common.empty[lang] : fill(outlook.title, lang, { n: rows.length });
  const alt = joinSentences(
    sorted.map((row) => {
      const value = withYear(`${valueText(row.value, lang)} ${unit(row.unit)}`, row.year, lang);
      return `${scale(row.municipality_code).name} ${row.subject}${wording(row.qualifier, lang)} ${value}`;
    }),
    lang,
  );
  const svg = finish(
    pen.root,
    { width, height: bottom + 16, prefix: options.idPrefix ?? "population-outlook", title, alt },
    context,
  );
  return { svg, title, subtitle: placesText(places, lang), alt, notes };
}

function wording(qualifier: string, lang: Language): string {
  const words = qualifier.split(" ").filter((word) => word !== "");
  if (words.length === 0) return "";
  const shown = words
    .map((word) => qualifiers[word]?.[lang] ?? word)
    .join(lang === "ja" ? "・" : ", ");
  return lang === "ja" ? `（${shown}）` : ` (${shown})`;
}
