import { type ColumnTable, op } from "arquero";

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
}

const COLUMNS: readonly (keyof Stated)[] = [
  "row_id",
  "municipality_code",
  "label",
  "label_en",
  "field",
  "value",
  "unit",
  "year",
];

/**
 * What plans say was, never what they aim at: baselines and latest values of indicators, then facts.
 * Repeats and rows of a quantity that another row states say the same again.
 */
export function statedByPlans(indicators: ColumnTable, facts: ColumnTable): ColumnTable {
  const distinct = indicators
    .filter((d) => !d.is_repeat && d.same_as === null)
    .rename({ id: "row_id" });
  const baselines = distinct.derive({
    field: () => "baseline",
    value: (d) => d.baseline_value,
    year: (d) => d.baseline_year,
  });
  const latest = distinct.derive({
    field: () => "latest",
    value: (d) => d.latest_value,
    year: (d) => d.latest_year,
  });
  const place = (rows: ColumnTable) => rows.derive({ place: () => op.row_number() });
  const ofIndicators = place(baselines).concat(place(latest)).orderby("place").reify();
  const ofFacts = facts
    .rename({ id: "row_id", subject: "label", subject_en: "label_en" })
    .derive({ field: () => "fact" });
  return ofIndicators
    .select(...COLUMNS)
    .concat(ofFacts.select(...COLUMNS))
    .filter((d) => d.value !== null)
    .reify();
}
