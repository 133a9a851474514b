import type { Briefing } from "../lib/pdf/content.ts";
import { asOf } from "../story/as-of.ts";
import type { Position } from "../story/position.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { datesText, masthead } from "../words/masthead.ts";
import type { BriefingContext } from "./context.ts";
import { placesKey } from "./marks.ts";

/** What stands on every page of every briefing; the data are as new as the newest of `items`. */
export function frameOf(
  context: BriefingContext,
  items: readonly OfficialItem[] = context.tables.contextItems,
  positions: readonly (Position | null)[] = [],
): Pick<Briefing, "lang" | "date" | "masthead" | "version" | "author"> {
  const { lang, date, version, issued, issuer, revision, tables } = context;
  return {
    lang,
    date,
    author: "machikurabe",
    masthead: {
      series: masthead.series[lang],
      dates: datesText(issued, asOf(items, tables, positions), lang),
      places: placesKey(context),
      ...(issuer === "" ? {} : { issuer }),
      ...(revision[lang] === "" ? {} : { revision: revision[lang] }),
    },
    version: fill(masthead.version, lang, { version }),
  };
}
