import type { Translated } from "../lib/language.ts";
import * as vocabulary from "../tables/vocabulary.ts";
import * as names from "../words/names.ts";
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
