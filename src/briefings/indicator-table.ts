import { evaluationNames, targetTypeNames } from "../i18n/names.ts";
import type { Indicator } from "../tables/rows.ts";
import { cellText } from "./cells.ts";
import { type BriefingContext, labelOf } from "./context.ts";
import type { BlockOf, Column, Inline, TableRow } from "./engine/content.ts";
import { sourceLink } from "./sources.ts";

/**
 * All given rows with baseline, target, kind of target, latest value where any row has one, and
 * the place in the document. `groupOf` names the heading above consecutive rows; `remark` stands
 * below the table.
 */
export function indicatorTable(
  caption: string,
  rows: readonly Indicator[],
  groupOf: (row: Indicator) => string,
  context: BriefingContext,
  remark = "",
): BlockOf<"table"> {
  const { texts, lang } = context;
  const hasLatest = rows.some(({ latest_raw }) => latest_raw !== "");
  const hasEvaluation = rows.every(({ evaluation_printed }) => evaluation_printed !== null);
  const columns: Column[] = [
    { label: texts.columns.indicator, width: hasLatest ? 5 : 5.9, rowHeader: true },
    { label: texts.columns.baseline, width: hasLatest ? 3.2 : 2.9 },
    { label: texts.columns.target, width: hasLatest ? 3.4 : 4 },
    ...(hasLatest ? [{ label: texts.columns.latest, width: 3 }] : []),
    hasEvaluation
      ? { label: texts.columns.evaluation, width: lang === "ja" ? 1.5 : 2.1 }
      : { label: texts.columns.kindOfTarget, width: 1.9 },
    { label: texts.columns.source, width: lang === "ja" ? 1.5 : 1.9 },
  ];
  let group = "";
  const tableRows = rows.map((row): TableRow => {
    const heading = groupOf(row);
    const cells: Inline[][] = [
      [withRemark(row, heading, context)],
      [cellText(row, "baseline", context)],
      [cellText(row, "target", context)],
      ...(hasLatest ? [[cellText(row, "latest", context)]] : []),
      [hasEvaluation ? evaluationText(row, lang) : targetTypeNames[row.target_type][lang]],
      [sourceLink(row.plan, row.line, context)],
    ];
    const opens = heading !== group;
    group = heading;
    return opens && heading !== "" ? { cells, group: heading } : { cells };
  });
  const byDefault = rows.some((row) =>
    [row.baseline_basis, row.target_basis, row.latest_basis].includes("plan_default"),
  );
  const remarks = [...(byDefault ? [texts.defaultYear] : []), ...(remark === "" ? [] : [remark])];
  const note: Inline[] = [remarks.join(lang === "ja" ? "" : " ")];
  return {
    type: "table",
    caption,
    columns,
    rows: tableRows,
    ...(remarks.length > 0 ? { note } : {}),
  };
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

/** The printed word; in English the computed result, which the audit checks against it. */
function evaluationText(row: Indicator, lang: BriefingContext["lang"]): string {
  if (lang === "ja" || row.evaluation_computed === null) return row.evaluation_printed ?? "";
  return evaluationNames[row.evaluation_computed][lang];
}

function withRemark(row: Indicator, heading: string, context: BriefingContext): string {
  const { texts, lang } = context;
  const remark = row.is_repeat ? texts.repeat : row.same_as === null ? "" : texts.sameAs;
  const label = labelOf(row, lang, heading);
  if (remark === "") return label;
  return lang === "ja" ? `${label}〔${remark}〕` : `${label} [${remark}]`;
}
