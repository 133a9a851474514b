import { columnsOf } from "../tables/list.ts";
import type { OfficialItem, OfficialPlan, OfficialValue } from "../tables/rows.ts";

/** The values of official statistics in tables.json, where nothing is said twice. */
export interface PackedContext {
  /** As `COLUMNS`, so that a file of another version is known. */
  columns: string[];
  /** Sources and notes, which many values share. */
  texts: string[];
  /** Place of the item among the items of the file, then a cell for each of `columns`. */
  rows: unknown[][];
}

/** Columns of a value that its item says already. */
const OF_ITEM = [
  "item_id",
  "theme",
  "name",
  "unit",
  "name_en",
  "unit_en",
  "subtheme",
  "role",
  "date_basis",
  "date",
] as const satisfies readonly (keyof OfficialItem & keyof OfficialValue)[];
const SHARED: readonly string[] = ["source", "source_en", "note", "note_en"];
const COLUMNS = columnsOf("context").filter((column) => !isOfItem(column));

function isOfItem(column: string): boolean {
  return (OF_ITEM as readonly string[]).includes(column);
}

/**
 * The items that notebooks hold: those that readers see, and those that a plan's figure stands
 * beside. Counts that rates are computed from are left out; each rate shows its calculation.
 */
export function notebookItems(
  items: readonly OfficialItem[],
  plans: readonly OfficialPlan[],
): OfficialItem[] {
  const beside = new Set(plans.map(({ item_id }) => item_id));
  return items.filter(({ item_id, role }) => role === "shown" || beside.has(item_id));
}

/** Values of the shown ones among `items`. */
export function packContext(
  values: readonly OfficialValue[],
  items: readonly OfficialItem[],
): PackedContext {
  const places = new Map(items.map(({ item_id }, place) => [item_id, place]));
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? texts.push(text) - 1;
    numbers.set(text, number);
    return number;
  };
  const rows = values
    .filter(({ role }) => role === "shown")
    .map((row) => {
      const cells = new Map<string, unknown>(Object.entries(row));
      const own = COLUMNS.map((column) => {
        const cell = cells.get(column) ?? null;
        return SHARED.includes(column) ? numberOf(String(cell)) : cell;
      });
      return [places.get(row.item_id), ...own];
    });
  return { columns: [...COLUMNS], texts, rows };
}

/** The rows of the table `context` again; undefined where the file has other columns. */
export function unpackContext(
  { columns, texts, rows }: Partial<PackedContext>,
  items: readonly OfficialItem[],
): OfficialValue[] | undefined {
  if (columns?.join() !== COLUMNS.join() || texts === undefined) return undefined;
  return rows?.map(([place, ...cells]) => {
    const item = items[Number(place)];
    const ofItem = OF_ITEM.map((column) => [column, item?.[column]]);
    const own = COLUMNS.map((column, index) => {
      const cell = cells[index] ?? null;
      return [column, SHARED.includes(column) ? texts[Number(cell)] : cell];
    });
    return Object.fromEntries([...ofItem, ...own]) as OfficialValue;
  });
}
