import type { Language } from "../lib/language.ts";
import type { Indicator, OfficialItem } from "../tables/rows.ts";
import { plainAmount } from "../words/amount.ts";
import { fill } from "../words/charts.ts";
import { formatDay, formatNumber, formatYear } from "../words/format.ts";
import {
  levelHeadline,
  type OutlookWords,
  outlookHeadline,
  type PromiseWords,
  promiseSentence,
  story,
  trendHeadline,
} from "../words/story.ts";
import { countedUnit } from "../words/units.ts";
import type { Headline, PlaceValue } from "./headline.ts";
import type { Outlook } from "./outlook.ts";
import type { Position } from "./position.ts";

/** How the sentences name things. */
export interface Voice {
  lang: Language;
  unitName(unit: string): string;
  labelOf(row: Indicator): string;
  nameOf(place: { name: string; name_en: string }): string;
}

/** The headline, and under it where the figures come from and what they are. */
export function headlineTexts(headline: Headline, voice: Voice): { title: string; detail: string } {
  const { lang } = voice;
  if (headline.rule === "outlook") {
    const groups = grouped(headline.outlooks, voice);
    return { title: outlookHeadline(groups, lang), detail: "" };
  }
  const { item, from, to, values } = headline;
  const name = itemName(item, lang);
  const year = (at: number) =>
    headline.rule === "trend"
      ? formatYear(at, item.date_basis, lang)
      : formatDay(at, item.date, item.date_basis, lang);
  const pairs = values.map(
    ({ place, value }) => [voice.nameOf(place), itemAmount(item, value, lang)] as const,
  );
  if (headline.rule === "level")
    return {
      title: levelHeadline(
        { item: name, year: year(to), values: pairs.map(([a, b]) => [a, b]) },
        lang,
      ),
      detail: "",
    };
  const names = (sign: PlaceValue["moved"]) =>
    values.filter(({ moved }) => moved === sign).map(({ place }) => voice.nameOf(place));
  const words = {
    item: name,
    from: year(from),
    to: year(to),
    up: names(1),
    down: names(-1),
    same: names(0),
    share: item.unit === "%",
  };
  const listed = pairs.map(([a, b]) => (lang === "ja" ? a + b : `${a} ${b}`));
  const detail = fill(story.values, lang, {
    year: year(to),
    values: listed.join(lang === "ja" ? "、" : ", "),
  });
  return { title: trendHeadline(words, lang), detail };
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
export function promiseOf(row: Indicator, voice: Voice): string {
  const relative = row.target_type === "change_up" || row.target_type === "change_down";
  const words: PromiseWords = {
    label: voice.labelOf(row),
    from: row.baseline_value === null ? "" : amount(row, "baseline", voice),
    to: target(row, relative, voice),
    move: moveOf(row),
    kind: row.unit.startsWith("%")
      ? "share"
      : /年$/u.test(row.unit) && !row.unit.includes("/")
        ? "years"
        : "count",
    relative,
  };
  return promiseSentence(words, voice.lang);
}

function moveOf(row: Indicator): PromiseWords["move"] {
  switch (row.target_type) {
    case "above_baseline":
      return "above";
    case "below_baseline":
      return "below";
    case "increase":
      return "more";
    case "decrease":
      return "less";
    case "change_up":
      return "up";
    case "change_down":
      return "down";
    case "maintain":
      return "hold";
    case "benchmark":
    case "range":
    case "none":
      return "other";
    default:
      return levelMove(row);
  }
}

function levelMove({ baseline_value: from, target_value: to }: Indicator): PromiseWords["move"] {
  if (from === null || to === null) return "other";
  if (to === from) return "hold";
  return to > from ? "up" : "down";
}

function target(row: Indicator, relative: boolean, voice: Voice): string {
  if (relative && row.target_value !== null)
    return `${formatNumber(row.target_value, voice.lang)}%`;
  return amount(row, "target", voice);
}

/** The printed figure without its period; in English value and unit. Words stay as printed. */
function amount(row: Indicator, moment: "baseline" | "target", { lang, unitName }: Voice): string {
  const raw = row[`${moment}_raw`];
  const value = row[`${moment}_value`];
  if (lang === "ja") {
    const [printed = ""] = raw.split("（");
    return /^[−△▲-]?[\d.,，]+$/u.test(printed) ? `${printed}${row.unit}` : printed;
  }
  if (value === null) return raw;
  const plain = plainAmount(value, row.unit, lang);
  const unit = countedUnit(plain.value, unitName(plain.unit), lang);
  const shown = formatNumber(plain.value, lang, 3);
  return /^(%|:.*)?$/u.test(unit) ? `${shown}${unit}` : `${shown} ${unit}`;
}

/** Value, date and statistic of a present position, and what it says of the promise. */
export function positionSentence(position: Position, { lang }: Voice): string {
  const { item, value, standing } = position;
  const now = fill(story.now, lang, {
    date: formatDay(value.year, item.date, item.date_basis, lang),
    value: itemAmount(item, value.value, lang),
    statistic: lang === "ja" ? item.statistic : item.statistic_en,
  });
  return now + story[standing][lang];
}

export function itemName(item: OfficialItem, lang: Language): string {
  return lang === "ja" ? item.name : item.name_en;
}

/** 「749g」「7.43件」: what the name says already (per head, per 1,000) is not said again. */
export function itemAmount(item: OfficialItem, value: number, lang: Language): string {
  const shown = fixed(value, item.digits, lang);
  if (lang === "en") return item.unit_en === "%" ? `${shown}%` : `${shown} ${item.unit_en}`;
  const [counted = ""] = item.unit.split("/");
  return counted === "指数" ? shown : `${shown}${counted}`;
}

/** All decimals of the item are printed: 20.0 stays 20.0. */
function fixed(value: number, digits: number, lang: Language): string {
  const locale = lang === "ja" ? "ja-JP" : "en-GB";
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value.toLocaleString(locale, options).replace("-", "−");
}
