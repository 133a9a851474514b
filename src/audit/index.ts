import { compareText } from "../lib/order.ts";
import type { Finding } from "../tables/rows.ts";
import { findingMessage } from "../words/findings.ts";
import type { AuditInput, Rule } from "./rule.ts";
import { accumulationDoubtful } from "./rules/accumulation-doubtful.ts";
import { evaluationDiffers } from "./rules/evaluation-differs.ts";
import { missingBaseline } from "./rules/missing-baseline.ts";
import { missingTarget } from "./rules/missing-target.ts";
import { missingUnit } from "./rules/missing-unit.ts";
import { missingYear } from "./rules/missing-year.ts";
import { officialDiffers } from "./rules/official-differs.ts";
import { phaseBaselineDiffers } from "./rules/phase-baseline-differs.ts";
import { repeatDiffers } from "./rules/repeat-differs.ts";
import { resultEvaluationDiffers } from "./rules/result-evaluation-differs.ts";
import { sameQuantityDiffers } from "./rules/same-quantity-differs.ts";
import { scaleBetweenCities } from "./rules/scale-between-cities.ts";
import { sdgCodeUnknown } from "./rules/sdg-code-unknown.ts";
import { statedCount } from "./rules/stated-count.ts";
import { targetEqualsBaseline } from "./rules/target-equals-baseline.ts";
import { targetMetAtBaseline } from "./rules/target-met-at-baseline.ts";
import { targetWrongSide } from "./rules/target-wrong-side.ts";
import { textMisread } from "./rules/text-misread.ts";

/** Every rule, in the order in which findings are shown. */
export const RULES: readonly Rule[] = [
  textMisread,
  statedCount,
  repeatDiffers,
  sameQuantityDiffers,
  phaseBaselineDiffers,
  evaluationDiffers,
  resultEvaluationDiffers,
  accumulationDoubtful,
  targetWrongSide,
  targetMetAtBaseline,
  targetEqualsBaseline,
  missingTarget,
  missingBaseline,
  missingYear,
  missingUnit,
  scaleBetweenCities,
  officialDiffers,
  sdgCodeUnknown,
];

/** What every rule has to say, by rule, municipality and row, whatever the order of the input. */
export function audit(tables: AuditInput): Finding[] {
  return RULES.flatMap((rule) =>
    rule
      .run(tables)
      .map(({ indicator_id, municipality_code, values }) => {
        const { ja, en } = findingMessage(rule.id, values);
        const { id, severity } = rule;
        return { rule: id, severity, indicator_id, municipality_code, message: ja, message_en: en };
      })
      .sort(byPlace),
  );
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.municipality_code, b.municipality_code) ||
    compareText(a.indicator_id, b.indicator_id) ||
    compareText(a.message, b.message)
  );
}
