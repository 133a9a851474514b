import type { Project } from "../plans/project.ts";
import type { PrintedLaterPlan } from "../tables/printed-tables.ts";
import type { LaterPlan, PlanRow } from "../tables/rows.ts";
import { issuedOf, planStanding } from "./standing.ts";

/** The plans as rows of a table, in the order given, with what their period means at the date of issue. */
export function planRows(project: Pick<Project, "issued" | "plans">): PlanRow[] {
  const standing = planStanding(project.plans, issuedOf(project));
  return project.plans.map(({ file }) => {
    const { period, covers, missing, document } = file;
    return {
      ...file,
      ...standing(file),
      municipality_code: file.municipality,
      period_start: period.start ?? null,
      covers: covers?.ja ?? "",
      covers_en: covers?.en ?? "",
      missing: missing?.ja ?? "",
      missing_en: missing?.en ?? "",
      address: document.address ?? "",
      publisher_page: document.publisher_page ?? "",
      document: document.file,
      document_sha256: document.sha256,
    };
  });
}

/** What is known of the plans that follow, by municipality. */
export function laterPlanRows(plans: readonly PrintedLaterPlan[]): LaterPlan[] {
  return plans.map(({ municipality, quality, ...plan }) => ({
    ...plan,
    municipality_code: municipality,
    quality: quality || null,
  }));
}
