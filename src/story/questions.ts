import { resolveTarget } from "../compare/target.ts";
import type { Indicator, Municipality, Rows } from "../tables/rows.ts";
import { type Position, presentPosition, type Standing } from "./position.ts";
import { isBeyond, isPast } from "./promised.ts";

/** What is asked about a promise: where it stands, else what is open about it. */
type QuestionKind =
  | Standing
  | "differs"
  | "known_met"
  | "known_short"
  | "unknown"
  | "pace"
  | "ended"
  | "carried"
  | "worded"
  | "none";

/** What a council may ask a municipality, by where its promises stand. */
export interface Question {
  place: Municipality;
  kind: QuestionKind;
  row: Indicator | null;
  position: Position | null;
}

/** So many municipalities are asked. */
const MOST = 3;

/**
 * One question each for at most three municipalities, about the promise that comes first in the
 * table of promises: those that moved away before the others with a present value, and these before the
 * rest; where its question has been asked, another one about it, then about the next.
 */
export function questionsOf(
  promises: readonly Indicator[],
  tables: Rows,
  places: readonly Municipality[] = tables.municipalities,
): Question[] {
  const paced = new Map(
    tables.progress.map((row) => [row.indicator_id, row.required_per_year ?? 0]),
  );
  const urgency = (row: Indicator) => {
    const position = presentPosition(row, tables);
    return position === null ? 2 : Number(position.standing !== "away");
  };
  const asked = new Set<QuestionKind>();
  return places.slice(0, MOST).map((place): Question => {
    const own = promises
      .filter((row) => row.municipality_code === place.code)
      .toSorted((a, b) => urgency(a) - urgency(b))
      .flatMap((row) => {
        const position = presentPosition(row, tables);
        return kindsOf(row, position, paced).map((kind) => ({ place, kind, row, position }));
      });
    const found = own.find(({ kind }) => !asked.has(kind)) ?? own[0];
    if (found === undefined) return { place, kind: "none", row: null, position: null };
    asked.add(found.kind);
    return found;
  });
}

/** What may be asked about a promise, the most telling first. */
function kindsOf(
  row: Indicator,
  position: Position | null,
  paced: ReadonlyMap<string, number>,
): QuestionKind[] {
  if (position !== null) {
    const { standing, doubt, against } = position;
    if (doubt === "differs") return ["differs", standing];
    if (standing !== "known") return [standing];
    // Whether a target without a level is met is no matter of counting.
    if (against === null)
      return resolveTarget(row) === null ? ["worded", ...carried(row)] : [standing];
    return [against.met ? "known_met" : isBeyond(row) ? "known" : "known_short"];
  }
  if (resolveTarget(row) === null) return ["worded", ...carried(row)];
  const first = isPast(row) ? (["ended"] as const) : paced.get(row.id) ? (["pace"] as const) : [];
  return [...first, ...carried(row), "unknown"];
}

/** Whether a target was met and goes on is asked when its time is over. */
const carried = (row: Indicator): QuestionKind[] => (isPast(row) ? ["carried"] : []);
