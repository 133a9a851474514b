import type { GlyphData, OpenFont, Subset } from "./fonts.ts";

/** What a subset needs of a glyph: its parts where it is made of others, and its metrics. */
interface LightGlyph {
  advanceWidth: number;
  _decode(): Pick<GlyphData, "numberOfContours" | "components"> | null;
  _getMetrics(): { leftBearing: number };
}

/**
 * Makes subsets of a font whose glyphs are decoded once for all documents. fontkit decodes every
 * outline anew for every document, only to learn whether the glyph is made of others.
 */
export function subsetMaker(font: OpenFont): () => Subset {
  const known = new Map<number, LightGlyph>();
  const getGlyph = (id: number): LightGlyph => {
    let light = known.get(id);
    if (light === undefined) {
      const glyph = font.getGlyph(id);
      const { advanceWidth } = glyph;
      const { leftBearing } = glyph._getMetrics();
      const data = glyph._decode();
      const { numberOfContours = 0, components = [] } = data ?? {};
      const parts = data === null ? null : { numberOfContours, components };
      light = { advanceWidth, _decode: () => parts, _getMetrics: () => ({ leftBearing }) };
      known.set(id, light);
    }
    return light;
  };
  const lightFont = Object.create(font, { getGlyph: { value: getGlyph } });
  return () => {
    const subset = font.createSubset();
    subset.font = lightFont;
    return subset;
  };
}
