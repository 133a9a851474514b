import type { PlanFile } from "../plans/schemas.ts";
import type { PlanRow } from "../tables/rows.ts";

/** The plans as rows of a table, in the order given. */
export function planRows(plans: readonly PlanFile[]): PlanRow[] {
  return plans.map(({ municipality, period, document, ...plan }) => ({
    id: plan.id,
    municipality_code: municipality,
    title: plan.title,
    title_en: plan.title_en,
    publisher: plan.publisher,
    issued: plan.issued,
    period_start: period.start ?? null,
    period_end: period.end,
    document: document.file,
    document_sha256: document.sha256,
  }));
}
