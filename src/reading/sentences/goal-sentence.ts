import type { Line } from "../document.ts";
import { type FoundRow, goalOf, withValues } from "../rows.ts";
import { isBarePeriod, isFigure } from "../words.ts";
import { periodYear, yearNumber } from "../years.ts";
import { bracketIn, withBracket } from "./brackets-behind.ts";
import { rowFromTo, spokenUnit } from "./from-to.ts";
import { AGAINST_START, CUT, OBJECT, STATED, YEAR_OF_GOAL, yearOf } from "./goal-patterns.ts";
import { isNoGoal, isOfOthers } from "./no-goal.ts";
import { isCounted, JUDGED } from "./said/quantity.ts";
import { NUMBER, VALUE } from "./spoken.ts";
import { labelOf, subjectAbove, subjectOf, YEARS } from "./subject.ts";
import { ofTopic } from "./topic.ts";
import { LONGEST } from "./whole-sentence.ts";

/** 「待ち時間10分」や「書き直しの解消」を目標とする: goals that a sentence quotes, labels with a value. */
const QUOTED =
  /「([^「」]{2,50}?[^0-9約「」])((?:約)?[0-9][0-9,.]{0,12}[^0-9「」]{0,6}|の?(?:解消|ゼロ|半減))」(?:[やと、]|及び|並びに)?(?=「|を(?:目標|目指|めざ))/gu;
/** 凧の数(目標値・9枚)、独楽の数(同・3個以下)など2項目: goals in brackets behind what they are of. */
const ENCLOSED = new RegExp(
  `(?<label>[^、。()0-9]{3,60})\\((?:目標値?|同)[・:]?(?<value>${VALUE}(?:以上|以下|未満)?|ゼロ)\\)(?=[、とや。]|など|の[0-9])`,
  "gu",
);
/** Until when, which names nothing: 20年度までに. */
const DUE = /^[^、。]{2,8}年度?末?までに$/u;
/** ゼロ(0人): the same figure twice. */
const ZERO = /ゼロ\((0[^()0-9]{0,4})\)/u;

/** 基準値(令和4年度)の9件から目標値(令和9年度)の3件に: the word for each value before its year, which says enough. */
const WORDED = new RegExp(
  `(?:基準|現状|現在|策定時)(?:の?値|年度?)?\\((${YEARS})(末?)\\)の(${VALUE})(?:から|を)、?目標(?:値|年度?)?\\((${YEARS})(末?)\\)(?:まで)?[のに]`,
  "u",
);

/** 令和4年度比で約12%減(約790枚): by how much, and in a bracket the level that this comes to. */
const CUT_TO = new RegExp(
  `(?:(?:${YEARS})末?(?:比で?|から|より|[とに]比べて?|に対して?)、?)?約?[0-9]{1,3}(?:\\.[0-9]{1,2})?%(?:程度|以上)?の?(?:削減|減少|縮減|減|増加|増)\\((?<level>${VALUE}(?:以上|以下|未満)?)\\)(?=と(?:する|し)|を目|に(?:する|し)|する)`,
  "u",
);

/** 令和5年実績比約140万人増の1800万人: by how much, before the level that this comes to. */
const CHANGE_TO = new RegExp(
  `(?:(?:${YEARS})末?|(?<![0-9])[0-9]{2}年|[前昨]年度?)(?:の?実績)?(?:比で?|より|に比べて?)、?約?${NUMBER}[^0-9、。()増減]{0,6}(?:の?(?:増加?|減少?)の|多い|少ない|高い|低い)(?=約?[0-9])`,
  "u",
);

/** What a sentence without white space states; its subject may stand in the lines above. */
export function readSentence(printed: string, line: Line, lines: Line[], at: number): FoundRow[] {
  for (const [by, level] of [
    [CUT_TO, "$<level>"],
    [CHANGE_TO, ""],
  ] as const) {
    const change = by.exec(printed)?.[0];
    if (change === undefined) continue;
    const rows = readSentence(printed.replace(by, level), line, lines, at);
    return rows.map((row) => ({ ...row, note: change }));
  }
  const sentence = printed.replace(ZERO, "$1").replace(WORDED, "$1$2の$3から$4$5の");
  const bracket = bracketIn(sentence);
  const rows = statedIn(bracket ? withVerb(bracket) : sentence, line, lines, at);
  if (!bracket) return rows;
  // Which of two years is that of the goal, only their order tells.
  return rows.length === 1
    ? rows.map((row) => withBracket(row, bracket.values, bracket.level))
    : [];
}

/** 凧の数(2022年度12枚)は2028年度90枚: a later value that a noun ends, behind the one of a bracket, is aimed at. */
function withVerb({ rest, values }: NonNullable<ReturnType<typeof bracketIn>>): string {
  const due = BARE_GOAL.exec(rest)?.groups?.due ?? "";
  const later = yearNumber(due) > yearNumber(values.at(-1)?.period ?? "");
  return later ? rest.replace(/。?$/u, "とする。") : rest;
}
const BARE_GOAL = new RegExp(
  `は、?(?<due>${YEARS})末?で?${NUMBER}[^0-9、。()のはがを]{0,5}(?:以上|以下|未満)?。?$`,
  "u",
);

