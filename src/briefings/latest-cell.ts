import type { Inline } from "../lib/pdf/content.ts";
import { newestResult } from "../story/newest.ts";
import type { Indicator, Result } from "../tables/rows.ts";
import { cellText, type YearShown } from "../words/cell-text.ts";
import { placeOfResult } from "../words/place-in-document.ts";
import { joinTitles, textOf } from "../words/text.ts";
import type { BriefingContext } from "./context.ts";

/** The latest value; where a report prints it and not the plan, with its page in that report. */
export function latestCell(
  row: Indicator,
  context: BriefingContext,
  shown: YearShown = "in_cell",
): Inline[] {
  const text = cellText(row, "latest", context, shown);
  const report = reportOf(row, context);
  const place = report === undefined ? "" : placeOfResult(report, context.lang);
  if (report === undefined || place === "") return [text];
  const link = report.address === "" ? {} : { link: report.address };
  return [`${text} `, { text: place.replace(" ", "\u00a0"), soft: true, ...link }];
}

/** Which reports the latest values are from. */
export function latestNote(rows: readonly Indicator[], context: BriefingContext): string {
  const { lang, say } = context;
  const titles = rows.flatMap((row) => {
    const report = reportOf(row, context);
    return report === undefined ? [] : [textOf(report, "source", lang)];
  });
  if (titles.length === 0) return "";
  return say("annex.latestFrom", { reports: joinTitles([...new Set(titles)], lang) });
}

/** Whether the latest value is to be checked before anybody judges by it. */
export function isUnconfirmed(row: Indicator, context: BriefingContext): boolean {
  return (resultOf(row, context)?.review ?? "") !== "";
}

function reportOf(row: Indicator, context: BriefingContext): Result | undefined {
  const result = resultOf(row, context);
  return result?.origin === "report" ? result : undefined;
}

/** A repeat (再掲) without a result of its own has that of its first appearance. */
function resultOf(row: Indicator, { tables }: BriefingContext): Result | undefined {
  return newestResult(row.id, tables) ?? newestResult(row.repeat_of ?? "", tables);
}
