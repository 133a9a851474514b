import type { Line } from "../document.ts";
import { isFigureCell, kindOf } from "../grid/cell.ts";
import { cleanLabel } from "../grid/label.ts";
import { type FoundRow, withValue } from "../rows.ts";
import { cleanText, join, openBrackets } from "../text.ts";
import { barredCells } from "./head-above.ts";

/** The lower line of a row: results of some of its years, and the rest of its label where it has one. */
interface Lower {
  rest: string;
  results: string[];
}

/** A line of fewer cells than its row has, nothing but figures behind the rest of a label. */
export function lowerLine(line: Line | undefined, label: string, most: number): Lower | undefined {
  if (!line) return undefined;
  const barred = barredCells(line);
  const cells = barred.length > 0 ? barred : [cleanText(line.text)];
  const [first = "", ...others] = cells;
  const goesOn = others.length > 0 && (kindOf(first) === "text" || openBrackets(label) > 0);
  const results = goesOn ? others : cells;
  const whole = results.length <= most && results.every((cell) => isFigureCell(cell));
  return whole ? { rest: goesOn ? first : "", results } : undefined;
}

/** The row with its results. Which years have one, their number says only where each has. */
export function withLower(row: FoundRow, { rest, results }: Lower, years: string[]): FoundRow {
  const all = results.length === years.length;
  const found = results.reduce((own, value, at) => {
    const period = all ? (years[at] ?? "") : "";
    return withValue(own, { role: "result", value, period });
  }, row);
  const label = rest === "" ? row.label : cleanLabel(join(row.label, rest));
  return { ...found, label, doubts: [...row.doubts, "wrapped-line"] };
}