function statedIn(sentence: string, line: Line, lines: Line[], at: number): FoundRow[] {
  if (sentence.length > LONGEST || !/[0-9ゼ解]/u.test(sentence)) return [];
  const year = yearOf(sentence);
  if (/[やと]「|」を目標/u.test(sentence)) {
    const quoted = [...sentence.matchAll(QUOTED)]
      .filter(([, label = ""]) => !DUE.test(label))
      .map(([, label = "", value = ""]) =>
        goalOf(line, label.replace(/[をは]$/u, ""), value.replace(/^の/u, ""), year),
      );
    if (quoted.length > 0) return quoted;
  }
  const enclosed = [...sentence.replace(JUDGED, "").matchAll(ENCLOSED)];
  if (enclosed.length > 1 && /\(目標/u.test(enclosed[0]?.[0] ?? "") && !isOfOthers(sentence))
    return enclosed.map(({ groups = {} }) =>
      goalOf(line, labelOf(groups.label ?? ""), groups.value ?? ""),
    );
  for (const pattern of STATED) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    // 令和2年度より12%削減する: of what, the same sentence has to say.
    if (match[0].startsWith("より") && !OBJECT.test(sentence)) return [];
    const { from, to = "", due = "", label: own, what, by = "", mid } = match.groups ?? {};
    const above =
      pattern === CUT
        ? OBJECT.exec(sentence)?.[1] || subjectOf(sentence) || subjectAbove(lines, at)
        : labelOf(own ?? what ?? sentence.slice(0, match.index));
    const said = above.replace(HOW, "$1").replace(WHICH_DAYS, "（$1）");
    const moved = from !== undefined && NAMES_GOAL.test(said);
    const against = pattern === AGAINST_START;
    const unnamed = against || (NAMES_GOAL.test(said) && !(moved && GOAL_OF.test(said)));
    const label = unnamed ? subjectAbove(lines, at) : ofTopic(said, sentence.slice(0, match.index));
    if (!/\p{L}{2}/u.test(label) || NO_LABEL.test(label) || isFigure(label)) return [];
    if (isBarePeriod(to)) continue;
    if (from === undefined) {
      if (isOfOthers(sentence) || (mid && isNoGoal(sentence, match))) return [];
      // 女性職員は、100%を維持する: of whom, and not of what.
      if (/%を維持/u.test(to) && isCounted(label)) return [];
      const name = own && what ? `${label}（${what}）` : label;
      const before = [...sentence.slice(0, match.index).matchAll(YEAR_OF_GOAL)].at(-1);
      const row = goalOf(line, name, to.replaceAll("」", ""), due || (before?.[1] ?? year));
      return [
        mid === undefined ? row : withValues(row, { role: "interim", value: mid, period: by }),
      ];
    }
    if (isYearSpan(from, to)) continue;
    return rowFromTo({ line, sentence, match, label, against, moved });
  }
  return [];
}

/** Words that name no quantity: the rest of a phrase, a span of time, a part of what the text before names. */
const NO_LABEL =
  /[ので]$|(?:に|から|まで)$|^(?:令和|平成)[0-9元]{1,2}年|^(?:(?:継続的に)?毎年度?|[今来本]年度|[本当][市町村]|[男女][性子]|.{0,40}。これ|[それこ]れら?)$/u;
/** 凧の数を段階的に, 凧の数を令和9年度までに, 凧の数を年間: how or until when, behind what it is of. */
const HOW = /^(.{2,60}?)を(?:[^をはが、。]{1,14}に|[年月週日]?平均|[年月週日]間?)$/u;
/** 凧の広場の人数を平日: on which days it is counted. */
const WHICH_DAYS = /を([平休土祝]日|土日祝?日?)$/u;
/** The goal itself (目標値は90%とする), which is of what the lines above name. */
const NAMES_GOAL = /目標値?$/u;
const GOAL_OF = /\p{L}{2}の目標値?$/u;
/** 平成25年度から29年度まで is a span of years and no change. */
const isYearSpan = (from: string, to: string): boolean =>
  /^(?:19|20)[0-9]{2}年?度?/u.test(from) ||
  (/年度?|月|日|時|頁|ページ|丁目|歳/u.test(spokenUnit(from)) &&
    !/日\/|時間|\/[年月日]/u.test(spokenUnit(from)) &&
    !/[0-9]\.[0-9]/u.test(from)) ||
  (/^[0-9]{2}年$/u.test(to) && spokenUnit(from) !== "年") ||
  (periodYear(to) !== null && !/\(/u.test(to));
