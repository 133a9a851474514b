import { type Problem, problemAt } from "../lib/errors.ts";
import { readCell } from "../notation/cell.ts";
import { readPeriod } from "../notation/period.ts";
import type { Moment } from "../tables/vocabulary.ts";
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

/** What of a value and its period is not understood, once where each stands in the other's column. */
export function unreadMoment(
  place: Place,
  moment: Moment,
  row: Readonly<Record<Moment | `${Moment}_period`, string>>,
  cell: { problem: string | null; value: number | null },
): Problem[] {
  const [raw, period] = [row[moment], row[`${moment}_period`]];
  const isExchanged =
    cell.value === null &&
    readPeriod(raw) !== null &&
    readPeriod(period) === null &&
    readCell(period, "").value !== null;
  if (!isExchanged)
    return [
      ...unreadCell(place, moment, raw, cell),
      ...unreadPeriod(place, `${moment}_period`, period),
    ];
  const message = `"${raw}" is a period and "${period}" in ${moment}_period a value: they stand in each other's columns. Exchange them.`;
  const ja = `値の列に時点「${raw}」、時点の列（${moment}_period）に値「${period}」がある。入れ替える。`;
  return [problemAt(place, moment, "cells-exchanged", message, ja)];
}

/** A period that the notation does not understand, or none. */
export function unreadPeriod(place: Place, column: string, raw: string): Problem[] {
  if (raw === "" || readPeriod(raw) !== null) return [];
  const message = `"${raw}" is not a period that can be read. Write it as R1, 令和元年度, 2019年度 or 平成31年1月1日.`;
  const ja = `「${raw}」は時点として読めない。R1、令和元年度、2019年度、平成31年1月1日のように書く。`;
  return [problemAt(place, column, "period-not-understood", message, ja)];
}
