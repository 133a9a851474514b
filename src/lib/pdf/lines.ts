import type { Language } from "../language.ts";
import { findBreaks } from "../text/breaks.ts";
import type { Inline, Mark } from "./content.ts";
import { lineEnds } from "./fill-lines.ts";
import type { FontName } from "./fonts.ts";
import { type Measured, measured, type Setting, sum } from "./measured-text.ts";

/** A stretch of a line in one font, at `x` from the line's beginning. */
export interface Fragment {
  text: string;
  x: number;
  width: number;
  font: FontName;
  link?: string;
  soft?: boolean;
  /** Drawn instead of the text. */
  mark?: Mark;
  /** Set where the text is not in the document's language. */
  lang?: Language;
}

export interface Line {
  fragments: Fragment[];
  /** Without the space at its end. */
  width: number;
}

/** Breaks a text into lines that are no wider than asked. An empty text has no lines. */
export function setLines(content: readonly Inline[], setting: Setting): Line[] {
  return apart(content).flatMap((part) => setPart(part, setting));
}

/** A line break of its own, `"\n"`, parts a text where both parts say something by themselves. */
function apart(content: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [[]];
  for (const inline of content)
    if (inline === "\n") parts.push([]);
    else parts.at(-1)?.push(inline);
  return parts;
}

function setPart(content: readonly Inline[], setting: Setting): Line[] {
  const text = measured(content, setting);
  if (text.text === "") return [];
  if (text.total <= setting.width + 0.01) return [cut(text, 0, text.text.length)];
  const ends = lineEnds(text, setting);
  return ends.map((end, i) => cut(text, ends[i - 1] ?? 0, end));
}

/** How much room a text wants on one line. */
export function lineWidth(content: readonly Inline[], setting: Setting): number {
  return Math.max(...apart(content).map((part) => measured(part, setting).total));
}

/** The least of `findBreaks` at which a word or number ends, and a phrase. */
export const [WORD, PHRASE] = [1, 2] as const;

/** How much room a text needs so that no such part of it is broken. */
export function widestOf(
  content: readonly Inline[],
  setting: Setting,
  end: typeof WORD | typeof PHRASE,
): number {
  const widths = apart(content).map((part) => {
    const { text, widths } = measured(part, setting);
    const breaks = findBreaks(text);
    let [line, start, widest] = [0, 0, 0];
    for (let i = 0; i < text.length; i++) {
      if ((breaks[i] ?? 0) >= end) start = line;
      line += widths[i] ?? 0;
      if (text.charAt(i) !== " ") widest = Math.max(widest, line - start);
    }
    return widest;
  });
  return Math.max(...widths);
}

function cut({ text, styles, widths }: Measured, start: number, end: number): Line {
  const fragments: Fragment[] = [];
  let x = 0;
  let from = start;
  while (from < end) {
    const style = styles[from];
    let to = from + 1;
    while (to < end && styles[to] === style) to++;
    const width = sum(widths, from, to);
    fragments.push({ font: "text", ...style, text: text.slice(from, to), x, width });
    x += width;
    from = to;
  }
  const hanging = text.charAt(end - 1) === " " ? (widths[end - 1] ?? 0) : 0;
  return { fragments, width: x - hanging };
}
