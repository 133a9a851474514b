import type { ColumnTable } from "arquero";
import type { Municipality, OfficialItem, OfficialValue } from "../tables/rows.ts";
import { rowsIn, tableOf } from "../tables/table.ts";
import { contrastText } from "../words/contrast.ts";
import type { ItemDefinition } from "./schemas.ts";

/** How far one statistic lies from another of the same quantity in one place. */
export interface Contrast {
  place: Pick<Municipality, "name" | "name_en">;
  /** Years of the two values. */
  year: number;
  otherYear: number;
  /** Percent of the item's own value, with its sign. */
  percent: number;
}

/**
 * The items, the caution of each one that names another statistic of its quantity completed by how
 * far the two lie apart: for each municipality at the newest date that both are known for.
 */
export function withContrasts(
  items: ColumnTable,
  definitions: readonly ItemDefinition[],
  { context, municipalities }: { context: ColumnTable; municipalities: ColumnTable },
): ColumnTable {
  const values = rowsIn("context", context);
  const places = rowsIn("municipalities", municipalities);
  const names = new Map(rowsIn("contextItems", items).map((item) => [item.item_id, item]));
  const rows = [...names.values()].map((row): OfficialItem => {
    const { contrast } = definitions.find(({ id }) => id === row.item_id) ?? {};
    const other = names.get(contrast?.item ?? "");
    if (contrast === undefined || other === undefined) return row;
    const own = valuesOf(row.item_id, values);
    const others = valuesOf(other.item_id, values);
    const apart = places.flatMap((place): Contrast[] => {
      const pairs = own.flatMap((value) => {
        const at = value.year + contrast.years_after;
        const beside = others.find(
          ({ year, municipality_code: code }) => year === at && code === place.code,
        );
        if (value.municipality_code !== place.code || beside === undefined) return [];
        const percent = (beside.value / value.value - 1) * 100;
        return [{ place, year: value.year, otherYear: at, percent }];
      });
      return pairs.toSorted((a, b) => b.year - a.year).slice(0, 1);
    });
    const { ja, en } = contrastText(row, other, apart);
    const caution = [row.caution, ja].filter((text) => text !== "").join("。");
    const caution_en = [row.caution_en, en].filter((text) => text !== "").join(". ");
    return { ...row, caution, caution_en };
  });
  return tableOf("contextItems", rows);
}

type Known = OfficialValue & { value: number };

function valuesOf(id: string, values: readonly OfficialValue[]): Known[] {
  return values.filter((row): row is Known => row.item_id === id && row.value !== null);
}
