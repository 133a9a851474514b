import { promiseRows } from "../charts/promise-rows.ts";
import type { Block } from "../lib/pdf/content.ts";
import { TEXT_WIDTH } from "../lib/pdf/style.ts";
import type { PlacePromises } from "../story/profile.ts";
import type { Municipality } from "../tables/rows.ts";
import type { BriefingContext } from "./context.ts";
import { figureBlocks } from "./figures.ts";

/** The promises by where they stand, over the width of the page. */
export function promiseFigure(
  place: Municipality,
  promises: PlacePromises,
  context: BriefingContext,
): Block[] {
  const chart = promiseRows(place, promises, TEXT_WIDTH, context);
  return chart === null ? [] : figureBlocks(chart);
}
