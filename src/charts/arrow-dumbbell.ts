import type { Comparison } from "../tables/rows.ts";
import { common, fill } from "../words/charts.ts";
import { dumbbell } from "../words/charts-measures.ts";
import { AXIS } from "./axes.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH, MOST_ROWS } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { type DumbbellLine, placeLines } from "./dumbbell-lines.ts";
import { dumbbellKey, dumbbellMarks } from "./dumbbell-marks.ts";
import { dumbbellRow } from "./dumbbell-row.ts";
import { dumbbellAlt, dumbbellSubtitle } from "./dumbbell-text.ts";
import { dumbbellTitle } from "./dumbbell-title.ts";
import { bottomOf, emptyPanel, finePrint } from "./fine-print.ts";
import { draw, type Panel } from "./frame.ts";
import { plainRows } from "./plain-rows.ts";
import { assertSharedAxis } from "./shared-axis.ts";
import { byCode, type MunicipalityScale, municipalityScale } from "./style.ts";
import { joinSentences, placesText } from "./values.ts";

export interface DumbbellOptions extends ChartOptions {
  /** False where a page explains the marks once for several charts. Default true. */
  key?: boolean;
}

/** More rows than this are a list of their values. */
const LIST_FROM = 12;

/**
 * One measure: an arrow from baseline to target per row on a common axis, the latest value as a bar
 * across it, the values above it; plans that have ended are grey. Rows are the Comparison rows of
 * one measure in one unit; throws where they are not. Rows without a number keep their line and are
 * counted in the notes. More than twelve rows are a list; what is beyond its length is counted.
 */
export function arrowDumbbell(
  all: readonly Comparison[],
  options: DumbbellOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  assertSharedAxis(all, "arrow dumbbell");
  assertOneUnit(all);
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  const sorted = prepare(plainRows(all, lang), options, scale, lang);
  const lines = sorted.slice(0, MOST_ROWS);
  const list = lines.length > LIST_FROM;
  const { labels, placed, height } = placeLines(lines, { width, list }, context);
  const { marks, notZero } = dumbbellMarks(list ? [] : placed, { width, height }, context);
  const rows: Panel = {
    width,
    height: height + (marks.length > 0 ? AXIS : 0),
    marginBottom: marks.length > 0 ? AXIS : 0,
    marks: [...marks, ...labels],
  };
  const remarks = notZero ? [dumbbell.notZero[lang]] : [];
  const key = options.key === false || list ? [] : dumbbellKey(lines, lang);
  const print = { top: rows.height + 2, width };
  const panels =
    lines.length === 0
      ? [emptyPanel(width, context)]
      : [
          rows,
          finePrint([[...key, ...remarks].join(common.gap[lang])].filter(Boolean), print, context),
        ];
  const notes = missingNotes(sorted, lines, lang);
  const texts = sorted.map((row) => ({
    ...row,
    place: [row.style.name, row.label].filter(Boolean).join(" "),
  }));
  const words = {
    title: dumbbellTitle(texts, options, lang),
    subtitle: dumbbellSubtitle(texts, options, lang),
    alt: joinSentences([...dumbbellAlt(texts, options, lang), ...notes, ...remarks], lang),
    notes,
    rows: placed.map(({ row, top, height }) => ({ indicator_id: row.indicator_id, top, height })),
  };
  const id = options.idPrefix ?? `dumbbell-${all[0]?.measure ?? "empty"}`;
  return draw({ id, width, height: bottomOf(panels), panels }, words, context);
}

function assertOneUnit(rows: readonly Comparison[]): void {
  const [first] = rows;
  const other = rows.find(({ unit }) => unit !== first?.unit);
  if (other)
    throw new Error(`arrow dumbbell of ${first?.measure}: ${other.unit} is not ${first?.unit}`);
}

/** Rows in the order of the codes; those of one municipality with several carry their labels. */
function prepare(
  rows: readonly Comparison[],
  options: ChartOptions,
  scale: MunicipalityScale,
  lang: ChartContext["lang"],
): DumbbellLine[] {
  for (const { municipality_code } of rows) scale(municipality_code);
  return byCode(options.municipalities).flatMap(({ code }) => {
    const own = rows.filter(({ municipality_code }) => municipality_code === code);
    return own.map((row) => ({
      ...dumbbellRow(row, lang, options.decimals),
      style: scale(code),
      label: own.length > 1 ? (options.labels?.get(row.indicator_id) ?? "") : "",
    }));
  });
}

/** How many rows are shown, and whose rows have no number. */
function missingNotes(
  all: readonly DumbbellLine[],
  lines: readonly DumbbellLine[],
  lang: ChartContext["lang"],
): string[] {
  const shown = lines.filter((row) => row.drawn).length;
  if (shown === all.length) return [];
  const names = all.filter((row) => !row.drawn).map((row) => row.style.name);
  const beyond = all.length - lines.length;
  return [
    fill(common.shown, lang, { shown, total: all.length }),
    ...(names.length > 0 ? [fill(dumbbell.left, lang, { places: placesText(names, lang) })] : []),
    ...(beyond > 0 ? [fill(common.beyond, lang, { n: beyond })] : []),
  ];
}
