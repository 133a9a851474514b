import { type BriefingContext, createBriefingContext } from "../briefings/context.ts";
import { finishBriefings } from "../briefings/finish.ts";
import { ownWordsOf } from "../briefings/own-words.ts";
import { briefingSet } from "../briefings/set.ts";
import { createDocument } from "../lib/chart/node-document.ts";
import type { Problem } from "../lib/errors.ts";
import type { Language } from "../lib/language.ts";
import type { Fonts } from "../lib/pdf/fonts.ts";
import type { CommentaryFile } from "../plans/commentary.ts";
import type { Settings } from "../plans/settings.ts";
import type { Rows } from "../tables/rows.ts";
import { issuerText } from "../words/masthead.ts";
import type { Edition } from "./report-briefings.ts";
import type { Since } from "./report-revisions.ts";

interface Found extends Pick<BriefingContext, "headlines" | "version" | "date"> {
  tables: Rows;
  units: ReadonlyMap<string, string>;
}

/** What the analyst chose of it, and how it differs from an earlier report. */
interface Chosen {
  /** All where there is no choice. */
  themes: readonly string[] | undefined;
  settings: Settings;
  commentary: readonly CommentaryFile[];
  changes: Since | undefined;
}

/** Composes the briefings of a language, with the problems of commentary and settings on the way. */
export function editionsOf(
  { tables, units, ...found }: Found,
  { themes, settings, commentary, changes }: Chosen,
  fonts: Fonts,
): (lang: Language) => Edition & { problems: Problem[] } {
  const { issued, organisation, contact, data_address: dataAddress } = settings;
  return (lang) => {
    const charts = { document: createDocument(), lang, measureText: fonts.measure };
    const issuer = issuerText(organisation, contact, lang);
    const run = { ...found, issued, issuer, organisation, dataAddress };
    const context = createBriefingContext(tables, charts, units, run);
    const own = ownWordsOf(commentary, lang, tables.municipalities);
    const set = briefingSet(context, themes, own, changes?.lineOf);
    return { lang, ...finishBriefings(set, context, settings, commentary) };
  };
}
