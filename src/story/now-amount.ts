import type { Language } from "../lib/language.ts";
import type { Indicator } from "../tables/rows.ts";
import type { CellWords } from "../words/cell-text.ts";
import { plainUnit } from "../words/english-amount.ts";
import { itemDay } from "../words/era.ts";
import { itemAmount } from "../words/item-amount.ts";
import { pageNumber, withUnit } from "../words/page-number.ts";
import { besidePrinted } from "../words/printed-amount.ts";
import { spokenValue } from "../words/spoken-amount.ts";
import { story } from "../words/story.ts";
import { common, fill } from "../words/text.ts";
import { countedUnit, plainAmount } from "../words/units.ts";
import type { EarlierValue } from "./before-plan.ts";
import type { Position } from "./position.ts";

/** A present position in its own unit, or in the plan's where the city itself reports it. */
export function nowAmount(
  { item, value, reported }: Position,
  row: Indicator,
  { lang, unitName }: CellWords,
): string {
  if (!reported) return besidePrinted(itemAmount(item, value.value, lang), row);
  const plain = plainAmount(value.value, row.unit, lang);
  const name = unitName(plain.unit);
  const counted = countedUnit(plain.value, plainUnit(name, row.label_en), lang);
  const unit = { ja: name, en: counted }[lang];
  const shown = pageNumber(plain.value, plain.value === value.value ? item.digits : 0, lang);
  return besidePrinted(spokenValue(plain.value, unit, withUnit(shown, unit, lang), lang), row);
}

/** The words for a value of an earlier year of the same quantity. */
export const earlierWords = (
  position: Position,
  { year, value }: EarlierValue,
  row: Indicator,
  words: CellWords,
) => ({
  year: itemDay(position.item, year, words.lang),
  value: nowAmount({ ...position, value: { ...position.value, year, value } }, row, words),
});

/** The date of a present value, with a mark where it is older than the plan. */
export const nowDay = ({ item, value, beforePlan }: Position, lang: Language): string =>
  itemDay(item, value.year, lang) + (beforePlan ? common.comma[lang] + story.beforePlan[lang] : "");

/** The same within a sentence: 「令和3年度（計画前）」. */
export const spokenDay = ({ item, value, beforePlan }: Position, lang: Language): string =>
  itemDay(item, value.year, lang) +
  (beforePlan ? fill(common.bracket, lang, { text: story.beforePlan[lang] }) : "");

/** 「67.5%（令和6年度、要確認）」: marked where it is older than the plan or, by `unsure`, in doubt. */
export function datedNow(
  position: Position,
  row: Indicator,
  words: CellWords,
  unsure: string = story.unsure[words.lang],
): string {
  const { lang } = words;
  const date = nowDay(position, lang) + (position.doubt === null ? "" : unsure);
  return nowAmount(position, row, words) + fill(common.bracket, lang, { text: date });
}
