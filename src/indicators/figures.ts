import type { ColumnTable } from "arquero";
import type { Problem } from "../lib/errors.ts";
import { readNumber } from "../notation/number.ts";
import type { Period } from "../notation/period.ts";
import { foldWidth } from "../notation/text.ts";
import type { Printed } from "./printed.ts";

/** Typed figures, and the cells that could not be read. */
export interface Figures {
  rows: ColumnTable;
  unread: Problem[];
}

/** A printed figure with its number and its period as read. */
export type ReadFigure<Row> = Printed<Row> & {
  number: number | null;
  when: Readonly<Period> | null;
};

/** A cell that is one number and nothing else; ゼロ is printed for 0. */
export function wholeNumber(cell: string): number | null {
  const text = foldWidth(cell);
  if (text === "ゼロ") return 0;
  const number = readNumber(text);
  return number !== null && number.length === text.length && number.scale === ""
    ? number.value
    : null;
}
