import type { ColumnTable } from "arquero";
import { valuesOf } from "../lib/arquero.ts";
import { type Tables, tableOf } from "../tables/table.ts";
import { againstPlans } from "./against-plans.ts";
import { withContrasts } from "./contrast.ts";
import type { OfficialData } from "./data.ts";
import { distributions } from "./distributions.ts";
import { itemRow } from "./items.ts";
import { observations } from "./observations.ts";
import type { PeerChoice } from "./peer-groups.ts";
import { officialPlaces } from "./places.ts";
import { officialValues } from "./values.ts";

/** The tables of official statistics. */
export type Official = Pick<
  Tables,
  "places" | "context" | "contextItems" | "contextDistributions" | "contextPlans"
>;

/**
 * From data/context/ and the plans' own figures to the tables of official statistics.
 * @param choice whom a municipality is compared with
 */
export function buildOfficial(
  data: OfficialData,
  municipalities: ColumnTable,
  plans: Pick<Tables, "indicators" | "facts">,
  choice: PeerChoice = { by: "size" },
): Official {
  const { definitions } = data;
  const codes = valuesOf<string>(municipalities, "code").toSorted();
  const context = officialValues(observations(data, codes), definitions);
  const items = tableOf(
    "contextItems",
    definitions.items.map((item) => itemRow(item, definitions)),
  );
  const places = officialPlaces(data);
  return {
    places,
    context,
    contextItems: withContrasts(items, definitions.items, { context, municipalities }),
    contextDistributions: distributions(data, places, { codes, choice }),
    contextPlans: againstPlans(definitions, context, plans),
  };
}
