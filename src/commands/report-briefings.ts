import type { NamedBriefing } from "../briefings/set.ts";
import type { IndexEntry } from "../exports/index-page.ts";
import type { WriteFile } from "../exports/write-folder.ts";
import type { Language } from "../lib/language.ts";
import { standInsOf } from "../lib/pdf/faults.ts";
import type { Fonts } from "../lib/pdf/fonts.ts";
import { renderBriefing } from "../lib/pdf/render.ts";
import { glyphName, STAND_IN } from "../lib/pdf/settable.ts";
import type { Terminal } from "../lib/terminal.ts";
import { commandText } from "../words/command-texts.ts";

export interface Edition {
  lang: Language;
  briefings: NamedBriefing[];
}

interface Writing {
  fonts: Fonts;
  write: WriteFile;
  terminal: Terminal;
  /** The front pages as Word files too. */
  docx: boolean;
}

/** Writes the briefings of an edition as PDF, and as Word files where they are asked for. */
export async function writeBriefings(
  { lang, briefings }: Edition,
  { fonts, write, terminal, docx }: Writing,
): Promise<IndexEntry[]> {
  const entries: IndexEntry[] = [];
  for (const [i, { name, briefing }] of briefings.entries()) {
    const at = { i: i + 1, n: briefings.length, lang, name };
    terminal.progress(commandText("briefing", terminal.lang, at));
    const path = `briefings/${lang}/${name}`;
    const lacking = standInsOf(briefing).map(glyphName).join(", ");
    if (lacking !== "")
      terminal.err(`${path}.pdf: the fonts have no ${lacking}; ${STAND_IN} stands there.`);
    await write(`${path}.pdf`, await renderBriefing(briefing, fonts));
    if (docx) {
      const { renderDocx } = await import("../lib/docx/render.ts");
      await write(`${path}.docx`, await renderDocx(briefing, fonts));
    }
    entries.push({
      kind: "briefing",
      path: `${path}.pdf`,
      ...(docx ? { also: { name: "Word", path: `${path}.docx` } } : {}),
      title: { [lang]: briefing.subject },
      ...(briefing.kicker === undefined ? {} : { group: briefing.kicker }),
      sentence: { [lang]: briefing.title },
    });
  }
  return entries;
}
