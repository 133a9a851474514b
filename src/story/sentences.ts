import { flatRollup } from "d3";
import { resolveTarget } from "../compare/target.ts";
import type { Language } from "../lib/language.ts";
import type { Indicator, Municipality, TargetType } from "../tables/rows.ts";
import { isCut } from "../words/bound.ts";
import type { CellWords } from "../words/cell-text.ts";
import { doubtSentence, plainly } from "../words/doubts.ts";
import { itemDay, pageYear } from "../words/era.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import {
  type AgainstWords,
  type OutlookWords,
  outlookHeadline,
} from "../words/outlook-headline.ts";
import { printedAmount } from "../words/printed-amount.ts";
import { type PromiseWords, promiseSentence } from "../words/promise.ts";
import { nounOf } from "../words/row-names.ts";
import { story } from "../words/story.ts";
import { fill, textOf } from "../words/text.ts";
import { levelHeadline, trendHeadline } from "../words/trend-headline.ts";
import { isMoney } from "../words/yen.ts";
import type { EarlierValue } from "./before-plan.ts";
import type { Headline, PlaceValue } from "./headline.ts";
import { earlierWords, nowAmount, spokenDay } from "./now-amount.ts";
import type { Outlook } from "./outlook.ts";
import type { Position } from "./position.ts";
import { presentText, roomFor } from "./present-headline.ts";
import {
  isBeyond,
  isPast,
  isRelative,
  promisedText,
  quantityKind,
  targetAmount,
} from "./promised.ts";

/** What the headline says; of `places` that it has no names of. */
export function headlineText(
  headline: Headline,
  context: CellWords,
  places: readonly Municipality[] = [],
): string {
  const { lang } = context;
  if (headline.rule === "promise") return promisedText(headline, context);
  if (headline.rule === "present")
    return presentText(roomFor(headline.told, context, places), context, places);
  if (headline.rule === "outlook") {
    const { outlooks } = headline;
    const within = outlooks.filter(({ against }) => against === null);
    return outlookHeadline(grouped(within, lang), lang, againstOf(outlooks, lang));
  }
  const { item, from, to, values } = headline;
  const name = itemName(item, lang);
  const year = (at: number) =>
    headline.rule === "trend" ? pageYear(at, item.date_basis, lang) : itemDay(item, at, lang);
  const pairs = values.map(
    ({ place, value }) => [textOf(place, "name", lang), itemAmount(item, value, lang)] as const,
  );
  if (headline.rule === "level")
    return levelHeadline({ item: name, year: year(to), values: pairs }, lang);
  const names = (sign: PlaceValue["moved"]) =>
    values.filter(({ moved }) => moved === sign).map(({ place }) => textOf(place, "name", lang));
  const words = {
    item: name,
    from: year(from),
    to: year(to),
    up: names(1),
    down: names(-1),
    same: names(0),
    others: headline.without.length > 0,
    share: item.unit === "%" || item.unit === "指数",
    nominal: isMoney(item.unit),
    turned: values.flatMap(({ place, until }) =>
      until === null ? [] : [{ name: textOf(place, "name", lang), until: year(until) }],
    ),
  };
  return trendHeadline(words, lang);
}

/** Municipalities of one course, in the order: those that grow longest first. */
function grouped(outlooks: readonly Outlook[], lang: Language): OutlookWords[] {
  const order = { rises: 0, peaks: 1, falls: 2 } as const;
  const sorted = outlooks.toSorted(
    (a, b) => order[a.course] - order[b.course] || b.peak - a.peak || b.change - a.change,
  );
  const groups: OutlookWords[] = [];
  for (const { place, course, dips, peak, last, change } of sorted) {
    const before = groups.at(-1);
    const name = textOf(place, "name", lang);
    const alike =
      before?.course === course &&
      before.peak === peak &&
      before.dips === dips &&
      course !== "falls";
    if (before !== undefined && alike) before.names.push(name);
    else groups.push({ names: [name], course, dips, peak, last, change });
  }
  return groups;
}

/** Municipalities whose newest census went the other way than the projection, by year and way. */
function againstOf(outlooks: readonly Outlook[], lang: Language): AgainstWords[] {
  const said = outlooks.flatMap(({ place, against }) =>
    against === null ? [] : [{ name: textOf(place, "name", lang), ...against }],
  );
  const alike = flatRollup(
    said,
    (own) => own.map(({ name }) => name),
    ({ year }) => year,
    ({ moved }) => moved,
  );
  return alike.map(([year, moved, names]) => {
    return { names, year: pageYear(year, "calendar_year", lang), moved };
  });
}

/** 「６５歳」 as 「65歳」: one width of figures on a page. */
export const plainDigits = (text: string) =>
  text.replace(/[０-９，．]/gu, (digit) => digit.normalize("NFKC"));

