import { keeper } from "../lib/memo.ts";
import { type Column, isSlot, type Role, VALUES } from "./column.ts";
import { COLUMN_WORDS } from "./vocabulary.ts";
import { isPeriod, NOTE_MARK, YEAR } from "./words.ts";

/** Words of table heads; the longest that fits wins. */
const WORDS = COLUMN_WORDS.map(([role, words]): [Role, RegExp] => [
  role as Role,
  new RegExp(words, "uy"),
]);
/** The end of a span behind its first year: ～11年度, -R11, から令和11年度. */
const LAST_YEAR = `(?:(?:[~〜～-]|から)(?:${YEAR}|[0-9]{1,2}年度?末?)|[~〜～][0-9]{1,2}(?![0-9]))`;
const YEAR_WORD = new RegExp(
  `(?:${YEAR}(?:${LAST_YEAR}|[0-9]{1,2}月(?:[0-9]{1,2}日|末)?(?:現在|時点)?|\\.[0-9]{1,2}(?![0-9]))?|[0-9]+[かカヶケヵ]年(?=目標)|[0-9]{1,2}年度(?=(?:末の?)?(?:実績|目標|現状|基準)))(?:(?:まで)?の?(実績値?|目標数?値?|現[状況]値?|現在値|最新値|基準(?:年度?)?値?|見込み?値?|計画(?:値|(?!目標|策定|当初|開始|期))|達成値?|決算値?|数?値))?`,
  "y",
);
const BRACKET = /[([【〔<《]((?:[^()[\]【】〔〕<>《》]|\([^()]*\))*)[)\]】〕>》]/y;
/** 目標値29年度: a year that prints no era. */
const SHORT_YEAR = /[0-9]{1,2}年度末?/y;
/** 実績 計画期間 令和3年度: what lies between a word for values and their years. */
const SPAN = /計画期間(?:[内中])?/y;
/** 目標a, 達成率b/a: the letter by which a column is called in a formula, and that. */
const LETTER = /[a-dA-D](?![a-zA-Z0-9])(?:[/÷][a-dA-D](?![a-zA-Z0-9]))?(?:[×*]100)?/y;
/** 目標事業量, R11計画量, 実績件数: what is counted, behind a word for values; 目標増減率 is of something else. */
const COUNTED =
  /(?<=目標|計画|実績|現[状況])(?!達成|進捗|増|減|削|伸)[\p{Script=Han}ァ-ヶー]{0,5}?(?:[数率額量]|面積|延長)(?=$|[(])/uy;
const NOTED = new RegExp(NOTE_MARK, "y");
const FILLER = /[_/／・:：|★●○■□◆◇▼▽▲→⇒>＞«»~〜～*#\u00b7、,]/y;

/** A word of a head as a column; a year alone may be one, or date another. */
export interface Segment extends Column {
  year?: boolean;
}

/** Cuts space-free text into words of table heads, or gives nothing when a rest remains. */
export const segments = (word: string): Segment[] | undefined =>
  known(word, () => cut(word) ?? null)?.map((segment) => ({ ...segment }));
const known = keeper<Segment[] | null>();

/** Whether a word for a value still wants its year. */
export const isOpen = (part: Segment | undefined): boolean =>
  part?.period === "" && VALUES.includes(part.role);

function cut(word: string): Segment[] | undefined {
  const found: Segment[] = [];
  for (let at = 0; at < word.length; ) {
    const last = found.at(-1);
    const counted = last && VALUES.includes(last.role) ? matchAt(COUNTED, word, at) : null;
    const best = counted ? undefined : longestWord(word, at);
    const short = !best && last && isOpen(last) ? matchAt(SHORT_YEAR, word, at) : null;
    const mark = best || short ? null : matchAt(NOTED, word, at);
    const bracket = best || short || mark ? null : matchAt(BRACKET, word, at);
    if (best) found.push(best.segment);
    if (last && short) last.period = short[0];
    if (last && mark) last.mark ??= mark[0];
    if (bracket && !takeBracket(found, bracket[1] ?? "")) return undefined;
    const letter = last && isSlot(last) ? matchAt(LETTER, word, at) : null;
    const filler = letter ?? counted ?? (isOpen(last) ? matchAt(SPAN, word, at) : null);
    const used =
      best?.length ?? (short ?? mark ?? bracket ?? filler ?? matchAt(FILLER, word, at))?.[0].length;
    if (!used) return undefined;
    at += used;
  }
  return found.length > 0 ? found : undefined;
}

function matchAt(pattern: RegExp, word: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(word);
}

/** The longest word of heads, or year, that stands at a place. */
function longestWord(word: string, at: number): { segment: Segment; length: number } | undefined {
  let [role, title] = ["other" as Role, ""];
  for (const [own, pattern] of WORDS) {
    const found = matchAt(pattern, word, at)?.[0] ?? "";
    if (found.length > title.length) [role, title] = [own, found];
  }
  const [dated = "", kind = ""] = matchAt(YEAR_WORD, word, at) ?? [];
  if (dated.length <= title.length)
    return title === ""
      ? undefined
      : { segment: { role, title, period: "" }, length: title.length };
  const period = kind ? dated.slice(0, -kind.length).replace(/(?:まで)?の?$/, "") : dated;
  role = YEAR_KINDS.find(([pattern]) => pattern.test(kind))?.[1] ?? "actual";
  return { segment: { role, title: dated, period, year: kind === "" }, length: dated.length };
}

/** What the word behind a year makes of it. */
const YEAR_KINDS: readonly (readonly [RegExp, Role])[] = [
  [/目標|計画/, "target"],
  [/基準/, "start"],
  [/現|最新/, "now"],
  [/見込/, "estimate"],
];

const IN_BRACKET = new RegExp(`^${NOTE_MARK}$`, "u");

/** (R4当初) on its own: when in its year a value before it was counted, and no word for a start. */
const BEGUN = new RegExp(`^${YEAR}当初$`);

/** Takes what a bracket holds: the year of the word before it, or words; false where it is neither's. */
function takeBracket(found: Segment[], inside: string): boolean {
  const last = found.at(-1);
  const inner = segments(inside);
  if (!last) {
    const words = BEGUN.test(inside) ? segments(inside.replace(/当初$/, "")) : inner;
    found.push(...(words ?? []));
    return words !== undefined;
  }
  const [only, ...more] = inner ?? [];
  // 目標値(R6・累計)
  const dated = inside.split(/[・、,]/).filter((part) => /[0-9元]/.test(part));
  const period = dated.length === 1 ? (dated[0] ?? "") : inside;
  if (isPeriod(period) && /[0-9元]/.test(period)) last.period ||= period;
  // R8（計画） is of its year; alone, 計画 may be any part of a plan.
  else if (IN_BRACKET.test(inside)) last.mark ??= inside;
  else if (last.year && inside === "計画") Object.assign(last, { role: "target", year: false });
  else if (last.year && only && more.length === 0)
    Object.assign(last, {
      role: only.role,
      title: last.title + (only.role === "now" && only.title.startsWith("現") ? only.title : ""),
      year: only.year ?? false,
    });
  return true;
}
