import { renderAsync } from "@resvg/resvg-js";
import type { Fonts } from "../pdf/fonts.ts";
import { outlineText } from "./outline-text.ts";
import { withDensity } from "./png-density.ts";

/** Dots per inch of a chart whose units are pt: sharp on slides and in word processors. */
const DPI = 192;

/** An SVG chart as PNG in the briefings' fonts, drawn on a thread of its own beside the caller's. */
export async function toPng(svg: string, fonts: Fonts): Promise<Uint8Array> {
  const image = await renderAsync(outlineText(svg, fonts), {
    fitTo: { mode: "zoom", value: DPI / 72 },
    font: { loadSystemFonts: false },
  });
  return withDensity(image.asPng(), DPI);
}
