import type { Language } from "../lib/language.ts";

/**
 * What a chart needs beside its rows: the document that makes its elements, the language of its
 * labels, and the width of a text in the font in which it will be shown, so that margins fit.
 */
export interface ChartContext {
  document: Document;
  lang: Language;
  /** Width in px of one line of text at a font size in px. */
  measureText(text: string, size: number, bold?: boolean): number;
}
