import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { foldWidth } from "../../src/notation/text.ts";
import type { Indicator } from "../../src/tables/rows.ts";
import { buildRealData } from "../real-data.ts";

/**
 * printed-values.csv was typed from the documents by reading, apart from data/plans. A cell that
 * differs here is an error of one of the two transcriptions: the document decides. Units follow
 * src/notation/unit.ts: a denominator of one year (１件/年) is a mark of a yearly count, no unit.
 */
const TYPED: Record<string, string>[] = parse(
  readFileSync(new URL("printed-values.csv", import.meta.url), "utf8"),
  { columns: true },
);

const { build } = await buildRealData();

describe("every row of the five documents", () => {
  it("is there once, in the order of the documents", () => {
    const order = [
      "kawaguchi-strategy-2021",
      "kawaguchi-general-plan-2021",
      "kawasaki-sdgs-plan-2022",
      "kitamoto-strategy-2016",
      "kitamoto-strategy-2022",
    ];
    const rows = order.flatMap((plan) => build.indicators.filter((row) => row.plan === plan));
    expect(rows.map(({ id }) => id)).toEqual(TYPED.map(({ id }) => id));
    expect(TYPED).toHaveLength(233);
    expect(build.indicators).toHaveLength(233);
  });

  it("agrees with the second transcription in every cell", () => {
    const built = new Map(build.indicators.map((row) => [row.id, asTyped(row)]));
    expect(TYPED.map(({ id = "" }) => built.get(id))).toEqual(TYPED.map(comparable));
  });

  it("holds no cell that the notation could not read", () => {
    expect(build.unread).toEqual([]);
  });
});

/** Width and spacing are no matter of the numbers: `４-１` and `4-1`, `％` and `%`. */
function comparable(row: Record<string, string>): Record<string, string> {
  return {
    ...row,
    label: foldWidth(row.label ?? "").replaceAll(" ", ""),
    baseline_value: numeral(row.baseline_value ?? ""),
    target_value: numeral(row.target_value ?? ""),
    latest_value: numeral(row.latest_value ?? ""),
  };
}

/** The table is typed with the zeros that the documents print: 16.90, 95.0. */
function numeral(cell: string): string {
  return cell === "" ? "" : String(Number(cell));
}

function asTyped(row: Indicator): Record<string, string> {
  return comparable({
    id: row.id,
    line: String(row.line),
    kind: row.kind,
    label: row.label,
    series: row.series,
    repeat: row.is_repeat ? "再掲" : "",
    unit: row.unit,
    baseline_value: cell(row.baseline_value),
    baseline_year: cell(row.baseline_year),
    target_type: row.target_type,
    target_value: cell(row.target_value),
    target_year: cell(row.target_year),
    latest_value: cell(row.latest_value),
    latest_year: cell(row.latest_year),
    evaluation: row.evaluation_printed ?? "",
  });
}

function cell(value: number | null): string {
  return value === null ? "" : String(value);
}
