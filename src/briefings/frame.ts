import type { Briefing, Inline } from "../lib/pdf/content.ts";
import { asOf } from "../story/as-of.ts";
import type { Position } from "../story/position.ts";
import type { Municipality, OfficialItem } from "../tables/rows.ts";
import { datesText } from "../words/masthead.ts";
import { placesWord } from "../words/places.ts";
import { type BriefingContext, nameOf } from "./context.ts";

/** What stands on every page of every briefing; the data are as new as the newest of `items`. */
export function frameOf(
  context: BriefingContext,
  items: readonly OfficialItem[] = context.tables.contextItems,
  positions: readonly (Position | null)[] = [],
): Pick<Briefing, "lang" | "date" | "masthead" | "version" | "author"> {
  const { lang, say, date, version, issued, issuer, revision, tables } = context;
  return {
    lang,
    date,
    author: "machikurabe",
    masthead: {
      series: say("masthead.series"),
      dates: datesText(issued, asOf(items, tables, positions), lang),
      places: placesKey(context),
      ...(issuer === "" ? {} : { issuer }),
      ...(revision[lang] === "" ? {} : { revision: revision[lang] }),
    },
    version: say("masthead.version", { version }),
  };
}

/** The frame of a page about one municipality: its mark alone stands in the head, and the date of its own data. */
export function frameOfPlace(
  place: Municipality,
  context: BriefingContext,
  items?: readonly OfficialItem[],
  positions?: readonly Position[],
) {
  const { tables } = context;
  const own = tables.context.filter(({ municipality_code }) => municipality_code === place.code);
  const frame = frameOf({ ...context, tables: { ...tables, context: own } }, items, positions);
  const key = { text: nameOf(place, context.lang), mark: context.marks(place.code) };
  return { ...frame, masthead: { ...frame.masthead, places: [key] } };
}

/** The municipalities of a run with their marks, or their number where there are many. */
function placesKey({ tables, few, names, lang, marks }: BriefingContext): Inline[] {
  if (!few) return [placesWord(names, lang)];
  return tables.municipalities.map((place) => ({
    text: nameOf(place, lang),
    mark: marks(place.code),
  }));
}
