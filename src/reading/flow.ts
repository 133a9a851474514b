import { clausesOf } from "./clauses.ts";
import type { Doubt } from "./confidence.ts";
import type { Line } from "./document.ts";
import { readList } from "./goal-list.ts";
import { barCells, isBar } from "./grid/bars.ts";
import { readHeading } from "./headings.ts";
import { resultIn, withResultBelow } from "./results-below.ts";
import { type FoundRow, goalOf, type Layout, rowOf, type Valued, withValues } from "./rows.ts";
import { NUMBER, readSpoken, VALUE } from "./spoken.ts";
import {
  beginsParagraph,
  DATED,
  labelOf,
  ofParagraph,
  subjectAbove,
  subjectOf,
  withSubject,
  YEARS,
} from "./subject.ts";
import { compact, endsCut, startsCut, withoutBullet } from "./text.ts";
import { periodYear } from "./years.ts";

const AIM = `(?<due>${YEARS})末?(?:まで)?`;
const GOAL_END =
  "(?:とする|とします|としています|を目標[とに]|を目指|をめざ|まで(?:縮減|削減|短縮|引き下げ|引き上げ|増|減ら)|に(?:する|します|(?:増や|増加|減ら|拡大|向上|引き?[上下]げ|高め|縮小)(?!(?:し|させ|され)?(?:まし)?[たて])))";
const SHARE = "約?[0-9.]{1,6}[%％](?:以上)?";
/** 2015年度に対して12%削減, whose subject stands above. */
const CUT = new RegExp(
  `(?:に対して|比で)、?(?:.{0,12}?(?:時点で|までに))?、?(?<to>${SHARE}の?(?:削減|減少|縮減))`,
  "u",
);
/** What is to be cut, before the year that the cut is measured by: 排出量を平成25年度比で. */
const OBJECT = new RegExp(
  `(?:^|、)([^、。を0-9]{3,40})を、?(?:(?:${YEARS})の?|基準年度?の?)?(?:に対して|比で)`,
  "u",
);
/** How sentences state a goal, in the order in which they are asked: `from` is the start, `to` the goal. */
const STATED = [
  // 凧の数は、令和6年に3枚まで増えました。これを令和12年には9枚とする: two sentences on one label.
  new RegExp(
    `(?<label>[^、。0-9]{2,40})は、?(?:現在|(?<since>${DATED})[にはのでが]{0,2})、?(?<from>${VALUE})(?:まで|と|に|で)[^。0-9]{1,20}。これを、?${AIM}(?:には?、?)?(?<to>${VALUE})(?=に|へ|まで|と[すしい])`,
    "u",
  ),
  // 令和6年度末の整備率41%を令和11年度末までに52%まで: the label stands before its value.
  new RegExp(
    `(?<since>${DATED})の(?<label>[^、。0-9をはが]{2,30})(?<from>${VALUE})を、?${AIM}には?、?(?<to>${VALUE})(?=に|へ|まで|と[すし])`,
    "u",
  ),
  // 2013年、1.71だった出生率を2030年には、2.07に: the label stands between its values.
  new RegExp(
    `(?<since>${YEARS})、(?<from>${VALUE})だった(?<label>[^、。0-9]{2,40})を${AIM}には?、?(?<to>${VALUE})(?=に|へ|まで|と[すし])`,
    "u",
  ),
  new RegExp(
    `(?:(?<since>${YEARS}|(?:現[状在]|策定時)(?:\\((?:${YEARS})\\))?)末?(?:時点)?(?:の|は、)?)?(?<from>${VALUE})(?:から、?|でしたが、|だったが、|(?<=現[状在]の.{1,20})を|(?<=年度?末?の.{1,20})を(?=${YEARS}))(?:${AIM}(?:には?、?|において、?|、|の)?)?(?<to>${VALUE})(?=に|へ|まで|を(?:達成|確保)|と[すしい]|$)`,
    "u",
  ),
  new RegExp(
    `(?:を|は)「?(?:継続的に)?(?:、?(?:${YEARS})末?(?:から[^、。]{0,20}年間で|までの?間?に|に)、?「?)?(?:累計|合計|延べ|年間)?(?<to>${NUMBER}[^0-9、。()「」]{0,5}?(?:以上|以下|超|未満)?(?:${NUMBER}[^0-9、。()「」]{0,4}?(?:以下|未満))?(?=」?${GOAL_END})(?:」?まで(?:縮減|削減|短縮))?)`,
    "u",
  ),
  CUT,
  // 凧の数について、令和9年度に9枚を目標とする: the label and its goal with no particle between them.
  new RegExp(
    `(?<label>[^、。0-9]{3,40})につ(?:いて|きまして)は?、?${AIM}(?:には?、?|で)(?<to>${NUMBER}[^0-9、。()「」]{0,5}?(?:以上|以下|未満)?)(?=${GOAL_END})`,
    "u",
  ),
  // 令和7年までに事故件数2件以下を目指す: the label runs into its goal.
  new RegExp(
    `${AIM}に、?(?<label>[^、。0-9をはが]{3,40}?)(?<to>${NUMBER}[^0-9、。()「」をはが]{0,5}?(?:以上|以下|未満)?|ゼロ)(?=を(?:目標|目指|めざ))`,
    "u",
  ),
  // 凧の普及率95%を目指す: the same without a year, of what names a quantity.
  new RegExp(
    `(?<label>[^、。0-9をはが]{2,38}?(?:率|割合|数|量|額|面積))(?<to>${NUMBER}[^0-9、。()「」をはが]{0,5}?(?:以上|以下|未満)?)(?=を(?:目標|目指|めざ))`,
    "u",
  ),
  // 取得した職員の割合は、100%を維持する.
  new RegExp(`は、?(?<to>${NUMBER}[^0-9、。()「」を]{0,4}を維持)(?=する|します)`, "u"),
  // 残業時間を10％削減する.
  new RegExp(`[をは]、?(?<to>${SHARE}の?(?:削減|減少|縮減|増加))(?=する|します|させ)`, "u"),
];
/** A sentence about what has been, or what a goal amounts to, states no goal, but where it says that one has been set. */
const PAST =
  /(?<!設定し|定め|目標[をとに]?(?:示し|掲げ|設け|置い|し))(?:ました|った|した|[れせえび]た|(?<!掲)げた|(?<!定)めた|ている|ています|に(?:当た|あた)る|に相当する)。?$/u;
