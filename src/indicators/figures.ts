import type { Problem } from "../lib/errors.ts";
import { readNumber } from "../notation/number.ts";
import { readPeriod } from "../notation/period.ts";
import { foldWidth } from "../notation/text.ts";
import { type Plan, type Project, rowId } from "../plans/project.ts";
import type { Fact, SeriesPoint } from "../tables/rows.ts";
import { createClassifier } from "./classify.ts";

/** Yearly series and figures of running text as typed rows, and the cells that could not be read. */
export function buildFigures(
  project: Project,
  plans: readonly Plan[],
): { series: SeriesPoint[]; facts: Fact[]; unread: Problem[] } {
  const classify = createClassifier(project.taxonomy, plans);
  const unread: Problem[] = [];
  const series = plans.flatMap((plan) =>
    plan.series.flatMap(({ row, file, fileLine }) => {
      const period = readPeriod(row.year);
      const value = wholeNumber(row.value);
      if (value === null || period?.year == null || period.basis === null) {
        const message = `"${row.value}" in "${row.year}" is not a value and a year. Mend the cells.`;
        unread.push({
          code: "point-not-understood",
          file,
          line: fileLine,
          column: "value",
          message,
        });
        return [];
      }
      const { theme, subtheme } = classify.text(row.name);
      return [
        {
          id: rowId(plan.file.id, row.row),
          municipality_code: plan.file.municipality,
          plan: plan.file.id,
          document: plan.file.document.file,
          line: Number(row.line),
          name: row.name,
          name_en: project.translations.get(row.name) ?? "",
          theme,
          subtheme,
          unit: row.unit,
          year: period.year,
          basis: period.basis,
          value,
        },
      ];
    }),
  );
  const facts = plans.flatMap((plan) =>
    plan.facts.flatMap(({ row, file, fileLine }) => {
      const value = wholeNumber(row.value);
      const period = row.period === "" ? null : readPeriod(row.period);
      if (value === null) {
        const message = `"${row.value}" is not a number. Put the printed figure here and the words into qualifier.`;
        unread.push({
          code: "fact-not-understood",
          file,
          line: fileLine,
          column: "value",
          message,
        });
        return [];
      }
      if (row.period !== "" && period === null) {
        const message = `"${row.period}" is not a period that can be read. Write it as R1, 令和元年度, 2019年度 or 2019年10月1日時点.`;
        unread.push({
          code: "period-not-understood",
          file,
          line: fileLine,
          column: "period",
          message,
        });
      }
      return [
        {
          id: rowId(plan.file.id, row.row),
          municipality_code: plan.file.municipality,
          plan: plan.file.id,
          document: plan.file.document.file,
          line: Number(row.line),
          subject: row.subject,
          subject_en: project.translations.get(row.subject) ?? "",
          value_raw: row.value,
          value,
          unit: row.unit,
          year: period?.year ?? null,
          basis: period?.basis ?? null,
          qualifier: row.qualifier,
        },
      ];
    }),
  );
  return { series, facts, unread };
}

/** A cell that is one number and nothing else; ゼロ is printed for 0. */
function wholeNumber(cell: string): number | null {
  const text = foldWidth(cell);
  if (text === "ゼロ") return 0;
  const number = readNumber(text);
  return number !== null && number.length === text.length && number.scale === ""
    ? number.value
    : null;
}
