import type { Language } from "../lib/language.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { itemName, itemUnit, itemValue } from "../words/item-amount.ts";
import type { ChartContext } from "./chart.ts";
import { bottomOf, type Panel } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { lineGrid } from "./line-panel.ts";
import type { MunicipalityStyle } from "./style.ts";
import type { YearValue } from "./year-runs.ts";

/** One item with the values of each municipality. */
export interface Series {
  item: OfficialItem;
  panels: { style: MunicipalityStyle; points: YearValue[] }[];
}

/** `犯罪認知件数 [件]`. */
const headOf = (item: OfficialItem, lang: Language) =>
  `${itemName(item, lang)} [${itemUnit(item, lang)}]`;

/** Several items of one municipality. */
export function sideBySide(
  series: readonly Series[],
  width: number,
  context: ChartContext,
): Panel[] {
  const { lang } = context;
  const panels = series.flatMap(({ item, panels }) =>
    panels.map((panel) => ({
      ...panel,
      head: series.length === 1 ? panel.style.name : headOf(item, lang),
      text: (value: number) => itemValue(item, value, lang),
    })),
  );
  return lineGrid(panels, { top: 2, width }, context);
}

/** A row an item under its name; a single one is named by the title, with its unit below that. */
export function oneBelowOther(
  series: readonly Series[],
  width: number,
  context: ChartContext,
): Panel[] {
  const { lang } = context;
  let top = 2;
  return series.flatMap(({ item, panels }) => {
    const text = series.length === 1 ? "" : wrapped(headOf(item, lang), width, context, true);
    const height = heightOf(text) + (text === "" ? 0 : 2);
    const label: Label = { text, x: 0, y: height / 2, bold: true };
    const head: Panel = { top, width, height, marks: labelMarks([label], context) };
    const points = panels.flatMap((panel) => panel.points);
    const shared = {
      text: (value: number) => itemValue(item, value, lang),
      years: points.map(({ year }) => year),
      ...(isCount(item) ? {} : { values: points.map(({ value }) => value) }),
    };
    const named = panels.map((panel) => ({ ...panel, ...shared, head: panel.style.name }));
    const grid = lineGrid(named, { top: top + height, width }, context);
    top = bottomOf(grid) + 8;
    return [head, ...grid];
  });
}

/** Totals grow with the city; rates and shares do not and may share an axis. */
function isCount({ unit }: OfficialItem): boolean {
  return unit === "人" || unit === "件";
}
