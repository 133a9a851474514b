import { COUNTED } from "../../i18n/findings.ts";
import type { Translated } from "../../i18n/language.ts";
import type { PlanFile } from "../../plans/schemas.ts";
import type { AuditInput, Hit, Rule } from "../rule.ts";

type Stated = PlanFile["stated_counts"][number];

/**
 * What a plan says about its own number of indicators or policies, against the rows read from it.
 * A row that is split into series (男性, 女性) counts once, a repeat (再掲) not at all.
 */
export const statedCount: Rule = {
  id: "stated-count",
  severity: "warning",
  run: (tables) =>
    tables.plans.flatMap((plan) =>
      plan.stated_counts.flatMap((stated): Hit[] => {
        const found =
          stated.what === "policies" ? policies(tables, plan, stated) : rows(tables, plan, stated);
        if (found === stated.count) return [];
        return [
          {
            indicator_id: "",
            municipality_code: plan.municipality,
            values: {
              plan: { ja: plan.title, en: plan.title_en },
              document: plan.document.file,
              line: String(stated.line),
              what: whatOf(stated),
              stated: String(stated.count),
              found: String(found),
            },
          },
        ];
      }),
    ),
};

function rows({ indicators }: AuditInput, plan: PlanFile, { what, evaluation }: Stated): number {
  const counted = indicators.filter(
    (row) =>
      row.plan === plan.id &&
      row.kind === what &&
      !row.is_repeat &&
      (evaluation === undefined || row.evaluation_printed === evaluation),
  );
  return new Set(counted.map((row) => (row.series === "" ? row.id : `${row.line} ${row.label}`)))
    .size;
}

function policies({ policies }: AuditInput, plan: PlanFile, { level }: Stated): number {
  return policies.filter(
    (row) => row.plan === plan.id && (level === undefined || row.level === level),
  ).length;
}

function whatOf({ what, level, evaluation }: Stated): Translated {
  const { ja, en } = COUNTED[what];
  if (evaluation !== undefined)
    return { ja: `${ja}のうち「${evaluation}」`, en: `${en} evaluated “${evaluation}”` };
  return level === undefined
    ? { ja, en }
    : { ja: `${ja}（第${level}階層）`, en: `${en} of level ${level}` };
}
