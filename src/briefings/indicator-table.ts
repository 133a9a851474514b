import { isDistinct } from "../compare/distinct.ts";
import type { Translated } from "../lib/language.ts";
import type { BlockOf, Column, Inline, TableRow } from "../lib/pdf/content.ts";
import { wayOf } from "../story/way.ts";
import type { Indicator } from "../tables/rows.ts";
import { isCut } from "../words/bound.ts";
import { annexColumns as columns, annexWords as texts } from "../words/briefings.ts";
import { cellText, commonYear } from "../words/cell-text.ts";
import { cutAtLeast, printedGrade, targetTypeNames } from "../words/names.ts";
import { endedNote } from "../words/plan-period.ts";
import { labelOf } from "../words/row-names.ts";
import { common } from "../words/text.ts";
import { wayPercent, wayWords } from "../words/way.ts";
import type { BriefingContext } from "./context.ts";
import { isUnconfirmed, latestCell, latestNote } from "./latest-cell.ts";
import { sourceLink } from "./sources.ts";

/** The English cell of a target begins with its kind; the Japanese one is as printed. */
const KIND_COLUMN = { ja: true, en: false };

/** A column of the table. */
interface Part {
  head: Column;
  cell(row: Indicator, heading: string): Inline[];
}

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
  const parts = partsFor(rows, context);
  let group = "";
  const tableRows = rows.map((row): TableRow => {
    const heading = groupOf(row);
    const cells = parts.map(({ cell }) => cell(row, heading));
    const opens = heading !== group;
    group = heading;
    return opens && heading !== "" ? { cells, group: heading } : { cells };
  });
  const note = noteOf(rows, remark, context);
  return {
    type: "table",
    caption,
    columns: parts.map(({ head }) => head),
    rows: tableRows,
    ...(note === "" ? {} : { note: [note] }),
  };
}

function partsFor(rows: readonly Indicator[], context: BriefingContext): Part[] {
  const { lang } = context;
  const [targetYear, latestYear] = (["target", "latest"] as const).map((moment) =>
    commonYear(rows, moment, context),
  );
  const place = (year = "") => (year === "" ? "in_cell" : "in_head");
  const hasEvaluation = rows.every(({ evaluation_printed }) => evaluation_printed !== null);
  const hasLatest = rows.some(({ latest_raw }) => latest_raw !== "");
  const column = (head: Translated, cell: Part["cell"]): Part => ({
    head: { label: head[lang] },
    cell,
  });
  const label: Part = {
    head: { label: columns.indicator[lang], rowHeader: true },
    cell: (row, heading) => [withRemark(row, heading, context)],
  };
  const target: Part = {
    head: { label: columns.target[lang] + targetYear },
    cell: (row) => [cellText(row, "target", context, place(targetYear))],
  };
  const latest: Part = {
    head: { label: columns.latest[lang] + latestYear },
    cell: (row) => latestCell(row, context, place(latestYear)),
  };
  return [
    label,
    column(columns.baseline, (row) => [cellText(row, "baseline", context)]),
    target,
    ...(hasLatest ? [latest] : []),
    ...progressPart(rows, context),
    ...(KIND_COLUMN[lang] && !hasEvaluation
      ? [column(columns.kindOfTarget, (row) => [kindOf(row)[lang]])]
      : []),
    ...(hasEvaluation
      ? [column(columns.evaluation, (row) => [printedGrade(row.evaluation_printed ?? "", lang)])]
      : []),
    column(columns.source, (row) => [sourceLink(row, context)]),
  ];
}

/** The share of the way, where any row has one; none by a value that may count something else. */
function progressPart(rows: readonly Indicator[], context: BriefingContext): Part[] {
  const { lang, tables } = context;
  const shares = new Map(tables.progress.map((row) => [row.indicator_id, row.progress] as const));
  if (!rows.some(({ id }) => typeof shares.get(id) === "number")) return [];
  const text = (row: Indicator) => {
    // Empty without a latest value or a way to measure.
    const share = shares.get(row.id) ?? null;
    if (share === null) return "";
    if (isUnconfirmed(row, context)) return texts.unconfirmed[lang];
    const { word } = wayOf(row, row.latest_value);
    return word === null ? wayPercent(share, lang) : wayWords[word][lang];
  };
  return [{ head: { label: columns.progress[lang], figures: true }, cell: (row) => [text(row)] }];
}

function kindOf(row: Indicator): Translated {
  return isCut(row) ? cutAtLeast : targetTypeNames[row.target_type];
}

/** That the plan has ended, where latest values are from, years by its rule, and the remark. */
function noteOf(rows: readonly Indicator[], remark: string, context: BriefingContext): string {
  const { lang } = context;
  const byDefault = rows.some((row) =>
    [row.baseline_basis, row.target_basis, row.latest_basis].includes("plan_default"),
  );
  const over = endedNote(rows, lang);
  const ended = over === "" ? "" : over + common.stop[lang].trim();
  const latest = latestNote(rows, context);
  const unsure = rows.some((row) => isUnconfirmed(row, context)) ? texts.unconfirmedNote[lang] : "";
  const years = byDefault ? texts.defaultYear[lang] : "";
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
  const { lang } = context;
  const label = labelOf(row, lang, heading);
  if (isDistinct(row)) return label;
  const other = context.tables.indicators.find(({ id }) => id === row.same_as);
  const sameAs = other?.plan === row.plan ? texts.sameRow : texts.samePlan;
  // 再掲 is the document's word, and stands where the document prints it.
  const remark = (row.is_repeat ? texts.repeat : sameAs)[lang];
  return label + { ja: `〔${remark}〕`, en: ` [${remark}]` }[lang];
}
