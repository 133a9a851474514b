import { cleanText, compact, isProse } from "../text.ts";
import { isPeriod, STATED_UNIT } from "../words.ts";

/**
 * A heading as one line prints it. `chapter` ends every goal above it; `goal` and `policy` build
 * the hierarchy; `kind` names what the table below holds (数値目標, KPI); `list` opens a list of
 * policies; `topic` is a bracketed word alone on its line.
 */
export interface Heading {
  type: "chapter" | "goal" | "policy" | "kind" | "list" | "topic";
  /** `基本目標1`, `①`, `VI`, `施策1`: as printed, without brackets and inner spaces. */
  code: string;
  title: string;
  /** A place in another plan that the heading prints in 【】: `Ⅲ-1`. */
  reference: string;
  /** The number with its word as printed: `施策 1`, `1.`, `①`. */
  shown: string;
  /** What numbers the heading (a word, `circled`, `dotted` …), which ranks it among others. */
  style: string;
  /** Whether its words make it a heading wherever it stands; a bare number may be a row's code. */
  strong: boolean;
}

const NUM = "[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[Ⅰ-Ⅻ]|[IVX]{1,4}|[A-HＡ-Ｈ](?![a-zA-Z])";
const GOAL_WORD =
  "基本目標|重点目標|戦略目標|政策目標|まちづくりの?目標|まちづくりの?柱|横断的な?目標|横断目標|分野横断目標|基本方針|基本政策|基本戦略|重点戦略|戦略|めざす姿|目指す姿|めざすまちの姿|目指す将来像|将来像|政策の?柱|柱|大綱|基本的方向|目標|政策|重点プロジェクト|重点テーマ|テーマ|分野|ビジョン|ゴール|リーディングプロジェクト";
const POLICY_WORD =
  "施策の?方向性?|政策分野|基本施策|単位施策|個別施策|主要施策|具体的な?施策|施策項目|施策分野|施策|基本的な?施策|取組の?方向性?|取組方針|主な取組|具体的な?取組|重点取組|取組み?|取り組み|プロジェクト|アクション|プログラム|小項目|中項目";
const HEAD = "[【［\\[〔《<〈■□◆◇●○★☆▼▶◎\\s#*]{0,9}";
const GOAL = new RegExp(
  `^${HEAD}(${GOAL_WORD})[\\s・]?(${NUM})[】］\\]〕》>〉]?[-－―—:：.．、\\s]{0,9}(.{0,90})$`,
  "u",
);
const POLICY = new RegExp(
  `^${HEAD}(${POLICY_WORD})[\\s・]?((?:${NUM})(?:[-－‐ー−–.．][0-9０-９]{1,2}){0,3})[】］\\]〕》>〉]?[:：.．、\\s]{0,9}(.{0,90})$`,
  "u",
);
const CODED =
  /^[【［[〔《<〈\s]*([0-9０-９]{1,2}[-－‐ー−–][0-9０-９]{1,2})[】］\]]?[\s.．:：]{1,3}([^\s.．:：][\s\S]*)$/u;
const CIRCLED = /^([①-⑳])\s*(\S.*)$/u;
const ROMAN = /^([Ⅰ-Ⅻ]|[IVX]{1,4})(?:[.．:：]|\s)\s*(\S.*)$/u;
const DOTTED = /^([0-9０-９]{1,2})[.．]\s*([^\s0-9０-９].*)$/u;
const CHAPTER =
  /^(?:第[0-9０-９一二三四五六七八九十]+[章節編部]|[0-9０-９]{1,2}\s|[（(](?:[0-9０-９]{1,2}|[一二三四五六七八九十]+)[)）]|[IVXⅠ-Ⅻ]+[.．]\s)\s*(\S.*)$/u;
const KIND =
  /^(?:重要業績評価指標|重要目標達成指標|KPI|KGI|数値目標|成果指標|目標指標|評価指標|主要指標|成果目標|活動指標|達成目標|施策指標|基本目標の数値目標|施策の成果指標|まちづくり指標|指標|目標値?|取組指標|代表指標|参考指標)(?:\((?:KPI|KGI|重要業績評価指標|数値目標)\))?(?:と目標値?|・目標値?|一覧|の?設定)?$/;
const LIST = /(?:関連施策|単位施策|主な施策|施策一覧|施策の?体系|具体的な施策|施策の展開)/;

/** The title without a code in 【】 behind it, which is returned beside it. */
function splitReference(title: string): { title: string; reference: string } {
  const match = /\s?【([IVXⅠ-Ⅻ0-9０-９]{1,5}[-－‐ー−–][0-9０-９]{1,3})】$/u.exec(title);
  return { title: title.slice(0, match?.index), reference: match?.[1] ?? "" };
}

