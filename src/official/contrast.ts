import { type ColumnTable, desc } from "arquero";
import { lift } from "../lib/arquero.ts";
import type { Municipality, OfficialItem, OfficialValue } from "../tables/rows.ts";
import { rowsIn, tableOf } from "../tables/table.ts";
import { contrastText } from "../words/contrast.ts";
import type { ItemDefinition } from "./schemas.ts";

/** How far one statistic lies from another of the same quantity in one place. */
interface Apart extends Pick<Municipality, "name" | "name_en"> {
  /** Years of the two values. */
  year: number;
  other_year: number;
  value: number;
  other: number;
}

interface Around {
  context: ColumnTable;
  municipalities: ColumnTable;
}

/**
 * The items, the caution of each one that names another statistic of its quantity completed by how
 * far the two lie apart: for each municipality at the newest date that both are known for.
 */
export function withContrasts(
  items: ColumnTable,
  definitions: readonly ItemDefinition[],
  around: Around,
): ColumnTable {
  const contrasts = new Map(definitions.map(({ id, contrast }) => [id, contrast]));
  const names = new Map(rowsIn("contextItems", items).map((item) => [item.item_id, item]));
  const rows = [...names.values()].map((row): OfficialItem => {
    const contrast = contrasts.get(row.item_id);
    const other = names.get(contrast?.item ?? "");
    if (contrast === undefined || other === undefined) return row;
    const apart = apartIn(row.item_id, contrast, around).map(({ year, value, ...at }) => ({
      ...{ place: at, year, otherYear: at.other_year },
      // Of the item's own value, with its sign.
      percent: (at.other / value - 1) * 100,
    }));
    const { ja, en } = contrastText(row, other, apart);
    const caution = [row.caution, ja].filter((text) => text !== "").join("。");
    const caution_en = [row.caution_en, en].filter((text) => text !== "").join(". ");
    return { ...row, caution, caution_en };
  });
  return tableOf("contextItems", rows);
}

/** The newest two values that stand so many years apart, of each municipality that has such. */
function apartIn(
  id: string,
  { item, years_after }: NonNullable<ItemDefinition["contrast"]>,
  { context, municipalities }: Around,
): Apart[] {
  const valuesOf = (name: string) =>
    context
      .filter(lift<OfficialValue>((row) => row.item_id === name && row.value !== null))
      .select("municipality_code", "year", "value");
  const pairs = valuesOf(id)
    .derive({ other_year: lift<OfficialValue>(({ year }) => year + years_after) })
    .join(valuesOf(item).rename({ year: "other_year", value: "other" }))
    .join(municipalities.select({ code: "municipality_code" }, "name", "name_en"))
    .orderby("municipality_code", desc("year"))
    .groupby("municipality_code")
    .slice(0, 1)
    .ungroup();
  return pairs.objects() as Apart[];
}
