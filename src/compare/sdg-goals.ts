import type { Theme } from "../tables/rows.ts";

/** One of the 17 Sustainable Development Goals, with the themes that it is mapped to. */
export interface SdgGoal {
  goal: number;
  /** Targets counted by number (1.1 … 1.5) and by letter (1.a, 1.b). */
  numbers: number;
  letters: number;
  themes: readonly Theme[];
}

/**
 * The goals and their 169 targets as the UN General Assembly adopted them (A/RES/70/1, 25 September
 * 2015). The mapping to the themes is this project's own reading of what the goals' targets ask of a
 * municipality, by the same rule as for indicators: what would be measured decides.
 */
export const SDG_GOALS: readonly SdgGoal[] = [
  { goal: 1, numbers: 5, letters: 2, themes: ["safety"] },
  { goal: 2, numbers: 5, letters: 3, themes: ["economy"] },
  { goal: 3, numbers: 9, letters: 4, themes: ["safety", "childcare"] },
  { goal: 4, numbers: 7, letters: 3, themes: ["childcare", "crosscutting"] },
  { goal: 5, numbers: 6, letters: 3, themes: ["crosscutting"] },
  { goal: 6, numbers: 6, letters: 2, themes: ["safety", "environment"] },
  { goal: 7, numbers: 3, letters: 2, themes: ["environment"] },
  { goal: 8, numbers: 10, letters: 2, themes: ["economy"] },
  { goal: 9, numbers: 5, letters: 3, themes: ["economy"] },
  { goal: 10, numbers: 7, letters: 3, themes: ["crosscutting"] },
  { goal: 11, numbers: 7, letters: 3, themes: ["population", "economy", "safety", "environment"] },
  { goal: 12, numbers: 8, letters: 3, themes: ["environment"] },
  { goal: 13, numbers: 3, letters: 2, themes: ["environment", "safety"] },
  { goal: 14, numbers: 7, letters: 3, themes: ["environment"] },
  { goal: 15, numbers: 9, letters: 3, themes: ["environment"] },
  { goal: 16, numbers: 10, letters: 2, themes: ["safety", "crosscutting"] },
  { goal: 17, numbers: 19, letters: 0, themes: ["crosscutting"] },
];

/** A printed code: `11` a goal, `11.b`, `12a`, `17.17` a target. */
export interface SdgCode {
  goal: number;
  /** `11.b`, or empty for the goal as a whole. */
  target: string;
}

/** Reads a code as plans print it; null where there is no such goal or target. */
export function readSdgCode(printed: string): SdgCode | null {
  const match = printed
    .normalize("NFKC")
    .toLowerCase()
    .match(/^(\d{1,2})(?:\.?([a-d])|\.(\d{1,2}))?$/u);
  if (match === null) return null;
  const [, digits, letter, number] = match;
  const known = SDG_GOALS.find(({ goal }) => goal === Number(digits));
  if (known === undefined) return null;
  const { goal } = known;
  if (letter !== undefined)
    return letter.charCodeAt(0) - 96 <= known.letters
      ? { goal, target: `${goal}.${letter}` }
      : null;
  if (number === undefined) return { goal, target: "" };
  const index = Number(number);
  return index >= 1 && index <= known.numbers ? { goal, target: `${goal}.${index}` } : null;
}
