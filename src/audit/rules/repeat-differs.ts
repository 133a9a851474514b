import { foldWidth } from "../../notation/text.ts";
import { type Indicator, MOMENTS, type Moment } from "../../tables/rows.ts";
import { FIELD_NAMES } from "../../words/finding-names.ts";
import { quote } from "../../words/finding-parts.ts";
import { cellOf } from "../difference.ts";
import { pairRule, pairsIn } from "../pairs.ts";

/** A row marked 再掲 whose value, year or wording is not that of its first appearance. */
export const repeatDiffers = pairRule(
  { id: "repeat-differs", severity: "warning" },
  ({ row, other }) =>
    MOMENTS.filter((field) => isOther(row, other, field)).map((field) => ({
      field: FIELD_NAMES[field],
      repeat: quote(cellOf(row, field).raw),
      original: quote(cellOf(other, field).raw),
      line: String(other.line),
    })),
  (indicators) => {
    const repeats = indicators.filter((d: Indicator) => d.is_repeat);
    return pairsIn(repeats.select("id", { repeat_of: "other" }), indicators);
  },
);

/** Numbers are compared as numbers; cells without one by their text, whatever their width. */
function isOther(row: Indicator, original: Indicator, field: Moment): boolean {
  const [a, b] = [cellOf(row, field), cellOf(original, field)];
  if (field === "target" && row.target_type !== original.target_type) return true;
  if (a.value !== b.value || a.year !== b.year) return true;
  return a.value === null && compact(a.raw) !== compact(b.raw);
}

function compact(raw: string): string {
  return foldWidth(raw).replace(/\s/gu, "");
}
