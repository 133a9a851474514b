import { type ColumnTable, op } from "arquero";
import { rollups } from "d3";
import { fromRows, lift, on, valuesOf } from "../lib/arquero.ts";
import { foldWidth } from "../notation/text.ts";
import type { OfficialPlan } from "../tables/rows.ts";
import { tableOf } from "../tables/table.ts";
import { type Candidate, compareOne, type OfficialPoint, yearsApart } from "./compare-one.ts";
import type { ItemsFile } from "./schemas.ts";
import { statedByPlans } from "./stated.ts";

const OWN = ["item_id", "municipality_code"];

/**
 * Figures of the plans beside official ones of the same quantity: baselines, latest values and
 * facts, never targets. Which items hold a quantity, its aliases and the largest difference that is
 * no finding stand in `quantities` of items.yaml. Of several items the one counts whose value is of
 * the plan's year, else the nearest of those a year beside it; only where none of them has one there
 * is no official figure.
 * @param official the values of the items, by item, place and year.
 */
export function againstPlans(
  definitions: ItemsFile,
  official: ColumnTable,
  { indicators, facts }: { indicators: ColumnTable; facts: ColumnTable },
): ColumnTable {
  const named = facts.rename({ subject: "label", subject_en: "label_en" });
  const labels = indicators.select("label").concat(named.select("label")).dedupe();
  const links = linksByLabel(definitions, labels);
  const stated = statedByPlans(
    indicators.semijoin(links, "label"),
    named.semijoin(links, "label"),
  ).derive({ at: () => op.row_number() });
  const pairs = links.join(stated, "label");
  const series = seriesOf(official.semijoin(pairs.select(...OWN), on(...OWN)));
  const candidates = pairs
    .join_left(series, on(...OWN))
    .orderby("place", "at", "rank")
    .objects() as Candidate[];
  const best = rollups(
    candidates,
    (own) => own.toSorted((a, b) => yearsApart(a) - yearsApart(b) || a.rank - b.rank)[0],
    ({ place, at }) => `${place}|${at}`,
  );
  const items = new Map(definitions.items.map((item) => [item.id, item]));
  const rows = best.flatMap(([, candidate]): OfficialPlan[] => {
    const item = items.get(candidate?.item_id ?? "");
    const link = definitions.quantities[candidate?.place ?? -1];
    return candidate && item && link ? compareOne(link, item, candidate) : [];
  });
  return tableOf("contextPlans", rows);
}

/** Which items (by place and rank in the links) hold the quantity of which label. */
function linksByLabel({ quantities }: ItemsFile, labels: ColumnTable): ColumnTable {
  const words = quantities.map(({ aliases }) => aliases.map((alias) => new RegExp(alias, "u")));
  const rows = valuesOf<string>(labels, "label").flatMap((label) => {
    const text = foldWidth(label).replaceAll(" ", "");
    return quantities.flatMap(({ items }, place) =>
      words[place]?.some((alias) => alias.test(text))
        ? items.map((item_id, rank) => ({ label, place, rank, item_id }))
        : [],
    );
  });
  return fromRows(["label", "place", "rank", "item_id"], rows);
}

/** The known years and values of each item and municipality, in the order of years. */
function seriesOf(official: ColumnTable): ColumnTable {
  return official
    .filter((d) => d.value !== null)
    .derive({
      point: lift(({ year, value, quality }: OfficialPoint) => ({ year, value, quality })),
    })
    .groupby(...OWN)
    .rollup({ series: op.array_agg("point") });
}
