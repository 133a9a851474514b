import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";
import type { Fonts } from "../pdf/fonts.ts";
import { outlineText } from "./outline-text.ts";
import { isSealed, pngFile } from "./png-file.ts";

/** Dots per inch of a chart whose units are pt: sharp on slides and in word processors. */
const DPI = 192;
const RENDERER: string = createRequire(import.meta.url)("@resvg/resvg-js/package.json").version;

/**
 * An SVG chart on opaque paper as PNG in the briefings' fonts, drawn on a thread of its own beside
 * the caller's. `last` is the picture of an earlier run: drawing takes longer than all the rest of a
 * chart, so it is given back where it was drawn from the same shapes.
 */
export async function toPng(svg: string, fonts: Fonts, last?: Uint8Array): Promise<Uint8Array> {
  const shapes = outlineText(svg, fonts);
  const seal = createHash("sha256").update(`${RENDERER} ${DPI} ${shapes}`).digest("hex");
  if (last !== undefined && isSealed(last, seal)) return last;
  const image = await renderAsync(shapes, {
    fitTo: { mode: "zoom", value: DPI / 72 },
    font: { loadSystemFonts: false },
  });
  return pngFile(image, DPI, seal);
}
