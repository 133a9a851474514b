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
  if (value === null) return [at("value", "result-not-understood", { value: result.value })];
  const values = { value: result.value, unit, own: normalizeUnit(facts.unit) };
  return [at("value", "result-unit", values)];
}

/** A spreadsheet stores 45 % as 0.45. A plan whose own values are below 2 % may mean it. */
function checkShare(row: FollowedRow): Problem[] {
  const { result, facts, at } = row;
  const value = numberIn(row);
  const isShare = normalizeUnit(facts.unit) === "%" && !foldWidth(result.value).includes("%");
  if (!isShare || value === null || value === 0 || Math.abs(value) >= 1) return [];
  if (facts.values.every((other) => Math.abs(other) < 2)) return [];
  const shown = Number((value * 100).toPrecision(12));
  return [at("value", "result-share", { value: result.value, shown })];
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
    const values = {
      before: last.result.value,
      earlier: last.year ?? "",
      after: row.result.value,
      year: row.year ?? "",
    };
    return [row.at("value", "result-falls", values)];
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
    const values = {
      row: printed.row,
      first: first.result.row,
      mark: printed.repeat,
      value: first.result.value,
      year: row.year ?? "",
    };
    return [row.at("value", "result-repeat-differs", values)];
  });
}
