import type { WayRow } from "../charts/way-row.ts";
import type { Language } from "../lib/language.ts";
import type { Indicator } from "../tables/rows.ts";
import { marked, pandemic } from "../words/pandemic.ts";
import { shortOf } from "../words/row-names.ts";
import { star } from "../words/story.ts";
import { common, fill } from "../words/text.ts";
import { yearByRule } from "../words/way.ts";
import { rowAmount, rowYear } from "./amounts.ts";
import type { BriefingContext } from "./context.ts";

/** What a promise is called, from where it starts and where it goes, for a row of the chart of ways. */
export function wayEnds(
  row: Indicator,
  context: BriefingContext,
): Pick<WayRow, "label" | "from" | "to"> {
  const { lang } = context;
  const from = rowAmount(row, "baseline", context);
  const dated = row.baseline_value !== null && row.baseline_year !== null;
  const year = marked(rowYear(row, "baseline", context), row.pandemic_base, lang);
  return {
    label: shortOf(row, lang),
    // English says the years of a mean with the amount.
    from: dated && !from.includes(year) ? from + fill(common.bracket, lang, { text: year }) : from,
    to: rowAmount(row, "target", context),
  };
}

/** What the marks behind the years of the rows mean. */
export function markNotes(rows: readonly WayRow[], lang: Language): string[] {
  const has = (mark: string) => rows.some(({ from, to, now }) => (from + to + now).includes(mark));
  return [
    ...(has(star[lang]) ? [yearByRule[lang]] : []),
    ...(has(pandemic.mark[lang]) ? [pandemic.note[lang]] : []),
  ];
}
