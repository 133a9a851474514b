import { type ColumnTable, op } from "arquero";
import { lift } from "../lib/arquero.ts";
import type { OfficialPlan } from "../tables/rows.ts";
import { qualifierOf } from "./qualifier.ts";

/** A figure of a plan that official statistics may hold too. */
export interface Stated
  extends Pick<
    OfficialPlan,
    "row_id" | "municipality_code" | "label" | "label_en" | "field" | "unit" | "qualifier"
  > {
  value: number;
  year: number | null;
}

/**
 * What plans say was, never what they aim at: baselines and latest values of indicators, then facts.
 * Repeats and rows of a quantity that another row states say the same again.
 */
export function statedByPlans(indicators: ColumnTable, facts: ColumnTable): ColumnTable {
  const distinct = indicators
    .filter((d) => !d.is_repeat && d.same_as === null)
    .rename({ id: "row_id" });
  const moment = (field: "baseline" | "latest") =>
    distinct
      .select("row_id", "municipality_code", "label", "label_en", "unit", {
        [`${field}_value`]: "value",
        [`${field}_year`]: "year",
        [`${field}_raw`]: "raw",
      })
      .derive({ qualifier: lift(({ raw }: { raw: string }) => qualifierOf(raw)) })
      .derive({ field: lift(() => field), printed_at: () => op.row_number() })
      .filter((d) => d.value !== null);
  const ofFacts = facts
    .rename({ id: "row_id" })
    .derive({ field: () => "fact" })
    .filter((d) => d.value !== null);
  return moment("baseline")
    .concat(moment("latest"))
    .orderby("printed_at")
    .reify()
    .concat(ofFacts)
    .reify();
}
