import { foldWidth } from "../notation/text.ts";
import { unitsConvertible } from "../notation/unit.ts";
import type { Plan } from "../plans/project.ts";
import type { Link } from "../plans/schemas.ts";
import type { Indicator } from "../tables/rows.ts";

/**
 * Fills `repeat_of` and `same_as` of the rows given. A row marked 再掲 points to the first row of its
 * plan with its label. Other rows of one municipality that state the same quantity point to one of
 * them: the row of the plan that ends last, then of the plan with most rows, headline before kpi,
 * first in print.
 */
export function linkRows(
  rows: readonly Indicator[],
  plans: readonly Plan[],
  links: readonly Link[],
): void {
  const order = new Map(
    plans
      .toSorted(
        (a, b) =>
          b.file.period.end - a.file.period.end || b.indicators.length - a.indicators.length,
      )
      .map(({ file }, i) => [file.id, i]),
  );
  const linked = new Map(
    links.flatMap((link, i) => link.rows.map((id) => [id, `link ${i}`] as const)),
  );
  const originals = rows.filter((row) => !row.is_repeat);
  /** A linked row brings every row with its label along. */
  const byLabel = new Map<string, string>();
  for (const row of originals) {
    const link = linked.get(row.id);
    if (link !== undefined) byLabel.set(quantityKey(row), link);
  }
  const groups = new Map<string, Indicator[]>();
  for (const row of originals) {
    const own = quantityKey(row);
    const key = byLabel.get(own) ?? own;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else if (unitsConvertible(group[0]?.unit ?? "", row.unit)) group.push(row);
  }
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const [anchor, ...others] = group.toSorted((a, b) => rank(a) - rank(b));
    for (const other of others) other.same_as = anchor?.id ?? null;
  }
  const firsts = new Map<string, string>();
  for (const row of originals) {
    const key = printedKey(row);
    if (!firsts.has(key)) firsts.set(key, row.id);
  }
  for (const row of rows) if (row.is_repeat) row.repeat_of = firsts.get(printedKey(row)) ?? null;

  function rank(row: Indicator): number {
    return (order.get(row.plan) ?? 0) * 2 + (row.kind === "headline" ? 0 : 1);
  }
}

function printedKey({ plan, label, series }: Indicator): string {
  return [plan, label, series].join("|");
}

/** Labels that speak of 「この施策」 mean another quantity under each policy. */
function quantityKey({ municipality_code, label, series, code, section }: Indicator): string {
  const folded = foldWidth(label).replaceAll(" ", "");
  const policy = /この(施策|政策|事業)/u.test(folded) ? foldWidth(code || section) : "";
  return [municipality_code, folded, foldWidth(series), policy].join("|");
}
