import { keeper } from "../lib/memo.ts";
import { readPeriod } from "../notation/period.ts";
import { cleanText, compact } from "./text.ts";
import { isPeriod, YEAR } from "./words.ts";

/**
 * What a column of an indicator table holds. `start` is a value from before the plan (基準値,
 * 当初値), `now` one that may be either the start or the newest (現状値): which of the two it is
 * follows from the other columns. `actual` is one year of a row of years.
 */
export type Role =
  | "label"
  | "code"
  | "unit"
  | "category"
  | "start"
  | "now"
  | "actual"
  | "target"
  | "interim"
  | "rate"
  | "evaluation"
  | "note"
  | "period"
  | "result"
  | "other";

export interface Column {
  role: Role;
  title: string;
  /** The year that the head prints for the whole column, as printed, or nothing. */
  period: string;
  /** The unit that the head prints for the column, where it does. */
  unit?: string;
}

/** Columns that hold one figure per row, in the order of the slots that a row fills. */
export const isSlot = ({ role }: Column): boolean =>
  role === "start" ||
  role === "now" ||
  role === "actual" ||
  role === "target" ||
  role === "interim" ||
  role === "rate";

/** Words of table heads; the longest that fits wins. `headline` marks goals above mere KPI. */
const WORDS: [Role, RegExp][] = [
  [
    "label",
    /(?:重要業績評価指標|重要業績指標|重要目標達成指標|重要成果指標|KPI|KGI|数値目標|成果指標|目標指標|評価指標|主要指標|活動指標|取組指標|管理指標|代表指標|達成指標|達成目標|進捗指標|ベンチマーク指標|まちづくり指標|参考指標|補助指標|アウトカム指標|アウトプット指標|成果目標|目標項目|評価項目|指標項目|指標等?の?(?:名称?|内容|項目)|指標等?|目標\(指標\)の?名称?|目標\(指標\)|項目名?|事業指標|施策指標|政策指標|基本指標|関連指標|総合指標|目的指標|進行管理指標|満足度指標|モニタリング指標|客観的?指標|主観的?指標|指標・目標|測定指標|目標名|目標とする指標|ものさし|モノサシ|[一-龠ぁ-んァ-ヶー]{1,8}の(?:成果)?指標名?|指標\(単位\)|項目\(単位\))/y,
  ],
  ["unit", /単位/y],
  ["category", /(?:区分|種別|分類|指標の種類|指標種別|種類)/y],
  [
    "start",
    /(?:(?:当初|目標設定時|計画策定時|策定時)の?(?:現況値|最新値|現状値)|計画策定時?の?(?:現状値?|値|実績値?)?|策定時(?:点)?の?(?:現状値?|値|実績値?)?|計画当初値?|計画開始時の?値?|当初値?|基準値|基準年度?の?(?:値|実績値?)?|基準|初期値|従前値|開始時値?|スタート値|戦略策定時の?値?|前期実績値?|ベースライン)/y,
  ],
  [
    "now",
    /(?:現状の?数値|現状値|現状|現況値?|現在値?|現在の値|直近値?|評価値|確定値|最終実績値|最新値|最新の?実績値?|実績値?|直近実績値?|最新数値|進捗値|累計実績値?|実績\(累計\))/y,
  ],
  ["interim", /(?:中間目標値?|中間値|中間年度目標値?)/y],
  [
    "target",
    /(?:(?:前期|後期|最終)の?目標値?|めざす値|指標値|目標の?数値|目標年度|目標年次の?値?|目標年|目標値|目標|計画値|将来値|目指す値|めざす値|達成目標値|目指す姿の値|将来目標値?)/y,
  ],
  ["rate", /(?:達成率|進捗率|達成度|伸び率|増減率?|目標達成率)/y],
  [
    "evaluation",
    /(?:評価結果|評価|達成状況|進捗状況|判定|達成度評価|進捗評価|進捗度?|状況|達成の?可否|ランク)/y,
  ],
  [
    "note",
    /(?:備考|評価コメント|コメント|要因分析?|分析|課題|特記事項|今後の(?:対応|方針|取組|方向性?|課題)|主な取組内容?|取組内容|実績の分析|出典元?|データ出典|データ元|資料|担当課?|所管課?|所管部署?|担当部署?|担当部局|関係課|主管課|関連課|説明|指標の?(?:説明|定義|考え方|算出方法|出典|解説)|算出方法|算定方法|算出式|算定式|計算式|算出根拠|目標値?の?設定の?(?:考え方|根拠|理由)|目標設定の?(?:考え方|根拠|理由)|設定根拠|目標値の?(?:考え方|根拠)|考え方|根拠|定義|把握方法|測定方法|理由|関連計画|目標\(指標\)の説明|指標の定義・算出方法|目標値設定の根拠・理由|方向性|方向|目指す方向|目指す方向性|指標の方向性|めざす方向|取得方法|調査名)/y,
  ],
  [
    "code",
    /(?:番号|No\.?|№|施策番号|施策名|施策|政策|基本目標|分野|コード|施策コード|主要施策コード|主な施策|取組|事業名?|具体的な施策|基本施策|項番|通番|ゴール、?ターゲット番号|SDGs)/y,
  ],
];
const YEAR_WORD = new RegExp(
  `(?:${YEAR})(?:の?(実績値?|目標値?|現状値?|基準値?|見込み?値?|計画値?|達成値?|値))?`,
  "y",
);
const BRACKET = /[([【〔<]((?:[^()[\]【】〔〕<>]|\([^()]*\))*)[)\]】〕>]/y;
const FILLER = /[/／・:：|｜★●○■□◆◇▼▽▲→⇒>＞«»~〜～*#\u00b7、,]/y;

interface Segment {
  role: Role | "year";
  title: string;
  period: string;
  /** Whether the year stands in brackets by itself, so that it dates a word above it. */
  dates?: boolean;
}

/** Cuts space-free text into words of table heads, or gives nothing when a rest remains. */
const segments = (word: string): Segment[] | undefined =>
  known(word, () => cut(word) ?? null)?.map((segment) => ({ ...segment }));
const known = keeper<Segment[] | null>();

function cut(word: string): Segment[] | undefined {
  const found: Segment[] = [];
  let at = 0;
  while (at < word.length) {
    let best: Segment | undefined;
    let end = at;
    for (const [role, pattern] of WORDS) {
      pattern.lastIndex = at;
      const match = pattern.exec(word);
      if (match && at + match[0].length > end) {
        end = at + match[0].length;
        best = { role, title: match[0], period: "" };
      }
    }
    YEAR_WORD.lastIndex = at;
    const year = YEAR_WORD.exec(word);
    if (year && at + year[0].length > end) {
      end = at + year[0].length;
      const kind = year[1] ?? "";
      const period = kind ? year[0].slice(0, -kind.length).replace(/の$/, "") : year[0];
      const role: Segment["role"] = /目標|計画/.test(kind)
        ? "target"
        : /基準/.test(kind)
          ? "start"
          : /現状|実績|見込|値/.test(kind)
            ? "actual"
            : "year";
      best = { role, title: year[0], period };
    }
    if (best) {
      found.push(best);
      at = end;
      continue;
    }
    BRACKET.lastIndex = at;
    const bracket = BRACKET.exec(word);
    if (bracket) {
      const inside = bracket[1] ?? "";
      const last = found.at(-1);
      const roleInside = segments(inside);
      if (!last && !roleInside) return undefined;
      if (last && isPeriod(inside) && /[0-9元]/.test(inside)) last.period ||= inside;
      else if (last?.role === "year" && roleInside?.length === 1 && roleInside[0]) {
        last.role = roleInside[0].role === "year" ? "year" : roleInside[0].role;
        last.period = last.title;
      } else if (!last && roleInside) {
        found.push(...roleInside.map((part) => ({ ...part, dates: part.role === "year" })));
      }
      at += bracket[0].length;
      continue;
    }
    FILLER.lastIndex = at;
    const filler = FILLER.exec(word);
    if (!filler) return undefined;
    at += filler[0].length;
  }
  return found.length > 0 ? found : undefined;
}

const VALUE_ROLES = new Set<string>(["start", "now", "target", "interim", "actual"]);

/**
 * A second line of a head that dates each of the value words above it in their order:
 * `基準値 目標値` over `（R2） （R7）`.
 */
function dateInOrder(found: Segment[]): Segment[] {
  const from = found.findLastIndex(({ dates }) => !dates) + 1;
  const years = found.slice(from);
  const open = found.filter((part) => VALUE_ROLES.has(part.role) && part.period === "");
  if (years.length < 2 || open.length !== years.length) return found;
  for (const [index, part] of open.entries()) part.period = years[index]?.title ?? "";
  return found.slice(0, from);
}

/** Years that stand beside value words are the periods of those words, not columns of their own. */
function mergeYears(found: Segment[]): Segment[] {
  const open = found.filter((part) => VALUE_ROLES.has(part.role) && part.period === "");
  const years = found.filter((part) => part.role === "year");
  if (years.length === 0 || open.length < years.length) return found;
  for (const year of years) {
    const at = found.indexOf(year);
    const before = found[at - 1];
    const after = found[at + 1];
    const takes = (part: Segment | undefined) =>
      part !== undefined && VALUE_ROLES.has(part.role) && part.period === "";
    const column =
      takes(before) && !takes(after)
        ? before
        : takes(after) && before?.role !== "label" && !takes(before)
          ? after
          : takes(before)
            ? before
            : open.find((part) => part.period === "");
    if (column) column.period = year.title;
  }
  return found.filter((part) => part.role !== "year");
}

function toColumns(found: Segment[]): Column[] {
  return mergeYears(dateInOrder(found)).map(({ role, title, period }) => ({
    role: role === "year" ? "actual" : role,
    title,
    period: role === "year" ? title : period,
  }));
}

/** Letters that a head sets apart to fill its column: `指 標 名`. */
const SPACED_OUT = /(?<=^|\s)(\p{Script=Han}) (?=\p{Script=Han}(?:\s|$))/gu;

/**
 * The words of a head: each word between spaces by itself where all of them are known, since
 * `H29 目標` are two columns and `H29目標` is one; else with the spaces inside the words removed.
 */
function segmentsOf(text: string): Segment[] | undefined {
  const found = cleanText(text)
    .replace(SPACED_OUT, "$1")
    .split(" ")
    .map((word) => segments(compact(word)));
  return found.every((part) => part !== undefined)
    ? found.flatMap((part) => part ?? [])
    : segments(compact(text));
}

/** Whether the text consists of words of table heads and nothing else. */
export function isHeadText(text: string): boolean {
  return segmentsOf(text) !== undefined;
}

/** Reads one line or several joined lines without column marks as a table head. */
export function columnsOfText(text: string): Column[] | undefined {
  const found = segmentsOf(text);
  return found && toColumns(found);
}

/** Reads the cells of one line as a table head; unknown words become `other`. */
export function columnsOfCells(cells: string[]): Column[] {
  return cells.map((cell): Column => {
    const found = segments(compact(cell));
    const title = cleanText(cell);
    if (!found) return { role: title === "" ? "label" : "other", title, period: "" };
    const [first] = mergeCell(found);
    return first ?? { role: "other", title, period: "" };
  });
}

/** A cell of a head is one column, however many words it has: the value word decides. */
function mergeCell(found: Segment[]): Column[] {
  const chosen =
    found.find((part) => part.role === "target") ??
    found.find((part) => VALUE_ROLES.has(part.role)) ??
    found.find((part) => part.role !== "year") ??
    found[0];
  if (!chosen) return [];
  const year = found.find((part) => part.role === "year" && part !== chosen);
  const period = chosen.period || year?.title || (chosen.role === "year" ? chosen.title : "");
  const role = chosen.role === "year" ? "actual" : chosen.role;
  return [{ role, title: chosen.title, period }];
}

/** Whether columns are those of an indicator table: a start or a row of years, and a target. */
export function isIndicatorHead(columns: Column[]): boolean {
  const has = (...roles: Role[]) => columns.some(({ role }) => roles.includes(role));
  const slots = columns.filter(isSlot).length;
  return slots >= 2 && slots <= 24 && has("target", "interim") && has("start", "now", "actual");
}

/** Whether columns are years and nothing else that could be a start or a target. */
export function isYearHead(columns: Column[]): boolean {
  const years = columns.filter(({ role }) => role === "actual");
  return (
    years.length >= 3 &&
    columns.every(({ role }) => role === "actual" || !isSlot({ role, title: "", period: "" }))
  );
}

/** Years between a present value and the year that a plan aims at, at least. */
const AIM_AHEAD = 4;

/**
 * A head of a present value and one bare year well after it, as plans for 2030 have it
 * (`現在（2020年） | 2030年`): the year is the target's.
 */
export function aimAtLastYear(columns: Column[]): Column[] {
  const slots = columns.filter(isSlot);
  const [now, year] = slots;
  if (slots.length !== 2 || now?.role !== "now" || year?.role !== "actual") return columns;
  const [from, to] = [readPeriod(now.period)?.year, readPeriod(year.period)?.year];
  if (!from || !to || to - from < AIM_AHEAD) return columns;
  return columns.map((column) => (column === year ? { ...column, role: "target" } : column));
}
