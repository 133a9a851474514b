import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { expect, it } from "vitest";
import { FONT_NAMES, fontFile, type OpenFont, openFonts } from "../../src/lib/pdf/fonts.ts";

const fonts = openFonts();
/** The space has no outline. */
const TEXT = "まちくらべ 川口市・川崎市・北本市 2026年 △1,234.5% Äé";

function embedded(font: OpenFont, text: string): Uint8Array {
  const subset = font.createSubset();
  for (const character of text)
    subset.includeGlyph(font.glyphForCodePoint(character.codePointAt(0) ?? 0).id);
  return subset.encode();
}

it.each(FONT_NAMES)("%s is embedded as fontkit embeds it, to the byte", (name) => {
  const plain: OpenFont = fontkit.create(readFileSync(fontFile(name)));
  for (const text of ["", TEXT, [...TEXT].toReversed().join("")]) {
    const [own, theirs] = [embedded(fonts.open[name], text), embedded(plain, text)];
    expect(Buffer.from(own).equals(Buffer.from(theirs)), text).toBe(true);
  }
});

it.each(FONT_NAMES)("%s has no glyph that is made of others", (name) => {
  const font = fonts.open[name];
  const subset = font.createSubset();
  for (let code = 0; code < 0x30000; code++)
    if (font.hasGlyphForCodePoint(code)) subset.includeGlyph(font.glyphForCodePoint(code).id);
  expect(subset.glyphs.length).toBeGreaterThan(7000);
  expect(() => subset.encode()).not.toThrow();
});
