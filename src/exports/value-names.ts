import { inEach, type Translated } from "../lib/language.ts";
import type { Grade } from "../tables/rows.ts";
import * as vocabulary from "../tables/vocabulary.ts";
import * as names from "../words/names.ts";
import { pageText } from "../words/page-texts.ts";
import { common } from "../words/text.ts";
import { EXPORT_TEXTS } from "./texts.ts";

/** What pages call the values, by the name of the vocabulary. */
const PRINTED: Readonly<Record<string, Readonly<Record<string, Translated>>>> = {
  KINDS: names.kindNames,
  GRADES: names.gradeNames,
  FORMS: names.formNames,
  TARGET_TYPES: names.targetTypeNames,
  EVALUATIONS: names.evaluationNames,
  VERDICTS: names.verdictNames,
  SEVERITIES: names.severityNames,
  MISSING: names.missingNames,
  ACCUMULATION_DOUBTS: names.accumulationDoubts,
};

/** What a value of a vocabulary means; undefined where it is the name of a column. */
export function valueName(values: readonly string[], value: string): Translated | undefined {
  const [name = ""] = Object.entries(vocabulary).find(([, list]) => list === values) ?? [];
  return PRINTED[name]?.[value] ?? EXPORT_TEXTS.get(`${name}.${value}`);
}

/** A grade with what it lets compare, in the words of the pages. */
export const gradeText = (grade: Grade): Translated =>
  inEach(
    (lang) => names.gradeNames[grade][lang] + common.colon[lang] + pageText(`grade.${grade}`, lang),
  );
