import type { Comparison } from "../tables/rows.ts";
import { formNames, gradeNames } from "../words/names.ts";
import { common, textOf } from "../words/text.ts";
import type { BriefingContext } from "./context.ts";

/** The name of the measure to which the rows belong. */
export function measureName([row]: readonly Comparison[], lang: BriefingContext["lang"]): string {
  return row === undefined ? "" : textOf(row, "name", lang);
}

/** How far a measure compares, and whether its pace alone does. */
export function gradeText([row]: readonly Comparison[], lang: BriefingContext["lang"]): string {
  if (row === undefined) return "";
  const grade = gradeNames[row.grade][lang];
  return row.form === "pace" ? `${grade}${common.separator[lang]}${formNames.pace[lang]}` : grade;
}
