/** Targets of each of the 17 goals counted by number (1.1 … 1.5) and by letter (1.a, 1.b): A/RES/70/1 of 2015. */
export const NUMBERS = [5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19];
export const LETTERS = [2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0];

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
  const goal = Number(digits);
  const [numbers, letters] = [NUMBERS[goal - 1], LETTERS[goal - 1]];
  if (numbers === undefined || letters === undefined) return null;
  if (letter !== undefined)
    return letter.charCodeAt(0) - 96 <= letters ? { goal, target: `${goal}.${letter}` } : null;
  if (number === undefined) return { goal, target: "" };
  const index = Number(number);
  return index >= 1 && index <= numbers ? { goal, target: `${goal}.${index}` } : null;
}
