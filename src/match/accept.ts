import type { Measure } from "../plans/measure-schemas.ts";
import type { Project } from "../plans/project.ts";
import type { Indicator, Municipality } from "../tables/rows.ts";
import { caveatOf } from "../words/match.ts";
import type { NewMeasure } from "./entry.ts";
import type { Join } from "./joins.ts";
import type { Match, Matcher } from "./matcher.ts";

/**
 * How a row comes into a measure, by the first member that shows a way; undefined where no steps
 * lead it to the measure's unit.
 */
export function joinInto(
  matcher: Matcher,
  row: Indicator,
  measure: Measure,
  rows: ReadonlyMap<string, Indicator>,
): Join | undefined {
  const joins = measure.members.flatMap((member) => {
    const other = rows.get(member.row);
    return other === undefined ? [] : matcher.pair(row, other).joins;
  });
  const isListed = measure.grade === "not_comparable";
  return joins.find((join) => join.measure?.id === measure.id && (isListed || join.unit !== ""));
}

interface Names {
  places: ReadonlyMap<string, Municipality>;
  project: Pick<Project, "units">;
}

/** The measure that two rows make: the candidate's subject, the proposed grade, an honest caveat. */
export function measureOf(
  id: string,
  row: Indicator,
  { other: { row: other } }: Pick<Match, "other">,
  join: Join,
  { places, project }: Names,
): NewMeasure {
  const unit = join.grade === "convertible" ? join.unit : "";
  const caveat = caveatOf.pair(
    [other, row].map((one) => ({
      place: places.get(one.municipality_code),
      label: one.label,
      label_en: one.label_en || one.label,
    })),
  );
  return {
    id,
    name: other.label,
    name_en: other.label_en || other.label,
    theme: other.theme,
    subtheme: other.subtheme,
    unit,
    unit_en: project.units.get(unit) ?? unit,
    direction: other.direction === "none" ? row.direction : other.direction,
    grade: join.grade,
    caveat: caveat.ja,
    caveat_en: caveat.en,
    members: [
      { row: other.id, conversion: [...join.otherSteps] },
      { row: row.id, conversion: [...join.steps] },
    ],
  };
}
