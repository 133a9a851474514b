import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fontkit from "fontkit";
import { remember } from "../memo.ts";

/** BIZ UDPGothic for text; BIZ UDGothic, whose digits are all of one width, for columns. */
const FILES = {
  text: "@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf",
  bold: "@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf",
  figures: "@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf",
  figuresBold: "@expo-google-fonts/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf",
} as const;

export type FontName = keyof typeof FILES;
export const FONT_NAMES: readonly FontName[] = ["text", "bold", "figures", "figuresBold"];

/** Where the file of a font lies. */
export function fontFile(name: FontName): string {
  return fileURLToPath(import.meta.resolve(FILES[name]));
}

/** An outline in font units, its y axis pointing up; `args` are pairs of x and y. */
export interface Outline {
  readonly commands: readonly {
    command: "moveTo" | "lineTo" | "quadraticCurveTo" | "bezierCurveTo" | "closePath";
    args: readonly number[];
  }[];
}

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
  readonly path: Outline;
}

interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

/** The part of a fontkit font that this engine and pdfkit's types need. */
export interface OpenFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  layout(
    text: string,
    features?: Record<string, boolean>,
  ): { glyphs: Glyph[]; positions: Position[]; advanceWidth: number };
}

export interface Fonts {
  readonly open: Readonly<Record<FontName, OpenFont>>;
  /** Width of one line of text in the text font, in the unit of `size`. Charts use it too. */
  measure(text: string, size: number, bold?: boolean): number;
  /** Whether every one of the fonts has this character. */
  covers(character: string): boolean;
  /** Width of one line of text in any of the fonts. */
  width(font: FontName, text: string, size: number): number;
}

let shared: Fonts | undefined;

/**
 * The fonts, read and parsed on the first call and shared by every document after it: decoding
 * them anew takes four times as long as drawing a briefing.
 */
export function openFonts(): Fonts {
  if (shared) return shared;
  const open = {
    text: readFont("text"),
    bold: readFont("bold"),
    figures: readFont("figures"),
    figuresBold: readFont("figuresBold"),
  };
  const widths: Record<FontName, Map<string, number>> = {
    text: new Map(),
    bold: new Map(),
    figures: new Map(),
    figuresBold: new Map(),
  };
  const perEm: Record<FontName, number> = {
    text: open.text.unitsPerEm,
    bold: open.bold.unitsPerEm,
    figures: open.figures.unitsPerEm,
    figuresBold: open.figuresBold.unitsPerEm,
  };
  function width(font: FontName, text: string, size: number): number {
    const known = widths[font];
    let units = 0;
    for (const character of text) {
      let advance = known.get(character);
      if (advance === undefined) {
        advance = open[font].glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
        known.set(character, advance);
      }
      units += advance;
    }
    return (units * size) / perEm[font];
  }
  const covered = new Map<string, boolean>();
  function covers(character: string): boolean {
    let all = covered.get(character);
    if (all === undefined) {
      const code = character.codePointAt(0) ?? 0;
      all = FONT_NAMES.every((name) => open[name].hasGlyphForCodePoint(code));
      covered.set(character, all);
    }
    return all;
  }
  shared = {
    open,
    covers,
    width,
    measure: (text, size, bold = false) => width(bold ? "bold" : "text", text, size),
  };
  return shared;
}

/** Without ligatures, so that a text is as wide as its characters, by which lines are broken. */
function readFont(name: FontName): OpenFont {
  const font = fontkit.create(readFileSync(fontFile(name)));
  const layout: OpenFont["layout"] = (text) => font.layout(text, { liga: false });
  return Object.create(font, { layout: { value: layout } });
}

/** Characters that the fonts lack and that have a plain form with the same meaning. */
const PLAIN: Record<string, string> = { "\u2009": "\u00a0", "\u202f": "\u00a0", "\u2011": "-" };

/** Text as the fonts can set it: composed, breaks as spaces, subscript digits on the line. */
export const settable = remember((text) =>
  text
    .normalize("NFC")
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/[\u2009\u202f\u2011]/g, (c) => PLAIN[c] ?? c)
    .replace(/[\u2080-\u2089]/g, (c) => c.normalize("NFKC")),
);
