import { type ColumnTable, op } from "arquero";
import { fromRows, lift, on } from "../lib/arquero.ts";
import { foldWidth } from "../notation/text.ts";
import { unitsConvertible } from "../notation/unit.ts";
import type { Plan } from "../plans/project.ts";
import type { Link } from "../plans/schemas.ts";
import type { Indicator } from "../tables/rows.ts";

/**
 * `repeat_of` and `same_as` of the rows that have one, by `id`. A row marked 再掲 points to the first
 * row of its plan with its label. Other rows of one municipality that state the same quantity point
 * to one of them: the row of the plan that ends last, then of the plan with most rows, headline
 * before kpi, first in print.
 */
export function linksOf(
  rows: ColumnTable,
  plans: readonly Plan[],
  links: readonly Link[],
): ColumnTable {
  const linked = rows
    .select(
      "id",
      "municipality_code",
      "plan",
      "kind",
      "code",
      "section",
      "label",
      "series",
      "unit",
      "is_repeat",
    )
    .derive({ place: op.row_number() });
  const originals = linked.filter((d: Indicator) => !d.is_repeat).reify();
  const repeats = linked.filter((d: Indicator) => d.is_repeat).reify();
  const firsts = originals.semijoin(repeats, on(...PRINTED)).dedupe(...PRINTED);
  return repeats
    .lookup(firsts, on(...PRINTED), { repeat_of: (d) => d.id })
    .derive({ same_as: () => null })
    .select("id", "repeat_of", "same_as")
    .concat(sameRows(originals, plans, links));
}

const PRINTED = ["plan", "label", "series"];

/** A row with what tells its quantity: its words, and what it shares with the first row of these. */
interface Worded extends Indicator {
  words: string;
  link?: string;
  first_unit: string;
  anchor: string;
}

function sameRows(
  originals: ColumnTable,
  plans: readonly Plan[],
  links: readonly Link[],
): ColumnTable {
  const worded = originals.derive({ words: lift<Indicator>(quantityWords) });
  const keyed = worded
    .lookup(linkedWords(worded, links), "words", "link")
    .derive({ quantity: lift<Worded>(({ link, words }) => link ?? words) })
    .groupby("quantity")
    .derive({ rows: op.count() })
    .ungroup()
    .filter((d: { rows: number }) => d.rows > 1)
    .reify();
  return keyed
    .lookup(keyed.dedupe("quantity"), "quantity", { first_unit: (d) => d.unit })
    .filter(lift<Worded>(({ first_unit, unit }) => unitsConvertible(first_unit, unit)))
    .lookup(ranks(plans))
    .orderby("plan_rank", "kind", "place")
    .groupby("quantity")
    .derive({ anchor: op.first_value("id") })
    .ungroup()
    .filter((d: Worded) => d.id !== d.anchor)
    .derive({ repeat_of: () => null })
    .select("id", "repeat_of", { anchor: "same_as" });
}

/** A linked row brings every row with its words along; of two links the last one counts. */
function linkedWords(worded: ColumnTable, links: readonly Link[]): ColumnTable {
  const linked = links.flatMap(({ rows }, i) => rows.map((id) => ({ id, link: `link ${i}` })));
  return worded
    .select("id", "words")
    .lookup(fromRows(["id", "link"], linked))
    .filter(lift<Worded>(({ link }) => link !== undefined));
}

function ranks(plans: readonly Plan[]): ColumnTable {
  const ranked = plans
    .toSorted(
      (a, b) => b.file.period.end - a.file.period.end || b.indicators.length - a.indicators.length,
    )
    .map(({ file }, plan_rank) => ({ plan: file.id, plan_rank }));
  return fromRows(["plan", "plan_rank"], ranked);
}

/** Labels that speak of 「この施策」 mean another quantity under each policy. */
function quantityWords({ municipality_code, label, series, code, section }: Indicator): string {
  const folded = foldWidth(label).replaceAll(" ", "");
  const policy = /この(施策|政策|事業)/u.test(folded) ? foldWidth(code || section) : "";
  return [municipality_code, folded, foldWidth(series), policy].join("|");
}
