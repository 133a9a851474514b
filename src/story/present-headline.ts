import type { Indicator, Municipality } from "../tables/rows.ts";
import type { CellWords } from "../words/cell-text.ts";
import { itemDay } from "../words/era.ts";
import { marked } from "../words/pandemic.ts";
import { type PresentWords, presentHeadline } from "../words/present-headline.ts";
import { nounOf } from "../words/row-names.ts";
import { textOf } from "../words/text.ts";
import { rowAmount } from "./amounts.ts";
import { nowAmount } from "./now-amount.ts";
import { besideBaseline, levelAmount } from "./promised.ts";
import type { PlacedPromise } from "./telling.ts";

/** Two lines hold no more: promises, and widths of a full letter. */
const MOST = 2;
const WIDEST = { ja: 58, en: 53 };

/** What has become of the promises, of `places` where a headline names them; empty without any. */
export function presentText(
  told: readonly PlacedPromise[],
  context: CellWords,
  places: readonly Municipality[] = [],
): string {
  const words = told.map((one) => wordsOf(one, context, places));
  return presentHeadline(words, context.lang);
}

/** The first of them, as many as a headline has room for. */
export function roomFor(
  told: readonly PlacedPromise[],
  context: CellWords,
  places: readonly Municipality[] = [],
): PlacedPromise[] {
  const some = told.slice(0, MOST);
  const text = presentText(some, context, places);
  return widthOf(text) <= WIDEST[context.lang] ? some : some.slice(0, 1);
}

/** Digits and Latin letters are half as wide as the others. */
const widthOf = (text: string) => text.length - (text.match(/[ -~]/gu)?.length ?? 0) / 2;

function wordsOf(
  { row, position }: PlacedPromise,
  context: CellWords,
  places: readonly Municipality[],
): PresentWords {
  const { lang } = context;
  const place = places.find(({ code }) => code === row.municipality_code);
  return {
    place: place === undefined ? "" : textOf(place, "name", lang),
    noun: nounOf(row, lang),
    from: fromText(row, context),
    to: targetText(row, context),
    now: nowAmount(position, row, context),
    date: itemDay(position.item, position.value.year, lang),
    state: stateOf({ row, position }),
  };
}

function stateOf({ position: { standing } }: PlacedPromise): PresentWords["state"] {
  const judged = standing !== "known" && standing !== "unchanged" && standing !== "early";
  return judged ? standing : "open";
}

/** The unit of a rate stands beside none of the present figures: 「784g」. */
const plain = (text: string) => text.replace(/\/[^/]*$/u, "");

function fromText(row: Indicator, context: CellWords): string {
  if (row.baseline_value === null) return "";
  return marked(plain(rowAmount(row, "baseline", context)), row.pandemic_base, context.lang);
}

/** 「82万人」; of a target of so many per cent what it comes to. */
function targetText(row: Indicator, context: CellWords): string {
  const level = levelAmount(row, context);
  return level || plain(besideBaseline(row, rowAmount(row, "target", context), context));
}
