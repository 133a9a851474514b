import { SPACED } from "../language.ts";
import { type Breaks, findBreaks } from "../text/breaks.ts";
import { type Measured, type Setting, sum } from "./measured-text.ts";

interface Copy extends Measured {
  breaks: Breaks;
  /** Broken between phrases where that leaves no line half empty. */
  phrases: boolean;
}

/** Rounding of widths that add up. */
const TOLERANCE = 0.01;
/** A phrase is kept whole unless the line before it would be filled less than this. */
const LEAST_FILLED = 0.35;

/** Where the lines of a text end, none wider than asked. A space at a line's end may hang over. */
export function lineEnds(text: Measured, setting: Setting): number[] {
  const phrases = setting.breaking !== "full" || SPACED[setting.lang];
  const copy = { ...text, phrases, breaks: findBreaks(text.text, phrases) };
  const ends = fillLines(copy, setting.width);
  if (ends.length === 1) return ends;
  return setting.balance ? even(copy, ends, setting) : noStub(copy, ends, setting);
}

function fillLines(copy: Copy, width: number): number[] {
  const ends: number[] = [];
  for (let start = 0; start < copy.text.length; start = ends.at(-1) ?? copy.text.length)
    ends.push(lineEnd(copy, start, width));
  return ends;
}

function lineEnd({ text, widths, breaks, phrases }: Copy, start: number, width: number): number {
  let [used, at] = [0, start];
  let [glad, gladWidth, need] = [-1, 0, -1];
  for (; at < text.length; at++) {
    if (at > start && breaks[at] === 2) [glad, gladWidth] = [at, used];
    if (at > start && (breaks[at] ?? 0) > 0) need = at;
    used += widths[at] ?? 0;
    if (used > width + TOLERANCE && text.charAt(at) !== " ") break;
  }
  if (at === text.length) return at;
  const whole = phrases && glad > 0 && (gladWidth > width * LEAST_FILLED || need < 0);
  const preferred = whole ? glad : need;
  return preferred > start ? preferred : wholeCharacter(text, Math.max(at, start + 1));
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}

/** The narrowest width that needs no more lines. */
function even(copy: Copy, ends: number[], { width }: Setting): number[] {
  let best = ends;
  let low = width / 2;
  let high = width;
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2;
    const tried = fillLines(copy, middle);
    if (tried.length > ends.length) low = middle;
    else {
      high = middle;
      best = tried;
    }
  }
  return best;
}

/** A last line of one or two characters takes company from the line before, if no word is cut for it. */
function noStub(copy: Copy, ends: number[], { width, size }: Setting): number[] {
  const forced = (tried: number[]) => tried.filter((end) => copy.breaks[end] !== 2).length;
  const last = (tried: number[]) => sum(copy.widths, tried.at(-2) ?? 0, tried.at(-1) ?? 0);
  for (let less = 0; less <= 4; less++) {
    const tried = less === 0 ? ends : fillLines(copy, width - less * size);
    if (tried.length > ends.length) break;
    if (last(tried) > 3 * size && forced(tried) <= forced(ends)) return tried;
  }
  return ends;
}
