import type { Problem } from "../../lib/errors.ts";
import type { Indicator, Municipality } from "../../tables/rows.ts";
import { rowsIn } from "../../tables/table.ts";
import { type Given, rowsNamed } from "./members.ts";
import { at } from "./problem-at.ts";

type Place = Pick<Municipality, "code" | "name" | "name_en">;

/** Caveats that name a municipality or a year that no row of the measure has. */
export function caveatCheck(
  given: Pick<Given, "measures" | "indicators" | "municipalities">,
): Problem[] {
  const { measures } = given;
  const named = rowsNamed(given);
  const places = rowsIn("municipalities", given.municipalities);
  return measures.flatMap((measure, i) => {
    const rows = measure.members.flatMap(({ row }) => named.get(row) ?? []);
    const codes = new Set(rows.map(({ municipality_code }) => municipality_code));
    return (["caveat", "caveat_en"] as const).flatMap((column) => {
      const say = (code: string, message: string) =>
        at(`${i}.${column}`, code, `The ${column} of "${measure.id}" ${message}`);
      return [
        ...unlikePlaces(measure[column], column, codes, places).map((text) =>
          say("caveat-place", text),
        ),
        ...yearsWithoutRow(measure[column], rows).map((text) => say("caveat-year", text)),
      ];
    });
  });
}

function unlikePlaces(
  text: string,
  column: "caveat" | "caveat_en",
  members: ReadonlySet<string>,
  municipalities: readonly Place[],
): string[] {
  const nameOf = (place: Place) => (column === "caveat" ? place.name : place.name_en);
  const named = municipalities.filter((place) => text.includes(nameOf(place)));
  return named
    .filter(({ code }) => !members.has(code))
    .map((place) => `names "${nameOf(place)}", which has no row in it. Leave it out.`);
}

/** Years of the rows, and those that their labels print (2013年度比). */
function yearsWithoutRow(text: string, rows: readonly Indicator[]): string[] {
  const known = new Set(
    rows.flatMap((row) => [
      ...[row.baseline_year, row.target_year, row.latest_year].map(String),
      ...(row.label.match(/(?:19|20)\d{2}/gu) ?? []),
    ]),
  );
  const found = new Set(text.match(/(?<![\d.])(?:19|20)\d{2}(?![\d.])/gu) ?? []);
  return [...found]
    .filter((year) => !known.has(year))
    .map(
      (year) => `speaks of "${year}", which no row of it has. Correct the year or leave it out.`,
    );
}
