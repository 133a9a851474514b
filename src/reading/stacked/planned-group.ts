import type { Line } from "../document.ts";
import { isFigureCell, isValueCell, kindOf } from "../grid/cell.ts";
import { ACTUAL, PLAN, saysPlanned } from "../grid/planned.ts";
import { compact, openBrackets, unbracketed } from "../text.ts";
import { isUnit } from "../words.ts";
import { barredCells } from "./head-above.ts";

export type PlannedGroup = NonNullable<ReturnType<typeof groupAt>>;

/** Lines below a group, as of a chart's axis, among which the next one begins. */
export const MOST_BELOW = 12;

/**
 * The indicator over three lines that begins at a line: its name, its goals behind a word for them, its
 * results behind another. Where more rows of the kind follow, nothing tells its several parts apart.
 */
export function groupAt(lines: Line[], at: number) {
  const group = threeLines(lines, at);
  return group && { ...group, parted: hasParts(lines, at + 3) };
}

/** Whether further goals or results follow before the next group. */
function hasParts(lines: Line[], from: number): boolean {
  for (let at = from; at < from + MOST_BELOW && !threeLines(lines, at); at++)
    if (isPart(barredCells(lines[at]))) return true;
  return false;
}

function threeLines(lines: Line[], at: number) {
  const line = lines[at];
  const [named = [], planned = [], reached = []] = [0, 1, 2].map((ahead) =>
    barredCells(lines[at + ahead]),
  );
  const [goals, results] = [valuesBehind(planned, PLAN), valuesBehind(reached, ACTUAL)];
  const unit = unitBefore(planned);
  if (!line || !isLabel(named) || !goals || !results || unit === undefined) return undefined;
  return { line, label: named[0] ?? "", unit, goals, results };
}

/** A name with nothing behind it but words, as for the ratings of its years. */
const isLabel = ([label = "", ...words]: string[]): boolean =>
  kindOf(label) === "text" &&
  !saysPlanned(label) &&
  words.length > 0 &&
  words.every((word) => !/[0-9０-９]/u.test(word) && !saysPlanned(word));

/** The values behind a word for them, which may stand in the cell of the first (実績値 31.2); a remark ends them. */
function valuesBehind(cells: string[], word: RegExp): string[] | undefined {
  const at = cells.findIndex((cell) => word.test(compact(cell.split(" ")[0] ?? "")));
  if (at < 0 || at > 1) return undefined;
  const [, ...own] = (cells[at] ?? "").split(" ");
  const values = [own.join(" "), ...cells.slice(at + 1)].slice(own.length > 0 ? 0 : 1);
  const remark = values.findIndex((value) => openBrackets(value) > 0);
  const whole = remark < 0 ? values : values.slice(0, remark);
  return whole.length > 1 && whole.every(isValueCell) ? whole : undefined;
}

/** The unit before the word for goals, or nothing where another text stands there. */
function unitBefore([first = ""]: string[]): string | undefined {
  if (saysPlanned(first) || first === "") return "";
  const unit = unbracketed(compact(first).replace(/^単位[:：]?/u, ""));
  return isUnit(unit) ? unit : undefined;
}

/** Whether a row holds planned values or results, as those of a further part do. */
const isPart = (cells: string[]): boolean =>
  [PLAN, ACTUAL].some(
    (word) => (valuesBehind(cells, word) ?? []).filter((value) => isFigureCell(value)).length > 1,
  );