/** 「待ち時間10分」や「書き直しの解消」を目標とする: goals that a sentence quotes, labels with a value. */
const QUOTED =
  /「([^「」]{2,50}?[^0-9約「」])((?:約)?[0-9][0-9,.]{0,12}[^0-9「」]{0,6}|の?(?:解消|ゼロ|半減))」(?:[やと、]|及び|並びに)?(?=「|を(?:目標|目指|めざ))/gu;
const YEAR_OF_GOAL =
  /((?:令和|平成)[0-9元]{1,4}(?:\([0-9]{4}\))?年度?|20[0-9]{2}(?:\([^()]{0,20}\))?年度?)(?:末)?(?:】)?(?:までに|までの|に|時点|の)/gu;
/** The first year of a goal in a sentence, or nothing. */
const yearOf = (sentence: string): string =>
  sentence.matchAll(YEAR_OF_GOAL).next().value?.[1] ?? "";
/** Lines that a sentence may take. */
const MOST_LINES = 5;
/** Longer texts are no sentence with a goal. */
const LONGEST = 400;

/** Sentences that state a goal (from A to B, or a value that is to be reached), and lists of goals. */
export const flow: Layout = (line, lines, at) => {
  if (line.text.length > 4000) return undefined;
  if (isBar(line)) return readBar(line, lines, at);
  const list = readList(line, lines, at);
  if (list) return list;
  if (!/[をはがにの].{8}|.{12}[をはがにの]|から.{2,30}へ/u.test(line.text)) return undefined;
  if (!/[ぁ-んァ-ヶ一-龠]{4}/u.test(line.text)) return undefined;
  const { text, next } = sentenceAt(lines, at);
  const sentences = text.split(BETWEEN).filter(({ length }) => length <= LONGEST);
  const stated = sentences
    .flatMap(clausesOf)
    .flatMap((sentence) => readSentence(withSubject(sentence, text), line, lines, at));
  const rows = ofParagraph(
    text,
    runsOn(lines[at], lines[at + 1], next - at) ? asked(stated) : stated,
  );
  const result = rows.length === 1 ? resultIn(lines[next], rows[0]?.label) : undefined;
  if (result) return { rows: rows.map((row) => withValues(row, result)), next: next + 1 };
  return rows.length > 0 ? { rows: withResultBelow(rows, lines, next), next } : undefined;
};