/** What a row promises, with the printed figures in Japanese and the typed ones in English. */
export function promiseOf(row: Indicator, context: CellWords): string {
  const move = moveOf(row);
  const amount = (text: string) => (move === "cut" ? cutSize(text) : text);
  const words: PromiseWords = {
    label: plainDigits(nounOf(row, context.lang)),
    from: row.baseline_value === null ? "" : amount(printedAmount(row, "baseline", context)),
    to: amount(targetAmount(row, context)),
    move,
    kind: quantityKind(row),
    relative: isRelative(row),
    verb: row.verb_en,
    until: untilOf(row, context),
  };
  return promiseSentence(words, context.lang);
}

/** That the plan aims, or aimed where it is over, at what a row promises: of a card, or `of` "plan". */
export function aimOf(row: Indicator, context: CellWords, of: "card" | "plan" = "card"): string {
  const [now, past] = AIMS[of];
  return fill(story[isPast(row) ? past : now], context.lang, { promise: promiseOf(row, context) });
}

const AIMS = { card: ["aims", "aimed"], plan: ["planAims", "planAimed"] } as const;

/** The target's year where it lies beyond the plan, so that nobody takes the plan's end for it. */
function untilOf(row: Indicator, { lang }: CellWords): string {
  return isBeyond(row) ? pageYear(row.target_year ?? 0, row.target_basis, lang) : "";
}

const MOVES: Partial<Record<TargetType, PromiseWords["move"]>> = {
  above_baseline: "above",
  below_baseline: "below",
  increase: "more",
  decrease: "less",
  change_up: "up",
  change_down: "down",
  maintain: "hold",
  benchmark: "other",
  range: "other",
  none: "other",
};

/** 「50%以上」 of 「50%以上の削減」, "at least 50%" of "a cut of at least 50%"; a baseline without its sign. */
function cutSize(text: string): string {
  return text.replace(/^(?:[△−]|a cut of )|の削減$/gu, "");
}

/** As the target says; of a level, by where it lies from the baseline. */
function moveOf(row: Indicator): PromiseWords["move"] {
  const { target_type, baseline_value: from, target_value: to } = row;
  const move = MOVES[target_type];
  if (move !== undefined) return move;
  if (to === null) return "other";
  if (from === null) return "level";
  if (isCut(row) && from < 0) return "cut";
  if (to === from) return "hold";
  return to > from ? "up" : "down";
}

/** Value and date of a present position, the statistic where it is to be named, and what it says of the promise. */
export function positionSentence(
  position: Position,
  row: Indicator,
  context: CellWords,
  source = "",
): string {
  const { between } = position;
  const { lang } = context;
  const before =
    between === null
      ? ""
      : fill(story.between, lang, datedEarlier(between, position, row, context));
  const now = fill(story.now, lang, {
    date: spokenDay(position, lang),
    value: cutOrLevel(nowAmount(position, row, context), position, row, context),
  });
  const named = source === "" ? "" : fill(story.nowSource, lang, { source });
  return before + now + named + standingText(position, row, context);
}

function datedEarlier(
  earlier: EarlierValue,
  position: Position,
  row: Indicator,
  context: CellWords,
): { year: string; value: string } {
  const { year, value } = earlierWords(position, earlier, row, context);
  return { year, value: moveOf(row) === "cut" && earlier.value < 0 ? cutSize(value) : value };
}

/** 「12.5%の削減」 beside a promise that tells the size of a cut, which a sign would turn into a rise. */
function cutOrLevel(
  text: string,
  { value }: Position,
  row: Indicator,
  { lang }: CellWords,
): string {
  if (moveOf(row) !== "cut" || value.value >= 0) return text;
  return fill(story.cutBy, lang, { amount: cutSize(text) });
}

function standingText(position: Position, row: Indicator, context: CellWords): string {
  const { standing, doubt, against, moved, behind, review } = position;
  const { lang } = context;
  if (doubt !== null) {
    const to = printedAmount(row, "target", context).replace(/以[上下]$|\/.*$/gu, "");
    const plain =
      doubt === "definition" && against !== null ? fill(plainly[against.side], lang, { to }) : "";
    return plain + doubtSentence(doubt, review, lang);
  }
  if (standing === "unchanged" && behind) return story.unchangedBehind[lang];
  if (standing === "unchanged" && moved !== 0) return story[moved > 0 ? "rose" : "fell"][lang];
  if (standing === "early") return earlyText(position, row, context);
  const worded = standing === "away" && resolveTarget(row) === null;
  return story[worded ? "against" : behind ? "behind" : standing][lang];
}

/** That a move came before the plan began; a date before the plan has said so itself. */
function earlyText(position: Position, row: Indicator, context: CellWords): string {
  const { early, moved } = position;
  if (early === null) return story.known[context.lang];
  const text = story[moved > 0 ? "roseBefore" : "fellBefore"];
  return fill(text, context.lang, datedEarlier(early, position, row, context));
}
