import type { NamedBriefing } from "../briefings/set.ts";
import type { IndexEntry } from "../exports/index-page.ts";
import type { WriteFile } from "../exports/write-folder.ts";
import type { Language } from "../lib/language.ts";
import { standInsOf } from "../lib/pdf/check.ts";
import type { Fonts } from "../lib/pdf/fonts.ts";
import { renderBriefing } from "../lib/pdf/render.ts";
import { glyphName, STAND_IN } from "../lib/pdf/settable.ts";
import type { Terminal } from "../lib/terminal.ts";

/** The briefings of one language. */
export interface Edition {
  lang: Language;
  briefings: NamedBriefing[];
}

/** Writes the briefings of an edition as PDF. */
export async function writeBriefings(
  { lang, briefings }: Edition,
  { fonts, write, terminal }: { fonts: Fonts; write: WriteFile; terminal: Terminal },
): Promise<IndexEntry[]> {
  const entries: IndexEntry[] = [];
  for (const [i, { name, briefing }] of briefings.entries()) {
    terminal.progress(`Briefing ${i + 1}/${briefings.length} ${lang} ${name}`);
    const path = `briefings/${lang}/${name}`;
    const lacking = standInsOf(briefing).map(glyphName).join(", ");
    if (lacking !== "")
      terminal.err(`${path}.pdf: the fonts have no ${lacking}; ${STAND_IN} stands there.`);
    await write(`${path}.pdf`, await renderBriefing(briefing, fonts));
    entries.push({
      kind: "briefing",
      path: `${path}.pdf`,
      title: { [lang]: briefing.subject },
      sentence: { [lang]: briefing.title },
    });
  }
  return entries;
}
