import type { Translated } from "../lib/language.ts";
import * as vocabulary from "../tables/vocabulary.ts";
import * as names from "../words/names.ts";
import * as meanings from "../words/values.ts";

type Names = Readonly<Record<string, Translated>>;

const NAMES = new Map<readonly string[], Names>([
  [vocabulary.KINDS, names.kindNames],
  [vocabulary.GRADES, names.gradeNames],
  [vocabulary.FORMS, names.formNames],
  [vocabulary.YEAR_DOUBTS, meanings.yearDoubtMeanings],
  [vocabulary.TARGET_TYPES, names.targetTypeNames],
  [vocabulary.EVALUATIONS, names.evaluationNames],
  [vocabulary.VERDICTS, names.verdictNames],
  [vocabulary.SEVERITIES, names.severityNames],
  [vocabulary.MISSING, names.missingNames],
  [vocabulary.DIRECTIONS, meanings.directionMeanings],
  [vocabulary.QUALITIES, meanings.qualityMeanings],
  [vocabulary.BASES, meanings.basisMeanings],
  [vocabulary.ROLES, meanings.roleMeanings],
  [vocabulary.OFFICIAL_MISSING, meanings.officialMissingMeanings],
  [vocabulary.SCOPES, meanings.scopeMeanings],
  [vocabulary.PEERS_BY, meanings.peersByMeanings],
  [vocabulary.PLAN_FIELDS, meanings.planFieldMeanings],
  [vocabulary.PLAN_VERDICTS, meanings.planVerdictMeanings],
  [vocabulary.OPERATIONS, meanings.operationMeanings],
  [vocabulary.ORIGINS, meanings.originMeanings],
  [vocabulary.COUNTS_AS, meanings.countsAsMeanings],
  [vocabulary.ACCUMULATIONS, meanings.accumulationMeanings],
  [vocabulary.ACCUMULATION_DOUBTS, meanings.accumulationDoubtMeanings],
  [vocabulary.LATER_PLAN_STATES, meanings.laterPlanMeanings],
  [vocabulary.TRENDS, meanings.trendMeanings],
]);

/** What the values of a vocabulary mean; undefined where they are names of columns. */
export function valueNames(values: readonly string[]): Names | undefined {
  return NAMES.get(values);
}
