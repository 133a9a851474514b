import { path } from "d3";
import type { MunicipalityStyle } from "../charts/style.ts";
import { signOf, symbolOf } from "../charts/symbols.ts";
import type { Inline, Mark } from "../lib/pdf/content.ts";
import { MOST_NAMED, placesWord } from "../words/places.ts";
import type { BriefingContext } from "./context.ts";

/** The mark of each municipality, as in the charts. */
export function markScale({ styles }: Pick<BriefingContext, "styles">): (code: string) => Mark {
  return (code) => markOf(styles(code));
}

function markOf({ shape, colour }: MunicipalityStyle): Mark {
  const drawn = path();
  // Plot's sizes are areas: that of a circle with a radius of 1.
  symbolOf(shape).draw(drawn as unknown as CanvasPath, Math.PI);
  return { path: drawn.toString(), color: colour, sign: signOf(shape) };
}

/** The municipalities of a run with their marks, or their number where there are many. */
export function placesKey(context: BriefingContext): Inline[] {
  const { lang, names } = context;
  if (names.size > MOST_NAMED) return [placesWord([...names.values()], lang)];
  const marks = markScale(context);
  return [...names].map(([code, text]) => ({ text, mark: marks(code) }));
}
