/** Country and prefectures, whose values and goals stand beside the municipality's own to compare them with. */
const OTHER = "(?:全?国|[都道府県]|[一-龠]{2,3}県)";
const OWN = "(?:本?[市町村])";
/** What may be behind a name: 市内の平均値. */
const AVERAGE = "(?:内?の?平均)?値?";

/** A word below the word for a value that says whose it is: 現状値（R4） 凧市, 現状値（R4） 県. */
export const WHOSE = new RegExp(`^(?:\\p{L}{1,6}[市区町村県]|${OWN}|${OTHER})${AVERAGE}$`, "u");
/** The name of a row or a part: 本市, 市平均. */
export const IS_OWN = new RegExp(`^${OWN}(?:平均)?値?$`, "u");
/** 県平均, 全国, 類似団体. */
export const IS_OTHERS = new RegExp(`^(?:${OTHER}|都道府県|県内|類似団体)${AVERAGE}$`, "u");
