import { isStartColumn } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";

/** Country and prefectures, whose values and goals stand beside the municipality's own to compare them with. */
const OTHER = "(?:全?国|[都道府県]|[一-龠]{2,3}県|東京都|北海道|大阪府|京都府)";
const OWN = "(?:本?[市町村])";
/** What may be behind a name: 市内の平均値. */
const AVERAGE = "(?:内?の?平均)?値?";

/** A word below the word for a value that says whose it is: 現状値（R4） 凧市, 現状値（R4） 県. */
export const WHOSE = new RegExp(`^(?:\\p{L}{1,6}[市区町村県]|${OWN}|${OTHER})${AVERAGE}$`, "u");
/** The name of a row or a part: 本市, 市平均. */
export const IS_OWN = new RegExp(`^${OWN}(?:平均)?値?$`, "u");
/** Municipalities like the own one or near it: 類似団体, 近隣市町. */
const LIKE =
  "(?:(?:類似|同規模|近隣の?|隣接|他の?)(?:[市町村]{1,3}|団体|自治体|都市)|(?:政令(?:指定都)?|中核|特例)市|指定都市)";
/** 県平均, 全国, 類似団体. */
export const IS_OTHERS = new RegExp(`^(?:${OTHER}|都道府県|県内|${LIKE})${AVERAGE}$`, "u");
/** The name of one municipality, not of a kind of them: 凧市, ○○町, B村. */
export const IS_PLACE = new RegExp(
  `^(?!${LIKE}|[旧各全]|(?:\\p{L}内の?)?市町村?$)[\\p{L}○〇◯●]{1,6}[市町村]${AVERAGE}$`,
  "u",
);

/** 市（R5）: the name of a column without its year. */
const nameIn = (cell: string): string => compact(cell).replace(/\([^()]{1,14}\)$/u, "");

/**
 * The cells of a head whose values are called by whose they are beside a goal (市（R5） | 県平均（R5） | 目標値（R10）), with
 * the words for them.
 */
export function withOwners(cells: string[]): string[] {
  const names = cells.map(nameIn);
  const own = names.findIndex((name) => IS_OWN.test(name));
  const columns = columnsOfCells(cells.map((cell, at) => (at === own ? "" : cell)));
  const aims = columns.some(({ role }) => role === "target") && !columns.some(isStartColumn);
  if (own < 0 || !aims || !names.some((name) => IS_OTHERS.test(name))) return cells;
  return cells.map((cell, at) => {
    if (at === own) return `現状値${compact(cell).slice(names[at]?.length)}`;
    return IS_OTHERS.test(names[at] ?? "") ? `参考:${cell}` : cell;
  });
}
