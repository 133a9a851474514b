import { type Column, isStartColumn } from "../column.ts";
import type { Line } from "../document.ts";
import { isValueCell, kindOf } from "../grid/cell.ts";
import { isProse, join } from "../text.ts";
import { isDirection } from "../words.ts";

/** Lines of a label at most. */
const MOST_LABEL = 3;

/** What each record says before its values: its label, a unit or none, values from before the plan. */
export interface Lead {
  unit: boolean;
  starts: Column[];
}

/** The lead of what a head names before its kinds of values; nothing where it names something else. */
export function leadOf(columns: Column[]): Lead | undefined {
  const [label, ...rest] = columns;
  const unit = rest[0]?.role === "unit";
  const starts = rest.slice(unit ? 1 : 0);
  if (label?.role !== "label" || !starts.every(isStartColumn)) return undefined;
  return { unit, starts: starts.map((column) => ({ ...column, role: "start" })) };
}

/** The cells that a lead gives a row. */
export const leadSize = ({ unit, starts }: Lead): number => 1 + (unit ? 1 : 0) + starts.length;

/** The cells of a record before its first kind of values, its label put together. */
export function leadAt(lines: Line[], lead: Lead): string[] | undefined {
  const texts = lines.map(({ text }) => text).filter((text) => !isDirection(text));
  const count = texts.length - leadSize(lead) + 1;
  const [labels, rest] = [texts.slice(0, count), texts.slice(count)];
  const fits =
    count > 0 &&
    count <= MOST_LABEL &&
    labels.every((text) => kindOf(text) === "text" && !isProse(text)) &&
    rest.slice(lead.unit ? 1 : 0).every(isValueCell);
  return fits ? [labels.reduce(join), ...rest] : undefined;
}
