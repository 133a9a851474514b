import { resolveTarget } from "../compare/target.ts";
import type { Indicator, TargetType } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { doubtSentence, plainly } from "../words/doubts.ts";
import { itemDay, pageYear } from "../words/era.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import { type OutlookWords, outlookHeadline } from "../words/outlook-headline.ts";
import { printedAmount } from "../words/printed-amount.ts";
import { type PromiseWords, promiseSentence } from "../words/promise.ts";
import { story } from "../words/story.ts";
import { levelHeadline, trendHeadline } from "../words/trend-headline.ts";
import type { Headline, PlaceValue } from "./headline.ts";
import { nowAmount } from "./now-amount.ts";
import type { Outlook } from "./outlook.ts";
import type { Position } from "./position.ts";
import {
  isBeyond,
  isPast,
  isRelative,
  promisedText,
  quantityKind,
  targetAmount,
  type Voice,
} from "./promised.ts";

/** What the headline says. */
export function headlineText(headline: Headline, voice: Voice): string {
  const { lang } = voice;
  if (headline.rule === "promise") return promisedText(headline, voice);
  if (headline.rule === "outlook") {
    return outlookHeadline(grouped(headline.outlooks, voice), lang);
  }
  const { item, from, to, values } = headline;
  const name = itemName(item, lang);
  const year = (at: number) =>
    headline.rule === "trend" ? pageYear(at, item.date_basis, lang) : itemDay(item, at, lang);
  const pairs = values.map(
    ({ place, value }) => [voice.nameOf(place), itemAmount(item, value, lang)] as const,
  );
  if (headline.rule === "level")
    return levelHeadline({ item: name, year: year(to), values: pairs }, lang);
  const names = (sign: PlaceValue["moved"]) =>
    values.filter(({ moved }) => moved === sign).map(({ place }) => voice.nameOf(place));
  const words = {
    item: name,
    from: year(from),
    to: year(to),
    up: names(1),
    down: names(-1),
    same: names(0),
    share: item.unit === "%" || item.unit === "指数",
  };
  return trendHeadline(words, lang);
}

/** Municipalities of one course, in the order: those that grow longest first. */
function grouped(outlooks: readonly Outlook[], { nameOf }: Voice): OutlookWords[] {
  const order = { rises: 0, peaks: 1, falls: 2 } as const;
  const sorted = outlooks.toSorted(
    (a, b) => order[a.course] - order[b.course] || b.peak - a.peak || b.change - a.change,
  );
  const groups: OutlookWords[] = [];
  for (const { place, course, peak, last, change } of sorted) {
    const before = groups.at(-1);
    const alike = before?.course === course && before.peak === peak && course !== "falls";
    if (before !== undefined && alike) before.names.push(nameOf(place));
    else groups.push({ names: [nameOf(place)], course, peak, last, change });
  }
  return groups;
}

/** What a row promises, with the printed figures in Japanese and the typed ones in English. */
function promiseOf(row: Indicator, voice: Voice): string {
  const words: PromiseWords = {
    label: voice.labelOf(row),
    from: row.baseline_value === null ? "" : printedAmount(row, "baseline", voice),
    to: targetAmount(row, voice),
    move: moveOf(row),
    kind: quantityKind(row),
    relative: isRelative(row),
    verb: row.verb_en,
    until: untilOf(row, voice),
  };
  return promiseSentence(words, voice.lang);
}

/** That the plan aims, or aimed where it is over, at what a row promises: of a card, or `of` "plan". */
export function aimOf(row: Indicator, voice: Voice, of: "card" | "plan" = "card"): string {
  const [now, past] = AIMS[of];
  return fill(story[isPast(row) ? past : now], voice.lang, { promise: promiseOf(row, voice) });
}

const AIMS = { card: ["aims", "aimed"], plan: ["planAims", "planAimed"] } as const;

/** The target's year where it lies beyond the plan, so that nobody takes the plan's end for it. */
function untilOf(row: Indicator, { lang }: Voice): string {
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

/** As the target says; of a level, by where it lies from the baseline. */
function moveOf(row: Indicator): PromiseWords["move"] {
  const { target_type, baseline_value: from, target_value: to } = row;
  const move = MOVES[target_type];
  if (move !== undefined) return move;
  if (to === null) return "other";
  if (from === null) return "level";
  if (to === from) return "hold";
  return to > from ? "up" : "down";
}

/** Value and date of a present position, the statistic where it is to be named, and what it says of the promise. */
export function positionSentence(
  position: Position,
  row: Indicator,
  voice: Voice,
  source = "",
): string {
  const { item, value } = position;
  const { lang } = voice;
  const now = fill(story.now, lang, {
    date: itemDay(item, value.year, lang),
    value: nowAmount(position, row, voice),
  });
  const named = source === "" ? "" : fill(story.nowSource, lang, { source });
  return now + named + standingText(position, row, voice);
}

function standingText(position: Position, row: Indicator, voice: Voice): string {
  const { standing, doubt, against, moved, review } = position;
  const { lang } = voice;
  if (doubt !== null) {
    const to = printedAmount(row, "target", voice).replace(/以[上下]$|\/.*$/gu, "");
    const plain =
      doubt === "definition" && against !== null ? fill(plainly[against.side], lang, { to }) : "";
    return plain + doubtSentence(doubt, review, lang);
  }
  if (standing === "unchanged" && moved !== 0) return story[moved > 0 ? "rose" : "fell"][lang];
  if (standing === "away" && resolveTarget(row) === null) return story.against[lang];
  return story[standing][lang];
}