/** Whether a sentence of more lines begins with a short one that may be a title: its words may be none of the label. */
function runsOn(first: Line | undefined, second: Line | undefined, lines: number): boolean {
  const [title, rest] = [first, second].map((line) => compact(withoutBullet(line?.text ?? "")));
  const words = title?.replace(NUMBERED, "") ?? "";
  const short = words.length < (rest?.length ?? 0) * SHORT;
  return (
    lines > 1 && short && !/[0-9、。「」]/u.test(words) && !endsCut(words) && !startsCut(rest ?? "")
  );
}
/** A title is shorter than this part of the line below it; lines of one text are alike. */
const SHORT = 0.7;
const NUMBERED = /^[(（]?[0-9①-⑳]{1,2}[)）.．]?/u;

const asked = (rows: FoundRow[]): FoundRow[] =>
  rows.map((row, at) => (at === 0 ? { ...row, doubts: [...row.doubts, "wrapped-line"] } : row));

/** 中間目標 | 2024年度までに、2015年度比で約12%削減: a goal's name, or what it is of, and its sentence between bars. */
function readBar(line: Line, lines: Line[], at: number) {
  const [name = "", sentence = "", ...more] = barCells(line.text).filter((cell) => cell !== "");
  const goal = /^(?:中間|計画|最終|長期|短期)?目標値?$/u.test(compact(name));
  const subject = goal ? subjectAbove(lines, at) : name;
  const cut = CUT.exec(compact(sentence))?.groups?.to;
  if (!cut || more.length > 0 || !/\p{L}{2}/u.test(subject)) return undefined;
  const year = yearOf(compact(sentence));
  const label = goal ? `${subject}（${name}）` : subject;
  return { rows: [goalOf(line, label, cut, year)], next: at + 1 };
}

/** A line without its cells before the last, where blanks part them and it is a sentence: 凧の固定 凧の課 固定率70%を目指す。 */
function sentenceIn(text: string): string {
  const words = text.trim().split(/[\s\u3000]+/u);
  const last = words.pop() ?? "";
  const apart =
    words.length > 1 && words.every((word) => !/[、。0-9０-９]/u.test(word) && !endsCut(word));
  return apart && last.includes("。") ? last : text;
}

const NAMED = new Set(["goal", "policy"]);

/** Whether a line is the title of what follows, by its source or by its words: 戦略3 凧の担い手. */
function isTitle(line: Line | undefined): boolean {
  const heading = line && !line.title ? readHeading(line.text) : undefined;
  const named = heading !== undefined && (NAMED.has(heading.type) || heading.style === "第");
  return line?.title === true || (named && heading.strong);
}

/** 2  年間の件数を60件以下とする: the number of an item, which a wide blank parts from its text. */
const NUMBER_APART = /^\s{0,20}[0-9０-９]{1,2}(?:[ ]{2,9}|\u3000)(?=\p{L})/u;

/** The text from a line to the end of its sentence, without white space and titles. */
function sentenceAt(lines: Line[], at: number): { text: string; next: number } {
  let text = "";
  let next = at;
  for (; next < lines.length && next < at + MOST_LINES; next++) {
    const printed = lines[next]?.text ?? "";
    const part = withCommas(
      compact(next === at ? sentenceIn(printed.replace(NUMBER_APART, "")) : printed),
    );
    const listed = /^(?:[・①-⑳○●■-]|[(（]?[0-9]{1,2}(?:[)）]|[.](?![0-9])))/u.test(part);
    const apart =
      listed || beginsParagraph(part) || isTitle(lines[next]) || isTitle(lines[next - 1]);
    if (part === "" || (next > at && apart)) break;
    text += part;
    if (/。(?:\([^()]{1,40}\))?$|(?:する|させる|増やす|減らす|上げる|下げる)。?$/u.test(part))
      return { text, next: next + 1 };
    if (text.length > LONGEST) break;
  }
  return { text: withCommas(compact(lines[at]?.text ?? "")), next: at + 1 };
}

/** A text in which a comma parts its clauses (を第一とし，凧の数を) as 、 does; between numbers and names it may be theirs. */
const withCommas = (text: string): string => text.replace(/(?<=[ぁ-ん]),/gu, "、");

/** The goal, or what was reached of it, in a sentence that names no more belongs to the one before. */
const BETWEEN = new RegExp(
  `(?<=。)(?!これを|\\((?:${YEARS})|(?<=目標で[^。]{1,6}。)(?:${YEARS})末?は|(?:${YEARS})末?の(?:実績|目標)|目標値?は|[本同この]{0,2}計画では、?(?:${YEARS}))|(?=[①-⑳])`,
  "u",
);

