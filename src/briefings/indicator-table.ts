import { evaluationNames, targetTypeNames } from "../i18n/names.ts";
import type { Indicator } from "../tables/rows.ts";
import { cellText } from "./cells.ts";
import { type BriefingContext, labelOf } from "./context.ts";
import type { BlockOf, Column, Inline, TableRow } from "./engine/content.ts";
import { sourceLink } from "./sources.ts";

/**
 * All given rows with baseline, target, kind of target, latest value where any row has one, and
 * the place in the document. `groupOf` names the heading above consecutive rows.
 */
export function indicatorTable(
  caption: string,
  rows: readonly Indicator[],
  groupOf: (row: Indicator) => string,
  context: BriefingContext,
): BlockOf<"table"> {
  const { texts, lang } = context;
  const hasLatest = rows.some(({ latest_raw }) => latest_raw !== "");
  const hasEvaluation = rows.every(({ evaluation_printed }) => evaluation_printed !== null);
  const columns: Column[] = [
    { label: texts.columns.indicator, width: hasLatest ? 5.2 : 6, rowHeader: true },
    { label: texts.columns.baseline, width: 3 },
    { label: texts.columns.target, width: 3.6 },
    ...(hasLatest ? [{ label: texts.columns.latest, width: 2.6 }] : []),
    hasEvaluation
      ? { label: texts.columns.evaluation, width: 1.4 }
      : { label: texts.columns.kindOfTarget, width: 2 },
    { label: texts.columns.source, width: 1.6 },
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
  const note: Inline[] = byDefault ? [texts.defaultYear] : [];
  return { type: "table", caption, columns, rows: tableRows, ...(byDefault ? { note } : {}) };
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
