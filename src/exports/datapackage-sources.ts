import { groups } from "d3";
import type { OfficialItem } from "../tables/rows.ts";

/** Terms that have an id of the Open Definition, and how the data name them in English. */
const CC_BY = { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" };
const CC_BY_WORDS = /^CC BY 4\.0\b/u;
/** Where every item states its terms. */
const TERMS = "csv/context-items.csv";

/** The terms of use of official statistics, each with the ids of the items that it covers. */
export function itemLicences(items: readonly OfficialItem[]) {
  return grouped(items, ({ licence, licence_en }) => `${licence} / ${licence_en}`).map(
    ({ title, first, ids }) => {
      const named = CC_BY_WORDS.test(first.licence_en) ? CC_BY : { path: TERMS };
      return { ...named, title, items: ids };
    },
  );
}

/**
 * The statistics, each with the ids of its items. Each value names its own source and addresses in
 * context.csv.
 */
export function itemSources(items: readonly OfficialItem[]) {
  return grouped(items, ({ statistic, statistic_en }) => `${statistic} / ${statistic_en}`).map(
    ({ title, ids }) => ({ title, items: ids }),
  );
}

function grouped(items: readonly OfficialItem[], titleOf: (item: OfficialItem) => string) {
  return groups(items, titleOf).map(([title, own]) => ({
    title,
    first: own[0] as OfficialItem,
    ids: own.map(({ item_id }) => item_id),
  }));
}
