import { type Language, SPACED } from "../language.ts";
import { keeper } from "../memo.ts";
import type { Inline, Mark } from "./content.ts";
import { type FontName, openFonts } from "./fonts.ts";
import { settable } from "./settable.ts";

export interface Setting {
  lang: Language;
  size: number;
  width: number;
  bold?: boolean;
  /** Full lines broken anywhere for running text, or phrases kept whole for short texts. */
  breaking?: "full" | "phrases";
  /** Lines of even length, for headings. */
  balance?: boolean;
}

export interface Style {
  font: FontName;
  link?: string;
  lang?: Language;
  soft?: boolean;
  mark?: Mark;
}

/** A text whose characters have their looks and widths. */
export interface Measured {
  text: string;
  /** Of every UTF-16 unit, as are the widths. */
  styles: readonly Style[];
  widths: Float64Array;
  /** Width on one line. */
  total: number;
}

/** A table measures its cells before it sets them, and profiles repeat one another's texts. */
const keep = keeper<Measured>();

/** The text of some inlines, measured. */
export function measured(content: readonly Inline[], setting: Setting): Measured {
  const [only] = content;
  if (content.length !== 1 || typeof only !== "string") return measureAnew(content, setting);
  const { lang, size, bold = false } = setting;
  return keep(`${lang} ${size} ${bold} ${only}`, () => measureAnew(content, setting));
}

function measureAnew(content: readonly Inline[], setting: Setting): Measured {
  const { text, styles } = flatten(content, setting);
  const widths = measure(text, styles, setting);
  return { text, styles, widths, total: sum(widths, 0, text.length) };
}

/** Holds the place of a mark; no line ends after it. */
const MARK_CHARACTER = "\u2060";
/** Room of a mark, in ems. */
const MARK_ROOM = 1.22;
const FOREIGN = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

function flatten(content: readonly Inline[], setting: Setting) {
  let text = "";
  const styles: Style[] = [];
  for (const inline of content) {
    const {
      bold,
      link,
      soft,
      mark,
      text: raw,
    } = typeof inline === "string" ? { text: inline } : inline;
    const font = bold || setting.bold ? "bold" : "text";
    const own: Style = { font, ...(link ? { link } : {}), ...(soft ? { soft } : {}) };
    if (mark) {
      text += MARK_CHARACTER;
      styles.push({ font, mark });
    }
    const foreign: Style = { ...own, lang: "ja" };
    const part = settable(raw);
    text += part;
    for (let i = 0; i < part.length; i++) {
      styles.push(SPACED[setting.lang] && FOREIGN.test(part.charAt(i)) ? foreign : own);
    }
  }
  const trimmed = text.trimEnd();
  return { text: trimmed, styles: styles.slice(0, trimmed.length) };
}

function measure(text: string, styles: readonly Style[], { size }: Setting): Float64Array {
  const fonts = openFonts();
  const widths = new Float64Array(text.length);
  let at = 0;
  for (const character of text) {
    const style = styles[at];
    widths[at] = style?.mark
      ? MARK_ROOM * size
      : fonts.measure(character, size, style?.font === "bold");
    at += character.length;
  }
  return widths;
}

/** Width of the characters from one place to another. */
export function sum(widths: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += widths[i] ?? 0;
  return total;
}
