import { rollup } from "d3";
import { compareText } from "../lib/order.ts";
import type { Plan, Project } from "../plans/project.ts";
import type { PlanFile } from "../plans/schemas.ts";
import type { Indicator } from "../tables/rows.ts";

/** What a plan's period means for its rows at the date of issue. */
export type Standing = Pick<Indicator, "period_end" | "in_force" | "superseded">;

/**
 * The date at which plans are judged: `issued` of data/settings.yaml, else the newest date at which
 * one of them was issued. Never the clock, so that the same data give the same tables.
 */
export function issuedOf({ issued, plans }: Pick<Project, "issued" | "plans">): string {
  if (issued !== "") return issued;
  return (
    plans
      .map(({ file }) => file.issued)
      .toSorted(compareText)
      .at(-1) ?? ""
  );
}

/**
 * A plan runs to 31 March after its last fiscal year. It is superseded where its municipality has a
 * plan that began after it, or that says so itself (`supersedes`): a plan beside it that runs longer
 * leaves it standing.
 */
export function planStanding(plans: readonly Plan[], issued: string): (plan: PlanFile) => Standing {
  const files = plans.map(({ file }) => file);
  const replaced = new Set(files.map(({ supersedes }) => supersedes));
  const lastStart = rollup(
    files,
    (own) => Math.max(...own.map(({ period }) => period.start ?? 0)),
    ({ municipality }) => municipality,
  );
  return ({ id, municipality, period }) => ({
    period_end: period.end,
    in_force: issued <= `${period.end + 1}-03-31`,
    superseded: replaced.has(id) || (lastStart.get(municipality) ?? 0) > period.end,
  });
}
