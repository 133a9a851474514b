import type { Translated } from "../lib/language.ts";
import { comparedLevels } from "../story/by-measure.ts";
import type { Comparison } from "../tables/rows.ts";
import { formNames, gradeNames, withEndedPlan } from "../words/names.ts";
import { common, textOf } from "../words/text.ts";
import type { BriefingContext } from "./context.ts";

export function measureName([row]: readonly Comparison[], lang: BriefingContext["lang"]): string {
  return row === undefined ? "" : textOf(row, "name", lang);
}

/** How far a measure compares, whether its pace alone does, and whether an ended plan is needed for it. */
export function gradeText(rows: readonly Comparison[], lang: BriefingContext["lang"]): string {
  const [row] = rows;
  if (row === undefined) return "";
  const grade = gradeNames[row.grade][lang];
  const narrower = narrowing(row, rows);
  return narrower === null ? grade : `${grade}${common.separator[lang]}${narrower[lang]}`;
}

function narrowing({ form, grade }: Comparison, rows: readonly Comparison[]): Translated | null {
  if (form === "pace") return formNames.pace;
  if (grade === "not_comparable" || comparedLevels(rows).length > 0) return null;
  return rows.some(({ superseded }) => superseded) ? withEndedPlan : null;
}
