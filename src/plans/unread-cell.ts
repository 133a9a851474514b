import type { Problem } from "../lib/errors.ts";
import { problemAt } from "../lib/files/csv.ts";
import { readPeriod } from "../notation/period.ts";
import type { Place } from "./row-problem.ts";

/** What a cell holds that the notation does not understand, or none. */
export function unreadCell(
  place: Place,
  column: string,
  raw: string,
  { problem, value }: { problem: string | null; value: number | null },
): Problem[] {
  if (problem === null) return [];
  const ja =
    value === null
      ? `「${raw}」は値として読めない。文書と見比べ、写し間違いなら直す（文言は残り、値は空になる）。`
      : `「${raw}」の単位が行の単位と異なる。どちらかを直す。`;
  return [problemAt(place, column, "cell-not-understood", problem, ja)];
}

/** A period that the notation does not understand, or none. */
export function unreadPeriod(place: Place, column: string, raw: string): Problem[] {
  if (raw === "" || readPeriod(raw) !== null) return [];
  const message = `"${raw}" is not a period that can be read. Write it as R1, 令和元年度, 2019年度 or 平成31年1月1日.`;
  const ja = `「${raw}」は時点として読めない。R1、令和元年度、2019年度、平成31年1月1日のように書く。`;
  return [problemAt(place, column, "period-not-understood", message, ja)];
}
