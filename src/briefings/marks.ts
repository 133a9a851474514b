import { path } from "d3";
import type { MunicipalityStyle } from "../charts/style.ts";
import { signOf, symbolOf } from "../charts/symbols.ts";
import type { Mark } from "../lib/pdf/content.ts";

/** The mark of a municipality in running text, as in the charts. */
export function markOf({ shape, colour }: MunicipalityStyle): Mark {
  const drawn = path();
  // Plot's sizes are areas: that of a circle with a radius of 1.
  symbolOf(shape).draw(drawn as unknown as CanvasPath, Math.PI);
  return { path: drawn.toString(), color: colour, sign: signOf(shape) };
}
