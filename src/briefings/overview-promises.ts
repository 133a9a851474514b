import type { Block, Inline } from "../lib/pdf/content.ts";
import { newestPlans, selectPromises } from "../story/promises.ts";
import { type Indicator, THEMES } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { themeNames } from "../words/names.ts";
import { overview, overviewHeadline } from "../words/overview.ts";
import { MOST_NAMED } from "../words/places.ts";
import { cellText } from "./cells.ts";
import { type BriefingContext, labelOf, nameOf } from "./context.ts";

/** Title of the overview: whose plans, and until when they run. */
export function overviewTitle({ tables, lang }: BriefingContext): string {
  const newest = newestPlans(tables);
  const ends = tables.plans.filter(({ id }) => newest.has(id)).map(({ period_end }) => period_end);
  const names = tables.municipalities.map((place) => nameOf(place, lang));
  return overviewHeadline({ names, from: Math.min(...ends), to: Math.max(...ends) }, lang);
}

/** Themes by municipalities, in each cell the promise that comes first. */
export function overviewPromises(context: BriefingContext): Block[] {
  const { tables, lang } = context;
  const places = tables.municipalities;
  if (places.length > MOST_NAMED) return [];
  const rows = THEMES.map((theme) => {
    const { shown } = selectPromises(theme, tables);
    const cells = places.map(({ code }): Inline[] => {
      const first = shown.find((row) => row.municipality_code === code);
      return [first === undefined ? overview.none[lang] : promiseCell(first, context)];
    });
    return { cells: [[themeNames[theme][lang]], ...cells] };
  });
  return [
    { type: "heading", level: 2, text: overview.heading[lang] },
    {
      type: "table",
      caption: overview.caption[lang],
      columns: [
        { label: overview.theme[lang], rowHeader: true },
        ...places.map((place) => ({ label: nameOf(place, lang) })),
      ],
      rows,
    },
  ];
}

function promiseCell(row: Indicator, context: BriefingContext): string {
  const { lang } = context;
  const text = row.baseline_value === null ? overview.cellNoBaseline : overview.cell;
  return fill(text, lang, {
    label: labelOf(row, lang),
    from: cellText(row, "baseline", context),
    to: cellText(row, "target", context),
  });
}
