import type { Markish } from "@observablehq/plot";
import { endedYear } from "../words/charts-measures.ts";
import { cityMarks, MARK } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import type { DumbbellRow } from "./dumbbell-row.ts";
import { at, heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { type MunicipalityStyle, SOFT, TYPE } from "./style.ts";

/** A row with its look and, where its municipality has several, its own name. */
export interface DumbbellLine extends DumbbellRow {
  style: MunicipalityStyle;
  label: string;
}

/** A line with its band, and the height of its marks in pt. */
export interface PlacedLine extends DumbbellLine {
  top: number;
  height: number;
  middle: number;
}

const INDENT = 2 * MARK + 5;
/** Room of the marks below the values. */
const STRIP = 13;

/**
 * Name and values of every row, on one line where they fit and below each other where not, and under
 * them room for the marks of rows that have any. In a list there are no marks.
 */
export function placeLines(
  lines: readonly DumbbellLine[],
  { width, list }: { width: number; list: boolean },
  context: ChartContext,
): { labels: Markish[]; placed: PlacedLine[]; height: number } {
  const mixed = lines.some(({ row }) => row.in_force);
  const isGrey = ({ row }: DumbbellLine) => mixed && !row.in_force;
  const room = width - INDENT;
  let y = 2;
  const labels: Label[] = [];
  const placed = lines.map((line): PlacedLine => {
    const top = y;
    const name = nameOf(line, context);
    const parts = valuesOf(line);
    const values = parts.join("　");
    const wide =
      context.measureText(name, TYPE.label, true) + context.measureText(values, TYPE.label);
    const beside = wide + 12 <= room;
    const texts = beside
      ? [{ text: name, bold: true }]
      : [
          { text: wrapped(name, room, context, true), bold: true },
          { text: parts.map((part) => wrapped(part, room, context)).join("\n"), bold: false },
        ];
    if (beside) labels.push({ text: values, x: width, y: y + 6, anchor: "end" });
    for (const { text, bold } of texts) {
      const height = heightOf(text);
      labels.push({
        text,
        x: INDENT,
        y: y + height / 2 + 0.6,
        bold,
        ...(isGrey(line) ? { fill: SOFT } : {}),
      });
      y += height;
    }
    const marked = !list && line.drawn;
    const middle = y + STRIP / 2;
    y += marked ? STRIP : 3;
    const style = isGrey(line) ? { ...line.style, colour: SOFT } : line.style;
    return { ...line, style, top, height: y - top, middle };
  });
  const marks = cityMarks(placed, { x: at(() => MARK + 1), y: at(({ top }) => top + 6) });
  return {
    labels: [
      ...labelMarks(
        labels.map((label) => ({ ...label, plate: true })),
        context,
      ),
      ...marks,
    ],
    placed,
    height: y,
  };
}

/** The place, what the row is where there are several, and when its plan ended. */
function nameOf({ style, label, row }: DumbbellLine, { lang }: ChartContext): string {
  const ended = row.in_force ? "" : endedYear(row.period_end, lang);
  return [style.name, label].filter(Boolean).join(" ") + ended;
}

/** `826（2019） → 784（2025）` and `最新 749（2023）`. */
function valuesOf({ baselineLabel, targetLabel, latestLabel }: DumbbellLine): string[] {
  const pair = [baselineLabel, targetLabel].filter(Boolean).join(" → ");
  return [pair, latestLabel].filter(Boolean);
}
