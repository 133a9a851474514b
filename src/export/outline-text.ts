import { parseHTML } from "linkedom";
import type { Fonts } from "../briefings/engine/fonts.ts";

/**
 * An SVG whose texts are drawn as shapes, for programs that have no fonts. Reading the fonts anew
 * for every text is what makes rasterising slow; here the fonts that are open already serve.
 */
export function outlineText(svg: string, { open }: Fonts): string {
  const { document } = parseHTML(svg);
  for (const text of [...document.querySelectorAll("text")]) {
    const font = text.getAttribute("font-weight") === "bold" ? open.bold : open.text;
    const size = Number(text.getAttribute("font-size"));
    const scale = size / font.unitsPerEm;
    const { glyphs, positions, advanceWidth } = font.layout(text.textContent ?? "");
    const anchor = text.getAttribute("text-anchor");
    const shift = anchor === "middle" ? 0.5 : anchor === "end" ? 1 : 0;
    const y = Number(text.getAttribute("y"));
    let x = Number(text.getAttribute("x")) - shift * advanceWidth * scale;
    const shapes = glyphs.map((glyph, i) => {
      const at = x;
      x += (positions[i]?.xAdvance ?? glyph.advanceWidth) * scale;
      return glyph.path.scale(scale, -scale).translate(at, y).toSVG();
    });
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", shapes.join(""));
    path.setAttribute("fill", text.getAttribute("fill") ?? "#000000");
    text.replaceWith(path);
  }
  return document.querySelector("svg")?.outerHTML ?? svg;
}
