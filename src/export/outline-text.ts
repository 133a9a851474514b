import { parseHTML } from "linkedom";
import type { Fonts, Outline } from "../briefings/engine/fonts.ts";

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
    let shapes = "";
    for (const [i, glyph] of glyphs.entries()) {
      shapes += shape(glyph.path, scale, x, y);
      x += (positions[i]?.xAdvance ?? glyph.advanceWidth) * scale;
    }
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", shapes);
    path.setAttribute("fill", text.getAttribute("fill") ?? "#000000");
    text.replaceWith(path);
  }
  return document.querySelector("svg")?.outerHTML ?? svg;
}

const LETTER = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
} as const;

/** An outline as path data, `scale` px a font unit, its origin at x and y, to a hundredth px. */
function shape({ commands }: Outline, scale: number, x: number, y: number): string {
  let data = "";
  for (const { command, args } of commands) {
    data += LETTER[command];
    for (const [i, arg] of args.entries()) {
      const at = i % 2 === 0 ? arg * scale + x : y - arg * scale;
      data += `${i === 0 ? "" : " "}${Math.round(at * 100) / 100}`;
    }
  }
  return data;
}
