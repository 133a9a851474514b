import type { ColumnTable } from "arquero";
import { tableOf } from "../tables/table.ts";
import { againstPlans } from "./against-plans.ts";
import type { OfficialData } from "./data.ts";
import { distributions } from "./distributions.ts";
import { itemRow } from "./items.ts";
import { observations } from "./observations.ts";
import { officialValues } from "./values.ts";

/** The four tables of official statistics. The names are those of their files. */
export interface Official {
  context: ColumnTable;
  contextItems: ColumnTable;
  contextDistributions: ColumnTable;
  contextPlans: ColumnTable;
}

/**
 * From data/context/ and the plans' own figures to the tables of official statistics.
 * @param municipalities codes of data/municipalities.csv.
 */
export function buildOfficial(
  data: OfficialData,
  municipalities: readonly string[],
  plans: { indicators: ColumnTable; facts: ColumnTable },
): Official {
  const { definitions } = data;
  const codes = municipalities.toSorted();
  const context = officialValues(observations(data, codes), definitions);
  return {
    context,
    contextItems: tableOf(
      "contextItems",
      definitions.items.map((item) => itemRow(item, definitions)),
    ),
    contextDistributions: distributions(data, codes),
    contextPlans: againstPlans(definitions, context, plans),
  };
}
