import { halfWidth } from "../../notation/text.ts";
import { partOf } from "../grid/part-labels.ts";
import type { FoundRow } from "../rows.ts";
import { isSeries } from "../words.ts";

/** 1 待機児童数, and behind the title of a group: 子育て1 待機児童数. */
const COUNTED = /^\P{N}{0,20}([0-9０-９]{1,3})[ 　](\P{N}.*)$/u;

/** Rows whose labels begin with numbers that follow one another, without these numbers and the titles before them. */
export function uncounted(rows: FoundRow[]): FoundRow[] {
  const counted = rows.map(({ label }) => COUNTED.exec(label) ?? []);
  const numbers = counted.map(([, number]) => Number(halfWidth(number ?? "")));
  const inTurn = counted.every(
    ([, number], index) => number !== undefined && numbers[index] === (numbers[0] ?? 0) + index,
  );
  if (rows.length < 2 || !inTurn) return rows;
  return rows.map((row, index) => ({ ...row, label: counted[index]?.[2] ?? row.label }));
}

/** Rows that say a part of the row above them (うち女性, 20歳代), with its label. */
export function withParents(rows: FoundRow[]): FoundRow[] {
  let parent: FoundRow | undefined;
  return rows.map((row) => {
    if (parent && /^うち/u.test(row.label))
      return { ...row, label: `${parent.label} ${row.label}` };
    if (parent && isSeries(row.label)) return { ...row, ...partOf(row, parent) };
    parent = row;
    return row;
  });
}
