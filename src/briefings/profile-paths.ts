import type { Block } from "../lib/pdf/content.ts";
import { columns } from "../lib/pdf/style.ts";
import { type Path, pathsOf } from "../story/paths.ts";
import { placePromises } from "../story/profile.ts";
import type { Municipality } from "../tables/rows.ts";
import { beside } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { figureBlocks } from "./figures.ts";
import { pathFigure } from "./path-figure.ts";
import { populationTarget } from "./profile-population.ts";

/** So many stand beside each other; one alone would say little over the width of the page. */
const MOST = 2;
const EVERY = { known: Number.POSITIVE_INFINITY, open: 0 };

/** The promises of a municipality whose way may be drawn, in their order; the population has a chart of its own. */
export function profilePaths(place: Municipality, context: BriefingContext): Path[] {
  const { known } = placePromises(place.code, context.tables, EVERY);
  const drawn = populationTarget(place, context)?.row.id;
  const rows = known.map(({ row }) => row).filter(({ id }) => id !== drawn);
  const paths = pathsOf(rows, context.tables).slice(0, MOST);
  return paths.length < MOST ? [] : paths;
}

/** Their ways and what has come of them, side by side. */
export function pathRow(paths: readonly Path[], height: number, context: BriefingContext): Block[] {
  const span = 12 / MOST;
  const size = { width: columns(span), height };
  return beside(
    ...paths.map((path) => ({ span, blocks: figureBlocks(pathFigure(path, size, context)) })),
  );
}
