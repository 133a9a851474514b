import type { Problem } from "../lib/errors.ts";
import { readCell } from "../notation/cell.ts";
import { foldWidth } from "../notation/text.ts";
import { normalizeUnit } from "../notation/unit.ts";
import type { FollowedRow } from "./row-facts.ts";

/** What the values of results.csv say of each other and of the values that the plan prints. */
export function checkValues(rows: readonly FollowedRow[]): Problem[] {
  return [
    ...rows.flatMap(checkUnit),
    ...rows.flatMap(checkShare),
    ...falling(rows),
    ...repeats(rows),
  ];
}

function numberIn({ result, facts }: FollowedRow): number | null {
  return readCell(result.value, facts.unit).value;
}

function checkUnit({ result, facts, at }: FollowedRow): Problem[] {
  const { value, unit, problem } = readCell(result.value, facts.unit);
  if (problem === null) return [];
  if (value === null) return [notUnderstood(result.value, at)];
  const message = `The value "${result.value}" is in ${unit}, the row in ${normalizeUnit(facts.unit)}. Give it in the row's unit; what is counted anew is a new indicator.`;
  return [at("value", "result-unit", message)];
}

function notUnderstood(value: string, at: FollowedRow["at"]): Problem {
  const message = `"${value}" is no value that can be read. Write it as 45.0%, 1,200人, － or 集計中; words belong into the note.`;
  return at("value", "result-not-understood", message);
}

/** A spreadsheet stores 45 % as 0.45. A plan whose own values are below 2 % may mean it. */
function checkShare(row: FollowedRow): Problem[] {
  const { result, facts, at } = row;
  const value = numberIn(row);
  const isShare = normalizeUnit(facts.unit) === "%" && !foldWidth(result.value).includes("%");
  if (!isShare || value === null || value === 0 || Math.abs(value) >= 1) return [];
  if (facts.values.every((other) => Math.abs(other) < 2)) return [];
  const shown = Number((value * 100).toPrecision(12));
  const message = `"${result.value}" under the unit % looks like ${shown}% as a spreadsheet stores it. Write ${shown}%, or ${result.value}% if that is meant.`;
  return [at("value", "result-share", message)];
}

/** A count since a year can stay or rise. */
function falling(rows: readonly FollowedRow[]): Problem[] {
  const totals = rows
    .filter(({ facts, year }) => facts.accumulation.kind === "cumulative" && year !== null)
    .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const before = new Map<string, FollowedRow>();
  return totals.flatMap((row) => {
    const last = before.get(row.result.row);
    const [value, earlier] = [numberIn(row), last === undefined ? null : numberIn(last)];
    if (value !== null) before.set(row.result.row, row);
    if (last === undefined || value === null || earlier === null || value >= earlier) return [];
    const message = `The running total falls from "${last.result.value}" (${last.year}) to "${row.result.value}" (${row.year}). Fix the cell, or write flow under accumulation in indicators.csv if each year is counted anew.`;
    return [row.at("value", "result-falls", message)];
  });
}

/** A row marked 再掲 is the same indicator as its first appearance. */
function repeats(rows: readonly FollowedRow[]): Problem[] {
  return rows.flatMap((row) => {
    const { printed } = row.facts;
    if (printed.repeat === "") return [];
    const first = rows.find(
      ({ facts: { printed: other }, year }) =>
        other.repeat === "" &&
        other.label === printed.label &&
        other.series === printed.series &&
        year === row.year,
    );
    const [own, other] = [numberIn(row), first === undefined ? null : numberIn(first)];
    if (first === undefined || own === null || other === null || own === other) return [];
    const message = `Row ${printed.row} repeats row ${first.result.row} (${printed.repeat}), which has "${first.result.value}" for ${row.year}. Give both the same value, or leave the repeat out.`;
    return [row.at("value", "result-repeat-differs", message)];
  });
}
