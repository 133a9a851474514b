import { isDistinct } from "../compare/distinct.ts";
import type { BlockOf, Column, Inline, TableRow } from "../lib/pdf/content.ts";
import type { Indicator } from "../tables/rows.ts";
import { isCut } from "../words/bound.ts";
import { annexColumns as columns, annexWords as texts } from "../words/briefings.ts";
import { cellText, commonTargetYear } from "../words/cell-text.ts";
import { cutAtLeast, printedGrade, targetTypeNames } from "../words/names.ts";
import { endedNote } from "../words/plan-period.ts";
import { labelOf } from "../words/row-names.ts";
import { common } from "../words/text.ts";
import { progressWords } from "../words/way.ts";
import type { BriefingContext } from "./context.ts";
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
  const { lang } = context;
  const hasLatest = rows.some(({ latest_raw }) => latest_raw !== "");
  const progress = new Map(
    context.tables.progress.map((row) => [row.indicator_id, row.progress] as const),
  );
  const hasProgress = rows.some(({ id }) => typeof progress.get(id) === "number");
  const targetYear = commonTargetYear(rows, context);
  const hasEvaluation = rows.every(({ evaluation_printed }) => evaluation_printed !== null);
  const hasKind = KIND_COLUMN[lang] && !hasEvaluation;
  const heads: Column[] = [
    { label: columns.indicator[lang], rowHeader: true },
    { label: columns.baseline[lang] },
    { label: columns.target[lang] + targetYear },
    ...(hasLatest ? [{ label: columns.latest[lang] }] : []),
    ...(hasProgress ? [{ label: columns.progress[lang], figures: true }] : []),
    ...(hasKind ? [{ label: columns.kindOfTarget[lang] }] : []),
    ...(hasEvaluation ? [{ label: columns.evaluation[lang] }] : []),
    { label: columns.source[lang] },
  ];
  let group = "";
  const tableRows = rows.map((row): TableRow => {
    const heading = groupOf(row);
    // Empty without a latest value or a way to measure.
    const share = progress.get(row.id) ?? null;
    const kind = isCut(row) ? cutAtLeast : targetTypeNames[row.target_type];
    const cells: Inline[][] = [
      [withRemark(row, heading, context)],
      [cellText(row, "baseline", context)],
      [cellText(row, "target", context, targetYear === "" ? "in_cell" : "in_head")],
      ...(hasLatest ? [[cellText(row, "latest", context)]] : []),
      ...(hasProgress ? [[share === null ? "" : progressWords(share, lang)]] : []),
      ...(hasKind ? [[kind[lang]]] : []),
      ...(hasEvaluation ? [[printedGrade(row.evaluation_printed ?? "", lang)]] : []),
      [sourceLink(row, context)],
    ];
    const opens = heading !== group;
    group = heading;
    return opens && heading !== "" ? { cells, group: heading } : { cells };
  });
  const note = noteOf(rows, remark, context);
  return {
    type: "table",
    caption,
    columns: heads,
    rows: tableRows,
    ...(note === "" ? {} : { note: [note] }),
  };
}

/** That the plan has ended, years by its rule, and the remark. */
function noteOf(rows: readonly Indicator[], remark: string, { lang }: BriefingContext): string {
  const byDefault = rows.some((row) =>
    [row.baseline_basis, row.target_basis, row.latest_basis].includes("plan_default"),
  );
  const over = endedNote(rows, lang);
  const ended = over === "" ? "" : over + common.stop[lang].trim();
  const years = byDefault ? texts.defaultYear[lang] : "";
  return [ended, years, remark].filter(Boolean).join(common.space[lang]);
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
