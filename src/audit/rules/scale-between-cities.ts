import { type ColumnTable, op } from "arquero";
import { lift } from "../../lib/arquero.ts";
import { inEach, type Translated } from "../../lib/language.ts";
import { unitFactor } from "../../notation/unit-change.ts";
import type { Comparison } from "../../tables/rows.ts";
import { formatDerived } from "../../words/format.ts";
import { hitsOnNamed } from "../pairs.ts";
import type { Hit, Rule } from "../rule.ts";

/** How many times one city's value may be another's before it is worth a second look. */
const LIMIT = 10;

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface Unsized extends Comparison {
  unit_of_measure: string;
  residents?: number;
}

/** A comparison with the size of its baseline and the names of its municipality. */
interface Sized extends Comparison {
  size: number;
  place?: string;
  place_en?: string;
}

interface Ends {
  small: Sized;
  large: Sized;
  /** That of the large one. */
  indicator_id: string;
}

/**
 * Baselines of one measure that are more than ten times apart between two cities: rates in one unit,
 * counts and sizes in one unit and per resident. What cannot be brought to that is not judged.
 */
export const scaleBetweenCities: Rule = {
  id: "scale-between-cities",
  severity: "note",
  run: ({ comparisons, municipalities, indicators }) => {
    const places = municipalities.select({
      code: "municipality_code",
      name: "place",
      name_en: "place_en",
      population_2020: "residents",
    });
    const sized = comparisons
      .filter(lift<Comparison>(isSized))
      .groupby("measure")
      .derive({ unit_of_measure: op.first_value("unit") })
      .ungroup()
      .lookup(places, "municipality_code", "place", "place_en", "residents")
      .derive({ size: lift<Unsized>(sizeIn) })
      .filter((d: Sized) => d.size !== null && d.size > 0);
    const ends = endsOf(sized).filter(lift<Ends>(areFarApart));
    return hitsOnNamed<Ends>(ends, "indicator_id", indicators, valuesOf);
  },
};

function isSized({ grade, baseline_value }: Comparison): boolean {
  return grade !== "not_comparable" && baseline_value !== null && baseline_value !== 0;
}

function isRate({ unit }: Pick<Comparison, "unit">): boolean {
  return /[%割倍]|ポイント|歳|^年|\/(?!年)/u.test(unit);
}

/** The baseline in the unit of the measure's first row, per resident where it is a count. */
function sizeIn({ baseline_value, unit, unit_of_measure, residents }: Unsized): number | null {
  const factor = unitFactor(unit, unit_of_measure);
  if (baseline_value === null || factor === null) return null;
  const size = Math.abs(baseline_value * factor);
  if (isRate({ unit })) return size;
  return residents === undefined || residents <= 0 ? null : size / residents;
}

/** The smallest and the largest row of each measure, the latter with the id of its indicator. */
function endsOf(sized: ColumnTable): ColumnTable {
  const ordered = sized
    .derive({ row: lift<Sized>((row) => row) })
    .groupby("measure")
    .orderby("size", "indicator_id");
  const small = ordered.slice(0, 1).ungroup().select("measure", { row: "small" });
  const large = ordered.slice(-1).ungroup().select("measure", "indicator_id", { row: "large" });
  return large.lookup(small);
}

function areFarApart({ small, large }: Ends): boolean {
  if (small.municipality_code === large.municipality_code) return false;
  return large.size > LIMIT * small.size;
}

function valuesOf({ small, large }: Ends): Hit["values"] {
  return {
    measure: { ja: large.name, en: large.name_en },
    large: placeOf(large),
    largest: sizeOf(large, small),
    small: placeOf(small),
    smallest: sizeOf(small, large),
    per: isRate(large) ? "" : { ja: "（人口1人あたり）", en: " (per resident)" },
    times: inEach((lang) => formatDerived(large.size / small.size, lang)),
  };
}

/** In English the name of the measure says a unit of Japanese words; printed where the two differ. */
function sizeOf({ baseline_value, unit }: Sized, other: Sized): Translated {
  const named = { ja: unit, en: unit === other.unit && JAPANESE.test(unit) ? "" : unit };
  return inEach((lang) => `${formatDerived(baseline_value ?? 0, lang)} ${named[lang]}`.trim());
}

function placeOf({ place, place_en, municipality_code }: Sized): Translated {
  return { ja: place ?? municipality_code, en: place_en ?? municipality_code };
}
