import type { Chart } from "../charts/chart.ts";
import type { ChartContext } from "../charts/context.ts";
import { contextDots } from "../charts/context-dots.ts";
import { contextSeries } from "../charts/context-series.ts";
import { type ContextRows, contextStrip } from "../charts/context-strip.ts";
import type { Block } from "../lib/pdf/content.ts";
import type { Municipality, OfficialValue, Theme } from "../tables/rows.ts";
import { MOST_NAMED } from "../words/places.ts";
import type { ContextPanelOptions } from "./context-panel.ts";
import { toFigure } from "./figures.ts";

/** The panel is narrower than the page. */
const PANEL_WIDTH = 470;

/** The charts of a panel: the strip, or dots where no item has a distribution, and the series. */
export function contextFigures(
  rows: ContextRows,
  theme: Theme,
  municipalities: readonly Municipality[],
  only: string | undefined,
  options: ContextPanelOptions,
  charts: ChartContext,
): Block[] {
  const drawn = rows.items.filter((item) =>
    rows.distributions.some(({ item_id }) => item_id === item.item_id),
  );
  // Series and dots of many municipalities side by side would fill pages.
  const many = only === undefined && municipalities.length > MOST_NAMED;
  const usual = [drawn.length > 0 ? ("strip" as const) : ("dots" as const), "series" as const];
  const wanted = options.figures ?? (many ? (["strip"] as const) : usual);
  const series = rows.items.filter(
    ({ item_id, series: yearly }) =>
      yearly && hasSeries(rows.values.filter((row) => row.item_id === item_id)),
  );
  const named = (name: string) => ({
    municipalities,
    everyone: municipalities,
    width: PANEL_WIDTH,
    idPrefix: `context-${name}-${theme}`,
    ...(only === undefined ? {} : { only }),
  });
  return wanted.flatMap((name) => {
    if (name === "strip")
      return drawn.length > 0 ? [figure(contextStrip(rows, named(name), charts))] : [];
    if (name === "series")
      return series.length > 0
        ? [figure(contextSeries({ ...rows, items: series }, named(name), charts))]
        : [];
    const shown =
      only === undefined ? municipalities : municipalities.filter(({ code }) => code === only);
    const rest = rows.items.filter((item) => !drawn.includes(item));
    return rest.length > 0
      ? [
          figure(
            contextDots(
              { ...rows, items: rest },
              { ...named(name), municipalities: shown },
              charts,
            ),
          ),
        ]
      : [];
  });
}

/** One value is no series. */
function hasSeries(values: readonly OfficialValue[]): boolean {
  const stated = values.filter(({ value }) => value !== null);
  return stated.some(({ municipality_code }, i) =>
    stated.slice(i + 1).some((row) => row.municipality_code === municipality_code),
  );
}

function figure(chart: Chart): Block {
  return { type: "figure", ...toFigure(chart) };
}
