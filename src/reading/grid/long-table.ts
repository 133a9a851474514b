import { groups } from "d3";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { periodYear } from "../years.ts";
import { type GridRow, headAndRow } from "./block.ts";

/** Rows of such a table at least. */
const LEAST_ROWS = 3;

/**
 * Tables with a row for each value (指標名 | 年度 | 区分 | 値), as open data is published, with a head and a row for
 * each indicator. Two values of one kind and year leave the table as it is: nothing says which one counts.
 */
export function withKindsAcross(rows: GridRow[]): GridRow[] {
  const [head, ...printed] = rows;
  const places = head && placesOf(head.cells);
  const even = printed.every(({ cells }) => cells.length === head?.cells.length);
  if (!places || !even || printed.length < LEAST_ROWS) return rows;
  const { year, kind, value, own } = places;
  const kinds = columnsOfCells(printed.map(({ cells }) => cells[kind] ?? ""));
  if (!kinds.some(({ role }) => role === "target")) return rows;
  const values = printed.map(({ line, cells }) => {
    const bare = cells[year] ?? "";
    const when = /^[0-9]+$/u.test(bare) ? bare + head.cells[year] : bare;
    const said = cells[kind] ?? "";
    // What a year has reached is no start, as 実績値 alone may be.
    const title = /^実績値?$/u.test(said) ? when : `${said}（${when}）`;
    const names = own.map((at) => cells[at] ?? "");
    return { line, names, title, year: periodYear(when) ?? Infinity, value: cells[value] ?? "" };
  });
  const filled = values.filter((one) => one.value !== "");
  const indicators = groups(filled, ({ names }) => names.join("\t")).map(([, one]) => one);
  if (indicators.some((one) => new Set(one.map(({ title }) => title)).size < one.length))
    return rows;
  return indicators.flatMap((same) => {
    const { line, names } = same[0] ?? { line: head.line, names: [] };
    const inTime = same.toSorted((a, b) => a.year - b.year);
    const named = own.map((at, index) => [head.cells[at] ?? "", names[index] ?? ""]);
    const dated = inTime.map(({ title, value }) => [title, value]);
    return headAndRow({ line, cells: [] }, [...named, ...dated]);
  });
}

/** The columns for year, kind and value of a head that names each once, and its `own` of the indicator. */
function placesOf(head: string[]) {
  const find = (word: RegExp): number | undefined => {
    const found = head.flatMap((cell, at) => (word.test(compact(cell)) ? [at] : []));
    return found.length === 1 ? found[0] : undefined;
  };
  const year = find(/^年[度次]?$/u);
  const kind = find(/^(?:値の?)?(?:区分|種別|種類)$/u);
  const value = find(/^数?値$/u);
  const labelled = columnsOfCells(head).some(({ role }) => role === "label");
  if (year === undefined || kind === undefined || value === undefined || !labelled)
    return undefined;
  // A remark is of one value and not of the indicator.
  const aside = columnsOfCells(head).flatMap(({ role }, at) => (role === "note" ? [at] : []));
  const other = new Set([year, kind, value, ...aside]);
  const own = head.flatMap((_, at) => (other.has(at) ? [] : [at]));
  return { year, kind, value, own };
}
