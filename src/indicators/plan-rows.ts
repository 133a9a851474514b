import type { PlanFile, PrintedLaterPlan } from "../plans/schemas.ts";
import type { LaterPlan, PlanRow } from "../tables/rows.ts";

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
    covers: plan.covers?.ja ?? "",
    covers_en: plan.covers?.en ?? "",
    missing: plan.missing?.ja ?? "",
    missing_en: plan.missing?.en ?? "",
    address: document.address ?? "",
    publisher_page: document.publisher_page ?? "",
    document: document.file,
    document_sha256: document.sha256,
  }));
}

/** What is known of the plans that follow, by municipality. */
export function laterPlanRows(plans: readonly PrintedLaterPlan[]): LaterPlan[] {
  return plans.map(({ municipality, quality, ...plan }) => ({
    ...plan,
    municipality_code: municipality,
    quality: quality || null,
  }));
}
