import { join } from "../text.ts";
import { isBarePeriod } from "../words.ts";
import type { OpenRow } from "./open-row.ts";

/** A date in brackets belongs to the last value, and to that of every part alike. */
export function addPeriod(row: OpenRow, printed: string): void {
  const text = isBarePeriod(printed) ? `（${printed}）` : printed;
  const count = row.current.slots.length;
  if (count === 0) row.label = join(row.label, printed);
  for (const { slots } of row.lanes.filter(({ slots }) => count > 0 && slots.length === count))
    if (row.lanes.length === 1 || !/[）)]$/u.test(slots[count - 1] ?? ""))
      slots[count - 1] = `${slots[count - 1] ?? ""}${text}`;
}

/** The name of a part: a part that is known goes on, another begins. */
export function addSeries(row: OpenRow, text: string): void {
  const known = row.lanes.find(({ series }) => series === text);
  if (known) {
    row.current = known;
  } else if (
    row.lanes.length === 1 &&
    row.current.series === "" &&
    row.current.slots.length === 0
  ) {
    row.current.series = text;
  } else {
    row.current = { series: text, slots: [] };
    row.lanes.push(row.current);
  }
}
