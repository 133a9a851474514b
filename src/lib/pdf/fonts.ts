import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fontkit from "fontkit";
import { remember } from "../memo.ts";

/** One family: digits of another stand out beside those of the text. */
const FILES = {
  text: "@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf",
  bold: "@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf",
} as const;

export type FontName = keyof typeof FILES;
export const FONT_NAMES: readonly FontName[] = ["text", "bold"];

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
  readonly advanceWidth: number;
  readonly path: Outline;
}

/** The part of a fontkit font that this engine needs. */
export interface OpenFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  layout(
    text: string,
    features?: Record<string, boolean>,
  ): { glyphs: Glyph[]; positions: { xAdvance: number }[]; advanceWidth: number };
}

export interface Fonts {
  readonly open: Readonly<Record<FontName, OpenFont>>;
  /** Width of one line of text, in the unit of `size`. Charts use it too. */
  measure(text: string, size: number, bold?: boolean): number;
  /** Whether every one of the fonts has this character. */
  covers(character: string): boolean;
}

let shared: Fonts | undefined;

/**
 * The fonts, read and parsed on the first call and shared by every document after it: decoding
 * them anew takes four times as long as drawing a briefing.
 */
export function openFonts(): Fonts {
  shared ??= fontsOf({ text: readFont("text"), bold: readFont("bold") });
  return shared;
}

function fontsOf(open: Fonts["open"]): Fonts {
  const advances = { text: advancesOf(open.text), bold: advancesOf(open.bold) };
  return {
    open,
    measure(text, size, bold = false) {
      const font = bold ? "bold" : "text";
      let sum = 0;
      for (const character of text) sum += advances[font](character);
      return (sum * size) / open[font].unitsPerEm;
    },
    covers: remember((character) => {
      const code = character.codePointAt(0) ?? 0;
      return FONT_NAMES.every((name) => open[name].hasGlyphForCodePoint(code));
    }),
  };
}

/** How far each character of a font goes, in its units. */
function advancesOf(font: OpenFont): (character: string) => number {
  return remember(
    (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth,
  );
}

/** Without ligatures, so that a text is as wide as its characters, by which lines are broken. */
function readFont(name: FontName): OpenFont {
  const font = fontkit.create(readFileSync(fontFile(name)));
  const layout: OpenFont["layout"] = (text) => font.layout(text, { liga: false });
  return Object.create(font, { layout: { value: layout } });
}
