import { readPeriod } from "../../notation/period.ts";
import { foldWidth } from "../../notation/text.ts";
import type { Sheet } from "./read-sheets.ts";

/** What a column of a yearly sheet holds beside values, by the words of its head: the first that fits. */
export const ROLES = [
  ["row", /^(行|行番号)$/u],
  ["division", /^(主管|所管|担当|関係)(課|部署|所属|部局|課名|課等)?$/u],
  ["evaluation", /評価|達成状況|達成度|判定|進捗状況/u],
  ["reason", /要因|理由|分析|背景/u],
  ["response", /対応|改善|取組方針|今後の/u],
  ["code", /^(コード|番号|No\.?|通番|施策番号|指標番号|KPI番号)$/iu],
  [
    "label",
    /^(指標|指標名|指標の名称|指標項目|KPI|KPI名|項目|項目名|数値目標|重要業績評価指標.*|目標指標|成果指標)$/iu,
  ],
  ["series", /^(区分|内訳|区分名)$/u],
  ["unit", /^単位$/u],
  ["note", /^(備考|注記|注|特記事項)$/u],
] as const satisfies readonly (readonly [string, RegExp])[];
export type Role = (typeof ROLES)[number][0];

const YEAR = /(?:R|H|令和|平成)\.?(?:元|\d{1,2})(?:年度?)?|20\d\d(?:年度?)?/u;
const NO_RESULT = /目標|計画|見込|予定|現状|基準|当初|策定時/u;
const RESULT = /実績|最新値|結果/u;
const MOST_HEAD_ROWS = 3;
const SEARCHED = 20;

export interface Head {
  /** Index of the first row below the head. */
  below: number;
  roles: ReadonlyMap<Role, number>;
  /** Columns of actual values; a head that names no year leaves it to the caller. */
  values: readonly { column: number; year: string | null; name: string }[];
  /** Names of columns that nobody reads. */
  unread: readonly string[];
}

/** The head of a yearly sheet: up to three rows that name an indicator column and one of values. */
export function findHead({ rows }: Sheet): Head | null {
  let best: { head: Head; score: number } | null = null;
  for (let at = 0; at < Math.min(rows.length, SEARCHED); at++)
    for (let height = 1; height <= MOST_HEAD_ROWS && at + height <= rows.length; height++) {
      const head = readHead(rows.slice(at, at + height), at + height);
      if (!head.roles.has("label") || head.values.length === 0) continue;
      const score = head.roles.size + head.values.length;
      if (best === null || score > best.score) best = { head, score };
    }
  return best?.head ?? null;
}

function readHead(rows: Sheet["rows"], below: number): Head {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const named = rows.filter(({ cells }) => !isTitle(cells));
  const filled = named.map(({ cells }, i) =>
    i < named.length - 1 ? fillRight(cells, width) : cells,
  );
  const roles = new Map<Role, number>();
  const values: { column: number; year: string | null; name: string }[] = [];
  const unread: string[] = [];
  for (let column = 0; column < width; column++) {
    const parts = [...new Set(filled.map((cells) => foldWidth(cells[column] ?? "")))].filter(
      Boolean,
    );
    const name = parts.join(" ");
    const last = (parts.at(-1) ?? "").replaceAll(" ", "");
    const role = ROLES.find(([, words]) => words.test(last))?.[0];
    const year = parts.map(yearIn).findLast((found) => found !== null) ?? null;
    if (role !== undefined && !roles.has(role)) roles.set(role, column);
    else if (!NO_RESULT.test(name) && isValueHead(last, name, year))
      values.push({ column, year, name });
    else if (name !== "") unread.push(name);
  }
  return { below, roles, values, unread };
}

/** R6, 令和6年度実績, or 実績値 above; a data cell such as 令和6年度に100人 is none. */
function isValueHead(last: string, name: string, year: string | null): boolean {
  if (year !== null && readPeriod(year) === null) return false;
  const rest = last.replace(YEAR, "").replace(/[()（）]/gu, "");
  return (
    /^(実績値?|最新値|結果|値|数値|年度)?$/u.test(rest) && (year !== null || RESULT.test(name))
  );
}

function yearIn(part: string): string | null {
  return YEAR.exec(part.replaceAll(" ", ""))?.[0] ?? null;
}

/** The title of the sheet stands in its first column alone, merged over the others or not. */
function isTitle(cells: readonly string[]): boolean {
  return (cells[0] ?? "") !== "" && cells.every((cell) => cell === "" || cell === cells[0]);
}

/** Cells of an upper row of the head stand for those to their right, as merged ones do. */
function fillRight(cells: readonly string[], width: number): string[] {
  let last = "";
  return Array.from({ length: width }, (_, i) => {
    if (cells[i]) last = cells[i] ?? "";
    return last;
  });
}
