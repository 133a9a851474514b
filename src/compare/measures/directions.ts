import type { Problem } from "../../lib/errors.ts";
import { inEach, type Translated } from "../../lib/language.ts";
import type { Measure } from "../../plans/measure-schemas.ts";
import type { Indicator } from "../../tables/rows.ts";
import { DIRECTION_TEXTS } from "../../words/measure-problems.ts";
import { fillEach } from "../../words/text.ts";
import type { Given } from "./members.ts";
import { at } from "./problem-at.ts";

/** Who says that more is better, or less: the measure or a row. */
interface Stated {
  name: Translated;
  row: Indicator | null;
  direction: Indicator["direction"];
}

/**
 * Rows whose directions contradict each other or the measure's. A row without a direction takes the
 * measure's; a contradiction may be the very reason that a measure is not comparable.
 */
export function checkDirections(
  measure: Measure,
  i: number,
  rows: ReadonlyMap<string, Indicator>,
  placeOf: Given["placeOf"],
): Problem[] {
  if (measure.grade === "not_comparable") return [];
  const known = [...new Set(measure.members.map(({ row }) => row))].flatMap(
    (id) => rows.get(id) ?? [],
  );
  const stated: Stated[] = [
    { name: DIRECTION_TEXTS.measure, row: null, direction: measure.direction },
    ...known.map((row) => ({ name: inEach(() => `"${row.id}"`), row, direction: row.direction })),
  ];
  const higher = stated.filter(({ direction }) => direction === "higher");
  const lower = stated.filter(({ direction }) => direction === "lower");
  if (higher.length === 0 || lower.length === 0) return [];
  const named = (list: readonly Stated[]) =>
    inEach((lang) => list.map(({ name }) => name[lang]).join(", "));
  const odd = [...higher, ...lower].filter(({ direction }) => direction !== measure.direction);
  const values = { id: measure.id, higher: named(higher), lower: named(lower) };
  const { ja, en } = fillEach(DIRECTION_TEXTS.differ, values);
  const asked = odd.flatMap(({ row }) => (row === null ? [] : exchanged(row, placeOf)));
  const advice = asked.length === 0 ? DIRECTION_TEXTS.advice : DIRECTION_TEXTS.otherwise;
  return [
    {
      ...at(
        `${i}.direction`,
        "measure-directions",
        [en, ...asked.map((one) => one.en), advice.en].join(" "),
      ),
      ja: [ja, ...asked.map((one) => one.ja), advice.ja].join(""),
    },
  ];
}

/** A row whose direction follows from its two numbers may have them the wrong way round. */
function exchanged(row: Indicator, placeOf: Given["placeOf"]) {
  const { direction, target_type, baseline_value: from, target_value: to } = row;
  if (target_type !== "value" || from === null || to === null) return [];
  if (direction !== (to > from ? "higher" : "lower")) return [];
  const values = { place: placeOf(row.id), baseline: row.baseline_raw, target: row.target_raw };
  return [fillEach(DIRECTION_TEXTS.exchanged, values)];
}
