import { type Indicator, type Rows, THEMES } from "../tables/rows.ts";
import { newestValue, type Position, presentPosition, type Standing } from "./position.ts";
import { rankedPromises } from "./promises.ts";

export interface PlacedPromise {
  row: Indicator;
  /** Null where no official figure of the same quantity is newer than the baseline. */
  position: Position | null;
}

/** In this order a profile shows them; null is where nothing is known. */
const STANDINGS: readonly (Standing | null)[] = [
  "reached",
  "towards",
  "unchanged",
  "away",
  "known",
  null,
];

/** Promises without a present position that each theme still shows. */
const EACH_THEME = 2;

/**
 * The promises of one municipality across the themes: all whose present position is known, and the
 * first two of every theme by the rule of `selectPromises`; sorted by where they stand.
 */
export function placePromises(
  code: string,
  tables: Rows,
): { shown: PlacedPromise[]; total: number } {
  const ranked = rankedPromises(tables, (row) => row.municipality_code === code);
  const placed = ranked.map((row) => ({ row, position: presentPosition(row, tables) }));
  const first = THEMES.flatMap((theme) =>
    placed
      .filter(({ row, position }) => row.theme === theme && position === null)
      .slice(0, EACH_THEME),
  );
  const shown = placed.filter((one) => one.position !== null || first.includes(one));
  const order = ({ position }: PlacedPromise) => STANDINGS.indexOf(position?.standing ?? null);
  return { shown: shown.toSorted((a, b) => order(a) - order(b)), total: ranked.length };
}

/** Newest population of the census with its change since the census before; null without either. */
export function censusChange(
  code: string,
  tables: Pick<Rows, "context">,
): { from: number; to: number; value: number; change: number; preliminary: boolean } | null {
  const newest = newestValue("pop_census", code, tables);
  const before = tables.context.find(
    (row) =>
      row.item_id === "pop_census" &&
      row.municipality_code === code &&
      row.year === (newest?.year ?? 0) - 5,
  );
  if (newest === null || before?.value == null || before.value <= 0) return null;
  const { year: to, value, preliminary } = newest;
  return { from: before.year, to, value, change: value / before.value - 1, preliminary };
}
