import type { ColumnTable } from "arquero";
import { lift } from "../lib/arquero.ts";
import type { Finding } from "../tables/rows.ts";
import { tableOf } from "../tables/table.ts";
import { findingText } from "../words/findings.ts";
import { fillEach } from "../words/text.ts";
import { eachFactOnce } from "./one-fact.ts";
import type { AuditInput, Rule } from "./rule.ts";
import { accumulationDoubtful } from "./rules/accumulation-doubtful.ts";
import { annualTargetUndatedBaseline } from "./rules/annual-target-undated-baseline.ts";
import { benchmarkUnknown } from "./rules/benchmark-unknown.ts";
import { evaluationDiffers } from "./rules/evaluation-differs.ts";
import { meanAgainstYear } from "./rules/mean-against-year.ts";
import { missingBaseline } from "./rules/missing-baseline.ts";
import { missingTarget } from "./rules/missing-target.ts";
import { missingUnit } from "./rules/missing-unit.ts";
import { missingYear } from "./rules/missing-year.ts";
import { officialDiffers } from "./rules/official-differs.ts";
import { outlookAgainstProjection } from "./rules/outlook-against-projection.ts";
import { pandemicBaseYear } from "./rules/pandemic-base-year.ts";
import { pastAgainstRequired } from "./rules/past-against-required.ts";
import { phaseBaselineDiffers } from "./rules/phase-baseline-differs.ts";
import { repeatDiffers } from "./rules/repeat-differs.ts";
import { resultEvaluationDiffers } from "./rules/result-evaluation-differs.ts";
import { sameQuantityDiffers } from "./rules/same-quantity-differs.ts";
import { scaleBetweenCities } from "./rules/scale-between-cities.ts";
import { sdgCodeUnknown } from "./rules/sdg-code-unknown.ts";
import { statedCount } from "./rules/stated-count.ts";
import { surveyChangeSmall } from "./rules/survey-change-small.ts";
import { targetEqualsBaseline } from "./rules/target-equals-baseline.ts";
import { targetMetAtBaseline } from "./rules/target-met-at-baseline.ts";
import { targetMetLater } from "./rules/target-met-later.ts";
import { targetWrongSide } from "./rules/target-wrong-side.ts";
import { targetYearOutsidePlan } from "./rules/target-year-outside-plan.ts";
import { textMisread } from "./rules/text-misread.ts";
import { unachievedWithoutSuccessor } from "./rules/unachieved-without-successor.ts";

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
  meanAgainstYear,
  targetWrongSide,
  targetMetAtBaseline,
  targetMetLater,
  targetEqualsBaseline,
  missingTarget,
  missingBaseline,
  missingYear,
  missingUnit,
  annualTargetUndatedBaseline,
  benchmarkUnknown,
  targetYearOutsidePlan,
  pandemicBaseYear,
  surveyChangeSmall,
  pastAgainstRequired,
  unachievedWithoutSuccessor,
  outlookAgainstProjection,
  scaleBetweenCities,
  officialDiffers,
  sdgCodeUnknown,
];

/** What every rule has to say, by rule, municipality and row, whatever the order of the input. */
export function audit(tables: AuditInput): ColumnTable {
  const found = RULES.flatMap(({ id: rule, severity, run }) =>
    eachFactOnce(run(tables), tables.indicators).map(({ values, ...where }) => {
      const { ja: message, en: message_en } = fillEach(findingText(rule, "message"), values);
      return { rule, severity, message, message_en, ...where };
    }),
  );
  const rank = lift<Finding>(({ rule }) => RULES.findIndex(({ id }) => id === rule));
  return tableOf("findings", found)
    .orderby(rank, "municipality_code", "indicator_id", "message")
    .reify();
}
