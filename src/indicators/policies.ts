import { type Plan, type Project, rowId } from "../plans/project.ts";
import type { Policy } from "../tables/rows.ts";
import { createClassifier } from "./classify.ts";

/** Every policy title of the plans with its theme, in the order of plan and document. */
export function buildPolicies(project: Project, plans: readonly Plan[]): Policy[] {
  const classify = createClassifier(project.taxonomy, plans);
  return plans.flatMap((plan) =>
    plan.policies.map(({ row }) => {
      const id = rowId(plan.file.id, row.row);
      const place = classify.policy(id, row.title);
      return {
        id,
        municipality_code: plan.file.municipality,
        plan: plan.file.id,
        document: plan.file.document.file,
        line: Number(row.line),
        level: Number(row.level),
        code: row.code,
        title: row.title,
        title_en: project.translations.get(row.title) ?? "",
        parent: row.parent === "" ? null : rowId(plan.file.id, row.parent),
        theme: place.theme,
        subtheme: place.subtheme,
        theme_rule: place.rule,
        sdg_targets: row.sdg_targets,
      };
    }),
  );
}
