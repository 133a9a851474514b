import { type ColumnTable, op } from "arquero";
import { lift } from "../lib/arquero.ts";
import { qualifierOf } from "./qualifier.ts";

/** A figure of a plan that official statistics may hold too. */
export interface Stated {
  row_id: string;
  municipality_code: string;
  label: string;
  label_en: string;
  field: "baseline" | "latest" | "fact";
  value: number;
  unit: string;
  year: number | null;
  /** `約`, `超 見込み`; empty where the figure stands alone. */
  qualifier: string;
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
