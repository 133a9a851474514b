import * as Plot from "@observablehq/plot";
import { scaleLinear } from "d3";
import type { Language } from "../lib/language.ts";
import { plainAmount } from "../words/amount.ts";
import { common, fill } from "../words/charts.ts";
import { outlook, qualifiers } from "../words/charts-plans.ts";
import { AXIS, fitting } from "./axes.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH, MOST_ROWS } from "./chart.ts";
import { cityMarks, MARK } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import { emptyPanel } from "./fine-print.ts";
import { draw, type Panel } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import type { PopulationStatement } from "./population-statements.ts";
import { GRID, type MunicipalityStyle, municipalityScale, SOFT } from "./style.ts";
import { joinParts, joinSentences, period, placesText, valueText, withYear } from "./values.ts";

type Line = PopulationStatement & { style: MunicipalityStyle; text: string };

const INDENT = 2 * MARK + 5;

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
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
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
  return draw({ id, width, height: panel.height, panels: [panel] }, words, context);
}

function linesPanel(
  lines: readonly Line[],
  years: readonly number[],
  width: number,
  context: ChartContext,
): Panel {
  const room = width * (years.length > 0 ? 0.6 : 1) - INDENT;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear([from, Math.max(to, from + 1)], [room + INDENT + 16, width - 14]);
  let y = 2;
  const placed = lines.map((line) => {
    const what = joinParts([line.style.name, line.subject], context.lang);
    const together = `${what}　${line.text}`;
    const one = wrapped(together, room, context) === together;
    const words = one
      ? [
          { text: what, bold: false },
          { text: line.text, bold: true },
        ]
      : [
          { text: wrapped(what, room, context), bold: false },
          { text: wrapped(line.text, room, context, true), bold: true },
        ];
    const height = one ? 12 : words.reduce((sum, { text }) => sum + heightOf(text), 0);
    const top = y;
    y += height + 3;
    let at = top;
    const labels = words.map(({ text, bold }, index): Label => {
      if (one)
        return index === 0
          ? { text, x: INDENT, y: top + 6 }
          : { text, x: room + INDENT, y: top + 6, anchor: "end", bold };
      at += heightOf(text);
      return { text, x: INDENT, y: at - heightOf(text) / 2, bold };
    });
    return { ...line, labels, middle: one ? top + 6 : top + height / 2, head: top + 6 };
  });
  const ticks =
    years.length === 0
      ? []
      : fitting([from, to, ...x.ticks(5)].filter(Number.isInteger), x, String, context);
  const marked = placed.flatMap((line) =>
    line.year === null ? [] : [{ ...line, x: x(line.year) }],
  );
  const axis = ticks.map(
    (year): Label => ({ text: String(year), x: x(year), y: y + 8, anchor: "middle", fill: SOFT }),
  );
  return {
    width,
    height: y + (ticks.length > 0 ? AXIS : 0),
    marks: [
      Plot.ruleX(ticks, {
        x: (year: number) => x(year),
        y1: 0,
        y2: y,
        stroke: GRID,
        strokeWidth: 0.6,
      }),
      Plot.ruleY(marked, {
        y: "middle",
        x1: room + INDENT + 8,
        x2: width,
        stroke: GRID,
        strokeWidth: 0.75,
      }),
      ...cityMarks(marked, { x: "x", y: "middle" }),
      ...cityMarks(placed, { x: () => MARK + 1, y: "head" }),
      ...labelMarks([...placed.flatMap(({ labels }) => labels), ...axis], context),
    ],
  };
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
