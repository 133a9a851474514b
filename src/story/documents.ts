import type { Language } from "../lib/language.ts";
import { planAddress } from "../tables/plan-address.ts";
import type { OfficialItem, OfficialValue, PlanRow, Rows } from "../tables/rows.ts";
import { textOf } from "../words/text.ts";

/** What figures are made from: its title, and where it was published as far as that is known. */
export interface Source {
  title: string;
  addresses: readonly string[];
}

type Valued = Pick<OfficialValue, "item_id" | "year" | "source" | "source_en" | "addresses">;

const split = (addresses: string) => addresses.split(" ").filter(Boolean);
const once = (found: readonly (readonly [string, readonly string[]])[]): Source[] =>
  [...new Map(found)].map(([title, addresses]) => ({ title, addresses }));

/** Plans by their titles. */
export function planSources(plans: readonly PlanRow[], lang: Language): Source[] {
  return plans.map((plan) => ({
    title: textOf(plan, "title", lang),
    addresses: split(planAddress(plan)),
  }));
}

/**
 * The statistics of values of these items, each with where the newest value was read.
 * @public Used by notebooks/, whose cells stand in HTML.
 */
export function statisticSources(
  values: readonly Valued[],
  items: readonly OfficialItem[],
  lang: Language,
): Source[] {
  const newest = new Map(
    values.toSorted((a, b) => a.year - b.year).map((row) => [row.item_id, row]),
  );
  return once(
    items.flatMap((item) => {
      const last = newest.get(item.item_id);
      if (last === undefined) return [];
      return [[textOf(item, "statistic", lang), split(last.addresses)] as const];
    }),
  );
}

/** Where values were read, each source once. */
export function valueSources(
  values: readonly Omit<Valued, "item_id" | "year">[],
  lang: Language,
): Source[] {
  return once(values.map((row) => [textOf(row, "source", lang), split(row.addresses)] as const));
}

/** Everything that the pages of a run draw on: its plans, then the statistics that readers see. */
export function documentsOf(
  { plans, context, contextItems }: Pick<Rows, "plans" | "context" | "contextItems">,
  lang: Language,
): Source[] {
  const seen = contextItems.filter(({ role }) => role === "shown");
  return [...planSources(plans, lang), ...statisticSources(context, seen, lang)];
}