/** Titles are short, no sentences, and carry no dots or page number of a table of contents. */
function isTitle(title: string): boolean {
  if (title.length > 70 || isProse(title)) return false;
  if (/[.…・]{3}\s?[0-9０-９]{0,4}$|\D\s[0-9０-９]{1,3}$/u.test(title)) return false;
  return !/^「[^」]*」(?:では|に|を(?!めざす$|目指す$)|の(?!まち)|は|と|について)/u.test(title);
}

/** A number in kanji or Latin letters counts only where a mark or space sets it off. */
function isNumbered(number: string, text: string): boolean {
  const after = text.slice(text.indexOf(number) + number.length);
  if (/^[件人回校社箇ヶか]/u.test(after)) return false;
  if (!/^[一二三四五六七八九十A-HＡ-Ｈ]/u.test(number)) return true;
  return after === "" || /^[\s:：.．、】］\]〕》>〉-]/u.test(after);
}

/** Kinds of numbered headings, in the order in which they are asked: number first, title second. */
const NUMBERED: { pattern: RegExp; type: "goal" | "policy"; style: string }[] = [
  { pattern: CIRCLED, type: "goal", style: "circled" },
  { pattern: CODED, type: "policy", style: "coded" },
  { pattern: ROMAN, type: "goal", style: "roman" },
  { pattern: DOTTED, type: "policy", style: "dotted" },
];

const heading = (type: Heading["type"], title: string, more: Partial<Heading> = {}): Heading => ({
  type,
  code: "",
  title,
  reference: "",
  shown: "",
  style: "",
  strong: true,
  ...more,
});

const MARKS = /^[【［[〔《<〈■□◆◇●○★☆▼▶◎#*・\s]{1,9}|[】］\]〕》>〉#*\s]{1,9}$/gu;

/** What the line is the heading of, or nothing. */
export function readHeading(raw: string): Heading | undefined {
  const text = cleanText(raw);
  if (text === "" || text.length > 90 || raw.trimEnd().includes("\t")) return undefined;
  const bare = compact(text).replace(MARKS, "").replace(/:$/u, "").replace(MARKS, "");
  if (KIND.test(bare)) return heading("kind", text.replace(MARKS, ""));
  return (
    worded("goal", GOAL, text) ??
    worded("policy", POLICY, text) ??
    numbered(text) ??
    other(text, bare)
  );
}

/** Whether a line cannot be a part of a row: what brackets enclose may go on with a label. */
export function isOwnHeading(raw: string): boolean {
  const found = readHeading(raw);
  return found?.strong === true && found.type !== "topic";
}

/** 基本目標１ …, 施策２-１ …: a word with its number. */
function worded(type: "goal" | "policy", pattern: RegExp, text: string): Heading | undefined {
  const [, word = "", number = "", rest = ""] = pattern.exec(text) ?? [];
  if (word === "" || !isTitle(rest) || !isNumbered(number, text)) return undefined;
  const { title, reference } = splitReference(
    rest.replace(type === "goal" ? /】$/u : "", "").trim(),
  );
  if (type === "policy" && title.length <= 1) return undefined;
  const code = `${word}${number}`;
  // In brackets the space between word and number is the bracket's, not the name's.
  const from = text.indexOf(word);
  const printed = text.slice(from, text.indexOf(number, from + word.length) + number.length);
  const shown = /^[【［[〔《<〈]/u.test(text) ? code : printed;
  return heading(type, title, { code, reference, shown, style: word });
}

/** A number alone, which may be a row's code as well. */
function numbered(text: string): Heading | undefined {
  for (const { pattern, type, style } of NUMBERED) {
    const [, code = "", title = ""] = pattern.exec(text) ?? [];
    const shown = style === "dotted" ? `${code}.` : code;
    if (code !== "" && isTitle(title))
      return heading(type, title, { code, shown, style, strong: false });
  }
  return undefined;
}

function other(text: string, bare: string): Heading | undefined {
  if (LIST.test(bare) && !/^第[0-9]/.test(bare) && bare.length <= 20 && !isProse(text))
    return heading("list", text);
  const chapter = CHAPTER.exec(text);
  if (chapter && text.length <= 60 && isTitle(chapter[1] ?? "")) {
    const style = /^第/u.test(text) ? "第" : /^[（(]/u.test(text) ? "(" : "1";
    return heading("chapter", text, { style, strong: /^[第（(]/u.test(text) });
  }
  const topic = /^[（(【［[〈《]([^（）()【】［］[\]]{1,30})[)）】］\]〉》]$/u.exec(text)?.[1];
  return topic && !/^[0-9０-９\s]*$/u.test(topic) && !STATED_UNIT.test(text) && !isPeriod(topic)
    ? heading("topic", topic.trim())
    : undefined;
}
