import { resolveTarget } from "../compare/target.ts";
import type { Indicator, Municipality } from "../tables/rows.ts";
import type { QuestionKind } from "../words/theme-questions.ts";
import type { Position } from "./position.ts";

/** What a council may ask a municipality, by where its promises stand. */
export interface Question {
  place: Municipality;
  kind: QuestionKind;
  row: Indicator | null;
  position: Position | null;
}

/** In this order a question is looked for. */
const ORDER: readonly QuestionKind[] = [
  "away",
  "reached",
  "differs",
  "known_short",
  "known_met",
  "known",
  "unchanged",
  "towards",
  "moved",
  "unknown",
  "worded",
];

/** One question each for at most `most` municipalities; kinds that are not yet asked come first. */
export function questionsOf(
  places: readonly Municipality[],
  promises: readonly Indicator[],
  positions: ReadonlyMap<string, Position | null>,
  most = 3,
): Question[] {
  const asked = new Set<QuestionKind>();
  return places.slice(0, most).map((place): Question => {
    const own = promises
      .filter((row) => row.municipality_code === place.code)
      .map((row) => ({ row, position: positions.get(row.id) ?? null }))
      .map((one) => ({ ...one, place, kind: kindOf(one) }));
    const wanted = [...ORDER.filter((kind) => !asked.has(kind)), ...ORDER];
    const kind = wanted.find((one) => own.some((row) => row.kind === one));
    const found = own.find((one) => one.kind === kind);
    if (found === undefined) return { place, kind: "none", row: null, position: null };
    asked.add(found.kind);
    return found;
  });
}

function kindOf({ row, position }: { row: Indicator; position: Position | null }): QuestionKind {
  if (position === null) return resolveTarget(row) === null ? "worded" : "unknown";
  const { standing, doubt, against } = position;
  if (doubt === "differs") return "differs";
  if (standing !== "known" || against === null) return standing;
  return against.met ? "known_met" : "known_short";
}
