import type { OfficialItem, OfficialValue, Rows } from "../tables/rows.ts";

/** The population that a rate of a year is worked out with, its `note` saying which; undefined for none. */
export function rateBase(
  { denominator }: Pick<OfficialItem, "denominator">,
  year: number,
  { context }: Pick<Rows, "context">,
): OfficialValue | undefined {
  return context.find(
    (row) => row.name === denominator && row.year === year && row.value !== null && row.note !== "",
  );
}
