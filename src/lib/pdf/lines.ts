import type { Language } from "../language.ts";
import { keeper } from "../memo.ts";
import { findBreaks } from "../text/breaks.ts";
import type { Inline } from "./content.ts";
import { type FontName, type Fonts, settable } from "./fonts.ts";

/** A stretch of a line in one font, at `x` from the line's beginning. */
export interface Fragment {
  text: string;
  x: number;
  width: number;
  font: FontName;
  link?: string;
  /** Set where the text is not in the document's language. */
  lang?: Language;
}

export interface Line {
  fragments: Fragment[];
  /** Without the space at its end. */
  width: number;
}

export interface Setting {
  fonts: Fonts;
  lang: Language;
  size: number;
  width: number;
  bold?: boolean;
  figures?: boolean;
  /** Full lines broken anywhere for running text, or phrases kept whole for short texts. */
  breaking?: "full" | "phrases";
  /** Lines of even length, for headings. */
  balance?: boolean;
}

interface Style {
  font: FontName;
  link?: string;
  lang?: Language;
}

/** Breaks a text into lines that are no wider than asked. An empty text has no lines. */
export function setLines(content: readonly Inline[], setting: Setting): Line[] {
  const { text, styles, widths, total } = measured(content, setting);
  if (text === "") return [];
  if (total <= setting.width + 0.01) return [cut(text, styles, widths, 0, text.length)];
  const phrases = setting.breaking !== "full" || setting.lang === "en";
  const breaks = findBreaks(text, phrases);
  const fill = (width: number) => fillLines(text, widths, breaks, width, phrases);
  let ends = fill(setting.width);
  if (ends.length > 1)
    ends = setting.balance
      ? even(fill, ends, setting)
      : noStub(fill, ends, widths, breaks, setting);
  let start = 0;
  return ends.map((end) => {
    const line = cut(text, styles, widths, start, end);
    start = end;
    return line;
  });
}

/** How much room a text wants on one line. */
export function lineWidth(content: readonly Inline[], setting: Setting): number {
  return measured(content, setting).total;
}

/** How much room a text needs so that no phrase is broken. */
export function phraseWidth(content: readonly Inline[], setting: Setting): number {
  const { text, widths } = measured(content, setting);
  const breaks = findBreaks(text);
  let [line, start, widest] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    if (breaks[i] === 2) start = line;
    line += widths[i] ?? 0;
    if (text.charAt(i) !== " ") widest = Math.max(widest, line - start);
  }
  return widest;
}

interface Measured {
  text: string;
  /** Of every UTF-16 unit, as are the widths. */
  styles: readonly Style[];
  widths: Float64Array;
  /** Width on one line. */
  total: number;
}

/** A table measures its cells before it sets them, and profiles repeat one another's texts. */
const keep = keeper<Measured>();

function measured(content: readonly Inline[], setting: Setting): Measured {
  const [only] = content;
  if (content.length !== 1 || typeof only !== "string") return measureAnew(content, setting);
  const { lang, size, bold = false, figures = false } = setting;
  return keep(`${lang} ${size} ${bold} ${figures} ${only}`, () => measureAnew(content, setting));
}

function measureAnew(content: readonly Inline[], setting: Setting): Measured {
  const { text, styles } = flatten(content, setting);
  const widths = measure(text, styles, setting);
  return { text, styles, widths, total: sum(widths, 0, text.length) };
}

const FOREIGN = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

function flatten(content: readonly Inline[], setting: Setting) {
  let text = "";
  const styles: Style[] = [];
  for (const inline of content) {
    const { bold, link, text: raw } = typeof inline === "string" ? { text: inline } : inline;
    const strong = bold || setting.bold;
    const font = setting.figures ? (strong ? "figuresBold" : "figures") : strong ? "bold" : "text";
    const own: Style = link ? { font, link } : { font };
    const foreign: Style = { ...own, lang: "ja" };
    const part = settable(raw);
    text += part;
    for (let i = 0; i < part.length; i++) {
      styles.push(setting.lang === "en" && FOREIGN.test(part.charAt(i)) ? foreign : own);
    }
  }
  const trimmed = text.trimEnd();
  return { text: trimmed, styles: styles.slice(0, trimmed.length) };
}

function measure(text: string, styles: readonly Style[], { fonts, size }: Setting): Float64Array {
  const widths = new Float64Array(text.length);
  let at = 0;
  for (const character of text) {
    widths[at] = fonts.width(styles[at]?.font ?? "text", character, size);
    at += character.length;
  }
  return widths;
}

/** Ends of the lines. A space at a line's end may hang over the edge. */
function fillLines(
  text: string,
  widths: Float64Array,
  breaks: Uint8Array,
  width: number,
  phrases: boolean,
): number[] {
  const ends: number[] = [];
  let start = 0;
  while (start < text.length) {
    let used = 0;
    let at = start;
    let glad = -1;
    let gladWidth = 0;
    let need = -1;
    while (at < text.length) {
      if (at > start && breaks[at] === 2) {
        glad = at;
        gladWidth = used;
      }
      if (at > start && (breaks[at] ?? 0) > 0) need = at;
      used += widths[at] ?? 0;
      if (used > width + 0.01 && text.charAt(at) !== " ") break;
      at++;
    }
    if (at < text.length) {
      // A phrase is kept whole unless that would leave most of the line empty.
      const preferred = phrases && glad > 0 && (gladWidth > width * 0.35 || need < 0) ? glad : need;
      at = preferred > start ? preferred : wholeCharacter(text, Math.max(at, start + 1));
    }
    ends.push(at);
    start = at;
  }
  return ends;
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}

/** The narrowest width that needs no more lines. */
function even(fill: (width: number) => number[], ends: number[], { width }: Setting): number[] {
  let best = ends;
  let low = width / 2;
  let high = width;
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2;
    const tried = fill(middle);
    if (tried.length > ends.length) low = middle;
    else {
      high = middle;
      best = tried;
    }
  }
  return best;
}

/** A last line of one or two characters takes company from the line before, if no word is cut for it. */
function noStub(
  fill: (width: number) => number[],
  ends: number[],
  widths: Float64Array,
  breaks: Uint8Array,
  { width, size }: Setting,
): number[] {
  const forced = (tried: number[]) => tried.filter((end) => breaks[end] !== 2).length;
  const last = (tried: number[]) => sum(widths, tried.at(-2) ?? 0, tried.at(-1) ?? 0);
  for (let less = 0; less <= 4; less++) {
    const tried = less === 0 ? ends : fill(width - less * size);
    if (tried.length > ends.length) break;
    if (last(tried) > 3 * size && forced(tried) <= forced(ends)) return tried;
  }
  return ends;
}

function sum(widths: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += widths[i] ?? 0;
  return total;
}

function cut(
  text: string,
  styles: readonly Style[],
  widths: Float64Array,
  start: number,
  end: number,
): Line {
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
