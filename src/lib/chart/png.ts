import { renderAsync } from "@resvg/resvg-js";
import type { Fonts } from "../pdf/fonts.ts";
import { outlineText } from "./outline-text.ts";

/** Twice the size of the SVG: sharp on slides and in word processors. */
const SCALE = 2;

/** An SVG chart as PNG in the briefings' fonts, drawn on a thread of its own beside the caller's. */
export async function toPng(svg: string, fonts: Fonts): Promise<Uint8Array> {
  const image = await renderAsync(outlineText(svg, fonts), {
    fitTo: { mode: "zoom", value: SCALE },
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}
