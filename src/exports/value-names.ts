import type { Translated } from "../lib/language.ts";
import * as vocabulary from "../tables/vocabulary.ts";
import * as names from "../words/names.ts";
import { meanings, type ValueNames } from "../words/values.ts";

type Names = Readonly<Record<string, Translated>>;

/** What pages call the values. */
const PRINTED = {
  KINDS: names.kindNames,
  GRADES: names.gradeNames,
  FORMS: names.formNames,
  TARGET_TYPES: names.targetTypeNames,
  EVALUATIONS: names.evaluationNames,
  VERDICTS: names.verdictNames,
  SEVERITIES: names.severityNames,
  MISSING: names.missingNames,
} satisfies ValueNames;

const NAMES: Readonly<Record<string, Names>> = { ...meanings, ...PRINTED };

/** What the values of a vocabulary mean; undefined where they are names of columns. */
export function valueNames(values: readonly string[]): Names | undefined {
  const [name = ""] = Object.entries(vocabulary).find(([, list]) => list === values) ?? [];
  return NAMES[name];
}
