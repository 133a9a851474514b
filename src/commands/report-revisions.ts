import type { EarlierReport } from "../exports/earlier-report.ts";
import { type Revision, revisionsOf, revisionsSince, saidOnce } from "../exports/revisions.ts";
import type { Translated } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import type { Rows } from "../tables/rows.ts";
import type { Tables } from "../tables/table.ts";
import { commandText } from "../words/command-texts.ts";
import { revisionLine } from "../words/revisions.ts";

/** What a report differs in from an earlier one, and what each briefing says of it. */
export interface Since {
  version: string;
  revisions: Revision[];
  lineOf(briefing: string): Translated;
}

/** Nothing without an earlier report. */
export function since(
  earlier: EarlierReport | undefined,
  { narrowed, tables, issued }: { narrowed: Tables; tables: Rows; issued: string },
  terminal: Terminal,
): Since | undefined {
  if (earlier === undefined) return undefined;
  const { revisions, lacking } = revisionsSince(earlier, narrowed, tables);
  const files = lacking.join(", ");
  if (files !== "") terminal.err(commandText("sinceLacking", terminal.lang, { files }));
  const lineOf = (briefing: string) => {
    const own = saidOnce(revisionsOf(briefing, revisions));
    return { ja: revisionLine(own, issued, "ja"), en: revisionLine(own, issued, "en") };
  };
  return { version: earlier.version, revisions, lineOf };
}
