import { partOf } from "../grid/part-labels.ts";
import type { FoundRow } from "../rows.ts";
import { circled } from "../text.ts";
import { isSeries } from "../words.ts";

/** 1 待機児童数, and behind the title of a group or a policy: 子育て1 待機児童数, 待機児童を減らす①待機児童数. */
const COUNTED = /^(?:\P{N}{0,20}([0-9]{1,3})[ 　]|[^①-⑳]{0,60}([①-⑳]) ?)(\P{N}.*)$/u;

/** Rows whose labels begin with numbers that follow one another, without these numbers and the titles before them. */
export function uncounted(rows: FoundRow[]): FoundRow[] {
  const counted = rows.map(({ label, code = "" }) => COUNTED.exec(code + label) ?? []);
  const numbers = counted.map(([, number = "", mark = ""]) => countOf(number, mark));
  const inTurn = numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
  if (rows.length < 2 || !inTurn) return rows;
  return rows.map((row, at) => ({ ...row, label: counted[at]?.[3] ?? row.label }));
}

const countOf = (number: string, mark: string): number =>
  mark === "" ? Number(number) : circled(mark);

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
