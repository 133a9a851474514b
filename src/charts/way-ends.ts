import { statedMean } from "../compare/stated-mean.ts";
import { metAtBaseline, resolveTarget } from "../compare/target.ts";
import type { Language } from "../lib/language.ts";
import { datedAmount, rowAmount } from "../story/amounts.ts";
import type { Indicator } from "../tables/rows.ts";
import type { CellWords } from "../words/cell-text.ts";
import { pageNumber } from "../words/page-number.ts";
import { pandemic } from "../words/pandemic.ts";
import { shortOf } from "../words/row-names.ts";
import { star } from "../words/story.ts";
import { fill } from "../words/text.ts";
import { behindStart, earlyNote, yearByRule } from "../words/way.ts";
import type { WayRow } from "./way-columns.ts";

/** What a promise is called, from where it starts and where it goes, for a row of the chart of ways. */
export function wayEnds(row: Indicator, context: CellWords): Pick<WayRow, "label" | "from" | "to"> {
  return {
    label: shortOf(row, context.lang),
    from: datedAmount(row, "baseline", context),
    to: rowAmount(row, "target", context),
  };
}

/** That a target asks for less than there was at the start, with the plan's note; else empty. */
export function behindText(row: Indicator, lang: Language): string {
  if (row.target_type !== "value" || !metAtBaseline(row)) return "";
  const below = (resolveTarget(row) ?? 0) < (row.baseline_value ?? 0);
  const mean = statedMean(row.note);
  const noted = { ja: row.note !== "", en: mean !== null }[lang];
  const shown = { note: row.note, mean: pageNumber(mean ?? 0, 0, lang) };
  const text = behindStart[below ? "below" : "above"][lang];
  return text + (noted ? fill(behindStart.note, lang, shown) : "");
}

/** The same of some rows, each with its name. */
export function behindNotes(rows: readonly Indicator[], lang: Language): string[] {
  return rows.flatMap((row) => {
    const text = behindText(row, lang);
    return text === "" ? [] : [fill(behindStart.of, lang, { label: shortOf(row, lang), text })];
  });
}

/** What the marks behind the years of the rows mean, and a bar in grey. */
export function markNotes(rows: readonly WayRow[], lang: Language): string[] {
  const has = (mark: string) => rows.some(({ from, to, now }) => (from + to + now).includes(mark));
  return [
    ...(has(star[lang]) ? [yearByRule[lang]] : []),
    ...(has(pandemic.mark[lang]) ? [pandemic.note[lang]] : []),
    ...(rows.some(({ early }) => early) ? [earlyNote[lang]] : []),
  ];
}
