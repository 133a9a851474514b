import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";

const FONTS = [
  "@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf",
  "@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf",
].map((name) => fileURLToPath(import.meta.resolve(name)));

/** Twice the size of the SVG: sharp on slides and in word processors. */
const SCALE = 2;

/**
 * An SVG chart as PNG, set in the briefings' fonts and no other of the machine. The work is done
 * on a thread of its own, beside the caller's.
 */
export async function toPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: "BIZ UDPGothic" },
  });
  return image.asPng();
}
