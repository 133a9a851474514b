/** One of the 17 Sustainable Development Goals. */
interface SdgGoal {
  goal: number;
  /** Targets counted by number (1.1 … 1.5) and by letter (1.a, 1.b). */
  numbers: number;
  letters: number;
}

/**
 * The goals and their 169 targets as the UN General Assembly adopted them (A/RES/70/1, 25 September
 * 2015).
 */
export const SDG_GOALS: readonly SdgGoal[] = [
  { goal: 1, numbers: 5, letters: 2 },
  { goal: 2, numbers: 5, letters: 3 },
  { goal: 3, numbers: 9, letters: 4 },
  { goal: 4, numbers: 7, letters: 3 },
  { goal: 5, numbers: 6, letters: 3 },
  { goal: 6, numbers: 6, letters: 2 },
  { goal: 7, numbers: 3, letters: 2 },
  { goal: 8, numbers: 10, letters: 2 },
  { goal: 9, numbers: 5, letters: 3 },
  { goal: 10, numbers: 7, letters: 3 },
  { goal: 11, numbers: 7, letters: 3 },
  { goal: 12, numbers: 8, letters: 3 },
  { goal: 13, numbers: 3, letters: 2 },
  { goal: 14, numbers: 7, letters: 3 },
  { goal: 15, numbers: 9, letters: 3 },
  { goal: 16, numbers: 10, letters: 2 },
  { goal: 17, numbers: 19, letters: 0 },
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