/** What was reached, in a bracket: （令和5年度実績18人）. */
const REACHED = new RegExp(
  `\\((?:現状値?|実績値?)?[:は]?(?<period>${YEARS})末?(?:時点|現在)?(?:の?(?:実績|現状|現在|推計|調査)値?[:は]?|:|の)?(?<value>${VALUE})\\)`,
  "u",
);

/** ゼロ(0人): the same figure twice. */
const ZERO = /ゼロ\((0[^()0-9]{0,4})\)/u;

/** What a sentence without white space states; its subject may stand in the lines above. */
export function readSentence(printed: string, line: Line, lines: Line[], at: number): FoundRow[] {
  const sentence = printed.replace(ZERO, "$1");
  const { value, period = "" } = REACHED.exec(sentence)?.groups ?? {};
  if (value === undefined) return statedIn(sentence, line, lines, at);
  const rows = statedIn(sentence.replace(REACHED, ""), line, lines, at);
  // Which of two years is that of the goal, only their order tells.
  return rows.length === 1
    ? rows.map((row) => ({
        ...withValues(row, { role: "now", value, period }),
        doubts: [...row.doubts, "goal-sentence"],
      }))
    : [];
}

function statedIn(sentence: string, line: Line, lines: Line[], at: number): FoundRow[] {
  if (sentence.length > LONGEST || !/[0-9ゼ解]/u.test(sentence)) return [];
  const year = yearOf(sentence);
  if (/[やと]「|」を目標/u.test(sentence)) {
    const quoted = [...sentence.matchAll(QUOTED)].map(([, label = "", value = ""]) =>
      goalOf(line, label.replace(/[をは]$/u, ""), value.replace(/^の/u, ""), year),
    );
    if (quoted.length > 0) return quoted;
  }
  const spoken = readSpoken(sentence, line);
  if (spoken) return [spoken];
  for (const pattern of STATED) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const { from, to = "", since = "", due = "", label: own } = match.groups ?? {};
    const above =
      pattern === CUT
        ? OBJECT.exec(sentence)?.[1] || subjectOf(sentence) || subjectAbove(lines, at)
        : labelOf(sentence.slice(0, match.index));
    const said = own ?? above;
    const label = NAMES_GOAL.test(said) ? subjectAbove(lines, at) : said;
    if (!/\p{L}{2}/u.test(label) || NO_LABEL.test(label)) return [];
    if (from === undefined) {
      const before = [...sentence.slice(0, match.index).matchAll(YEAR_OF_GOAL)].at(-1);
      return [goalOf(line, label, to.replaceAll("」", ""), before?.[1] ?? (due || year))];
    }
    if (isYearSpan(from, to)) continue;
    if (PAST.test(sentence)) return [];
    if (unitOf(to) === "" && !/[./]/u.test(to)) return [];
    const values: Valued[] = [
      { role: "start", value: from, period: since.replace(/^(?:現[状在]|策定時)\((.*)\)$/u, "$1") },
      { role: "target", value: to, period: due },
    ];
    const undated = [since, due].some((year) => year !== "" && UNDATED.test(year));
    const doubts: Doubt[] = unitOf(from) === unitOf(to) && !undated ? [] : ["odd-cell"];
    return [rowOf(line, label, values, { layout: "flow", doubts })];
  }
  return [];
}

/** Words that name no quantity: the rest of a phrase, a span of time, a part of what the text before names. */
const NO_LABEL = /の$|^(?:(?:継続的に)?毎年度?|[男女][性子])$/u;
/** The goal itself (目標値は90%とする), which is of what the lines above name. */
const NAMES_GOAL = /目標値?$/u;
/** 24年度: of which era, or of 2024, nothing says. */
const UNDATED = /^[0-9]{2}年度?$/u;

const unitOf = (value: string): string =>
  value.replace(/\([\s\S]*/u, "").replace(/^[^0-9]*[0-9,./]+/u, "");

/** 平成25年度から29年度まで is a span of years and no change. */
const isYearSpan = (from: string, to: string): boolean =>
  /^(?:19|20)[0-9]{2}年?度?/u.test(from) ||
  (/年度?|月|日|時|頁|ページ|丁目|歳/u.test(unitOf(from)) && !/日\/|時間/u.test(unitOf(from))) ||
  (periodYear(to) !== null && !/\(/u.test(to));
