import type { ColumnTable } from "arquero";
import { fromRows } from "../lib/arquero.ts";
import { readPeriod } from "../notation/period.ts";
import { type Plan, rowId } from "../plans/project.ts";
import { USUAL_GRADES } from "../plans/row-facts.ts";
import type { PlanFile } from "../plans/schemas.ts";

/** Every document of the plans by its id; `plan` is the plan itself. */
export function documentTable(
  plans: readonly Plan[],
  english: ReadonlyMap<string, string>,
): ColumnTable {
  const owners = ownersOf(plans);
  return fromRows(
    ["plan", "document_id", "document", "source", "source_en", "address", "quality"],
    plans.flatMap(({ file }) => {
      const { id, document, documents = [] } = file;
      const { title, title_en } = owners.get(document.file) ?? file;
      return [{ ...document, id: "plan", title, quality: "A" }, ...documents].map((each) => ({
        plan: id,
        document_id: each.id,
        document: each.file,
        source: each.title,
        source_en: each.title === title ? title_en : (english.get(each.title) ?? each.title),
        address: each.address ?? "",
        quality: each.quality,
      }));
    }),
  );
}

/** A document may report on an earlier plan: it bears the title of the newest plan that it holds. */
function ownersOf(plans: readonly Plan[]): ReadonlyMap<string, PlanFile> {
  // Of several entries the last one counts, of plans that end alike the first.
  const ranked = plans.toReversed().toSorted((a, b) => a.file.period.end - b.file.period.end);
  return new Map(ranked.map(({ file }) => [file.document.file, file]));
}

/** What the grades of each plan's own scale count as; 達成, 向上, 未達成 where it names none. */
export function gradeTable(plans: readonly Plan[]): ColumnTable {
  const usual = Object.entries(USUAL_GRADES).map(([grade, counts_as]) => ({ grade, counts_as }));
  return fromRows(
    ["plan", "grade", "counts_as"],
    plans.flatMap(({ file: { id, evaluations = usual } }) =>
      evaluations.map(({ grade, counts_as }) => ({ plan: id, grade, counts_as })),
    ),
  );
}

/** The lines of every results.csv as printed; `english` translates remarks. */
export function reportedTable(
  plans: readonly Plan[],
  english: ReadonlyMap<string, string>,
): ColumnTable {
  const rows = plans.flatMap(({ file: { id }, results }) =>
    results.map(({ row: result }) => {
      const { evaluation, division, reason, response, note, review = "" } = result;
      const period = readPeriod(result.period) ?? readPeriod(result.year);
      return {
        indicator_id: rowId(id, result.row),
        document_id: result.document,
        year: readPeriod(result.year)?.year ?? null,
        basis: period?.basis ?? null,
        // Read with the unit of the indicator.
        ...{ origin: "report", cell: result.value, value: null, missing: null },
        raw: `${result.value}（${result.period || result.year}）`,
        page: Number(result.page) || null,
        line: Number(result.line) || null,
        evaluation_printed: evaluation || null,
        ...{ division, reason, response, note, review },
        review_en: english.get(review) ?? "",
      };
    }),
  );
  return fromRows(
    [
      ...(["indicator_id", "document_id", "origin", "year", "basis", "cell", "raw"] as const),
      ...(["value", "missing", "page", "line"] as const),
      ...(["evaluation_printed", "division", "reason", "response", "note"] as const),
      ...(["review", "review_en"] as const),
    ],
    rows,
  );
}

/** The points of the yearly series as printed, by id. */
export function printedPoints(plans: readonly Plan[]): ColumnTable {
  return fromRows(
    ["id", "raw"],
    plans.flatMap((plan) =>
      plan.series.map(({ row: { row, value, unit, year } }) => ({
        id: rowId(plan.file.id, row),
        raw: `${value}${unit}（${year}）`,
      })),
    ),
  );
}

/** The lines of every yearly-targets.csv. */
export function yearlyTargetTable(plans: readonly Plan[]): ColumnTable {
  return fromRows(
    ["indicator_id", "year", "target"],
    plans.flatMap(({ file: { id }, yearlyTargets }) =>
      yearlyTargets.map(({ row: { row, year, target } }) => ({
        indicator_id: rowId(id, row),
        year: readPeriod(year)?.year ?? null,
        target,
      })),
    ),
  );
}
