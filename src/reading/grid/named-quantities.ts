import { splitLabel } from "../cells.ts";
import { type Column, isSlot, type Role } from "../column.ts";
import { compact } from "../text.ts";
import { NAMES_QUANTITY } from "../words.ts";

/** How a value is computed, which no label is: 経常収益÷経常費用. */
const FORMULA = /[÷×＝=]/u;

/**
 * Columns of which two before the values may be the labels (項目 | 評価指標, 区分 | 算式), with the one whose cells name
 * quantities as these: the other groups the rows where it is before it, else it explains them.
 */
export function withNamedQuantities(columns: Column[], rows: readonly string[][]): Column[] {
  const before = columns.slice(0, columns.findIndex(isSlot));
  const named = (...roles: Role[]) =>
    before.flatMap(({ role, title }, at) => (roles.includes(role) && title !== "" ? [at] : []));
  const labels = named("label");
  const [first = -1, second = -1, ...more] =
    labels.length > 0 ? labels : named("category", "other", "note");
  const again = before[first]?.title === before[second]?.title;
  if (second < 0 || more.length > 0 || again) return columns;
  const [one, other] = [first, second].map((at) => quantities(rows, at));
  if (one === other || one === undefined || other === undefined) return columns;
  const [label, beside, role]: [number, number, Role] =
    one > other ? [first, second, "note"] : [second, first, "code"];
  if (labels.length === 0 && label === second) return columns;
  return columns.map((column, at) => {
    if (at === label) return { ...column, role: "label" };
    return at === beside ? { ...column, role } : column;
  });
}

/** The share of the filled cells of a column that name a quantity, or a text with its unit. */
function quantities(rows: readonly string[][], at: number): number {
  const filled = rows.map((cells) => cells[at] ?? "").filter((cell) => cell !== "");
  return filled.filter(namesQuantity).length / Math.max(1, filled.length);
}

function namesQuantity(cell: string): boolean {
  const { label, unit } = splitLabel(cell);
  return !FORMULA.test(cell) && (unit !== "" || NAMES_QUANTITY.test(compact(label)));
}
