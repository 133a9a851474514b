import type { OfficialItem, OfficialValue, Rows } from "../tables/rows.ts";

/** The population that a rate of a year is worked out with, its `note` saying which; undefined for none. */
export function rateBase(
  { denominator }: Pick<OfficialItem, "denominator">,
  { year, municipality_code }: { year: number; municipality_code?: string },
  { context }: Pick<Rows, "context">,
): OfficialValue | undefined {
  return context.find(
    (row) =>
      row.name === denominator &&
      row.year === year &&
      row.value !== null &&
      row.note !== "" &&
      (municipality_code === undefined || row.municipality_code === municipality_code),
  );
}
