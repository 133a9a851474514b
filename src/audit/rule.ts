import { sameQuantityGroups } from "../compare/same-quantity.ts";
import type { Translated } from "../lib/language.ts";
import { rememberObject } from "../lib/memo.ts";
import type { PlanFile } from "../plans/schemas.ts";
import type { Indicator, Rows, Severity } from "../tables/rows.ts";
import type { RuleId } from "../words/findings.ts";

/** What the audit reads: the tables and the plans' descriptions. */
export interface AuditInput extends Pick<Rows, "indicators" | "policies" | "comparisons"> {
  municipalities: readonly { code: string; name: string; name_en: string }[];
  plans: readonly PlanFile[];
  /** Figures of the plans beside official ones; absent where there is no context. */
  contextPlans?: Rows["contextPlans"];
  /** The plans through their years; absent where nobody has followed one. */
  results?: Rows["results"];
  progressYears?: Rows["progressYears"];
}

/** One occurrence: where, and what fills the places of the rule's message. */
export interface Hit {
  /** Empty where a plan or a file as a whole is meant. */
  indicator_id: string;
  municipality_code: string;
  values: Record<string, string | Translated>;
}

export interface Rule {
  id: RuleId;
  severity: Severity;
  run(tables: AuditInput): Hit[];
}

/** A hit on a row, with `{row}`: its label, document and line as both languages print them. */
export function hitOn(row: Indicator, values: Hit["values"] = {}): Hit {
  const { id: indicator_id, municipality_code } = row;
  return { indicator_id, municipality_code, values: { row: nameOf(row), ...values } };
}

/** 「label・series」（document 12行） */
export function nameOf(row: Indicator): Translated {
  const label = [row.label, row.series].filter((part) => part !== "").join("・");
  const series = row.series_en || row.series;
  const english = [row.label_en || row.label, series].filter((part) => part !== "").join(", ");
  return {
    ja: `${brackets(label)}（${row.document} ${row.line}行）`,
    en: `“${english}” (${row.document}, line ${row.line})`,
  };
}

/** A printed cell between quotation marks, or a word for an empty one. */
export function quote(raw: string): Translated {
  if (raw === "") return { ja: "空欄", en: "empty" };
  return { ja: brackets(raw), en: `“${raw}”` };
}

/** 「…」, or 『…』 around text that holds such brackets itself. */
function brackets(text: string): string {
  return text.includes("「") ? `『${text}』` : `「${text}」`;
}

const originals = rememberObject((rows: readonly Indicator[]): readonly Indicator[] =>
  rows.filter((row) => !row.is_repeat),
);

/** Every row but repeats (再掲), whose findings would say the same again. Chosen once for a table. */
export function withoutRepeats({ indicators }: AuditInput): readonly Indicator[] {
  return originals(indicators);
}

const grouped = rememberObject((rows: readonly Indicator[]) => sameQuantityGroups(rows));

/** The rows but repeats that state one quantity. Grouped once for a table. */
export function sameQuantities(tables: AuditInput): readonly (readonly Indicator[])[] {
  return grouped(withoutRepeats(tables));
}
