import { isDistinct } from "../compare/distinct.ts";
import type { Translated } from "../lib/language.ts";
import type { BlockOf } from "../lib/pdf/content.ts";
import { wayOf } from "../story/way.ts";
import type { Indicator } from "../tables/rows.ts";
import { isCut } from "../words/bound.ts";
import { cellText, sharedYear } from "../words/cell-text.ts";
import { cutAtLeast, momentNames, printedGrade, targetTypeNames } from "../words/names.ts";
import { endedNote } from "../words/plan-period.ts";
import { labelOf } from "../words/row-names.ts";
import { common } from "../words/text.ts";
import { wayPercent, wayWords } from "../words/way.ts";
import { type ColumnOf, column, tableBlock } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { isUnconfirmed, latestCell, latestNote } from "./latest-cell.ts";
import { sourceLink } from "./sources.ts";

/** The English cell of a target begins with its kind; the Japanese one is as printed. */
const KIND_COLUMN = { ja: true, en: false };

/**
 * The rows of one plan with baseline, target, kind of target, latest value and progress where any row has
 * one, and the place in the document. `groupOf` names the heading above consecutive rows; `remark` stands
 * below the table.
 */
export function indicatorTable(
  caption: string,
  rows: readonly Indicator[],
  groupOf: (row: Indicator) => string,
  context: BriefingContext,
  remark = "",
): BlockOf<"table"> {
  const columns = columnsFor(rows, groupOf, context);
  return tableBlock(caption, rows, columns, { note: noteOf(rows, remark, context), groupOf });
}

function columnsFor(
  rows: readonly Indicator[],
  groupOf: (row: Indicator) => string,
  context: BriefingContext,
): ColumnOf<Indicator>[] {
  const { lang, say } = context;
  const [targetYear, latestYear] = (["target", "latest"] as const).map((moment) =>
    sharedYear(rows, moment, context),
  );
  const place = (year = "") => (year === "" ? "in_cell" : "in_head");
  const hasEvaluation = rows.every(({ evaluation_printed }) => evaluation_printed !== null);
  const hasLatest = rows.some(({ latest_raw }) => latest_raw !== "");
  const label = (row: Indicator) => withRemark(row, groupOf(row), context);
  const target = (row: Indicator) => cellText(row, "target", context, place(targetYear));
  const latest = (row: Indicator) => latestCell(row, context, place(latestYear));
  const grade = (row: Indicator) => printedGrade(row.evaluation_printed ?? "", lang);
  const kind = (row: Indicator) => kindOf(row)[lang];
  return [
    column(say("head.indicator"), label, { rowHeader: true }),
    column(momentNames.baseline[lang], (row) => cellText(row, "baseline", context)),
    column(momentNames.target[lang] + targetYear, target),
    ...(hasLatest ? [column(momentNames.latest[lang] + latestYear, latest)] : []),
    ...progressColumn(rows, context),
    ...(KIND_COLUMN[lang] && !hasEvaluation ? [column(say("head.kindOfTarget"), kind)] : []),
    ...(hasEvaluation ? [column(say("head.evaluation"), grade)] : []),
    column(say("head.source"), (row) => [sourceLink(row, context)]),
  ];
}

/** The share of the way, where any row has one; none by a value that may count something else. */
function progressColumn(
  rows: readonly Indicator[],
  context: BriefingContext,
): ColumnOf<Indicator>[] {
  const { lang, say, tables } = context;
  const shares = new Map(tables.progress.map((row) => [row.indicator_id, row.progress] as const));
  if (!rows.some(({ id }) => typeof shares.get(id) === "number")) return [];
  const text = (row: Indicator) => {
    // Empty without a latest value or a way to measure.
    const share = shares.get(row.id) ?? null;
    if (share === null) return "";
    if (isUnconfirmed(row, context)) return say("annex.unconfirmed");
    const { word } = wayOf(row, row.latest_value);
    return word === null ? wayPercent(share, lang) : wayWords[word][lang];
  };
  return [column(say("head.progress"), text, { figures: true })];
}

function kindOf(row: Indicator): Translated {
  return isCut(row) ? cutAtLeast : targetTypeNames[row.target_type];
}

/** That the plan has ended, where latest values are from, years by its rule, and the remark. */
function noteOf(rows: readonly Indicator[], remark: string, context: BriefingContext): string {
  const { lang, say } = context;
  const byDefault = rows.some((row) =>
    [row.baseline_basis, row.target_basis, row.latest_basis].includes("plan_default"),
  );
  const over = endedNote(rows, lang);
  const ended = over === "" ? "" : over + common.stop[lang].trim();
  const latest = latestNote(rows, context);
  const unsure = rows.some((row) => isUnconfirmed(row, context))
    ? say("annex.unconfirmedNote")
    : "";
  const years = byDefault ? say("annex.defaultYear") : "";
  return [ended, latest, unsure, years, remark].filter(Boolean).join(common.space[lang]);
}

/**
 * Without the rows that say once more what another row says: a repeat, or the same quantity in
 * another plan, with the same baseline and target and no latest value of its own.
 */
export function withoutEchoes(rows: readonly Indicator[]): Indicator[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.filter((row) => {
    const first = byId.get(row.repeat_of ?? row.same_as ?? "");
    const echo =
      first !== undefined &&
      row.latest_raw === "" &&
      row.unit === first.unit &&
      row.baseline_value === first.baseline_value &&
      row.target_type === first.target_type &&
      row.target_value === first.target_value;
    return !echo;
  });
}

function withRemark(row: Indicator, heading: string, context: BriefingContext): string {
  const { lang, say } = context;
  const label = labelOf(row, lang, heading);
  if (isDistinct(row)) return label;
  const other = context.tables.indicators.find(({ id }) => id === row.same_as);
  const sameAs = other?.plan === row.plan ? "annex.sameRow" : "annex.samePlan";
  // 再掲 is the document's word, and stands where the document prints it.
  const remark = say(row.is_repeat ? "annex.repeat" : sameAs);
  return label + { ja: `〔${remark}〕`, en: ` [${remark}]` }[lang];
}
