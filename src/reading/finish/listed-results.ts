import { splitLine } from "../atoms.ts";
import { type Line, textAt } from "../document.ts";
import { withDoubts } from "../doubts.ts";
import { shortens } from "../sentences/said/join.ts";
import { YEARS } from "../sentences/subject.ts";
import { compact } from "../text.ts";
import type { FinishedRow } from "./finish.ts";

/** Names with what was reached in each of several years, as a list below a line with these years gives them. */
interface Listed {
  line: number;
  name: string;
  values: string[];
  years: string[];
}

/** What says which years the figures below it are of: 【実績値】 区分 R3年度、R4年度、R5年度の順. */
const SAYS_YEARS = new RegExp(`実績[^0-9]{0,12}?((?:${YEARS})(?:[、・,](?:${YEARS})){1,9})`, "u");
const YEAR = new RegExp(YEARS, "gu");
/** (2), <2>, ②: the number of an item; (R3年度からR5年度の累計): how it is counted. */
const BESIDE = /^(?:[<(（][0-9]{1,2}[>)）]|[①-⑳])|[（(][^（）()]{1,30}[)）]$/gu;

/**
 * Goals without a result, with those that a list below gives under the same name, which may leave out its beginning; to
 * review.
 * @param taken is told each line of such a list that a row has taken.
 */
export function withListedResults(
  rows: FinishedRow[],
  lines: Line[],
  taken: (line: number) => void,
): FinishedRow[] {
  const listed = lines.flatMap((_, at) => listFrom(lines, at));
  if (listed.length === 0) return rows;
  const results = new Map<FinishedRow, Listed>();
  for (const own of listed) {
    const [row, ...more] = rows.filter((row) => isOf(own, row));
    if (!row || more.length > 0 || results.has(row)) continue;
    results.set(row, own);
    taken(own.line);
  }
  return rows.map((row) => {
    const own = results.get(row);
    return own ? withResults(row, own) : row;
  });
}

/** The items of a list below a line that says of which years its figures are. */
function listFrom(lines: Line[], at: number): Listed[] {
  const years = SAYS_YEARS.exec(compact(textAt(lines, at)))?.[1]?.match(YEAR);
  if (!years) return [];
  const items: Listed[] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const { head, atoms, tail } = splitLine(textAt(lines, next));
    const values = atoms.filter(({ kind }) => kind === "value").map(({ text }) => text);
    if (head === "" || tail !== "" || values.length !== years.length) break;
    const name = compact(head).replace(BESIDE, "");
    items.push({ line: lines[next]?.line ?? 0, name, values, years: [...years] });
  }
  return items;
}

const isOf = ({ line, name }: Listed, row: FinishedRow): boolean =>
  row.latest === "" &&
  row.results.length === 0 &&
  Number(row.line) < line &&
  shortens(name, compact(row.label));

function withResults(row: FinishedRow, { values, years }: Listed): FinishedRow {
  const results = values.map((value, at) => ({ value, period: years[at] ?? "" }));
  const { value: latest = "", period: latest_period = "" } = results.at(-1) ?? {};
  return withDoubts({ ...row, results, latest, latest_period }, ["goal-sentence"]);
}
