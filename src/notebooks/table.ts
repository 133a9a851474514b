import type { ColumnTable } from "arquero";
import type { Language } from "../lib/language.ts";
import { formatNumber } from "../words/format.ts";
import { frame } from "../words/notebooks.ts";
import { fill } from "../words/text.ts";
import type { NotebookContext } from "./context.ts";
import { button, el } from "./dom.ts";
import { emptyNotice } from "./notice.ts";

/** Rows of a table: their keys are the heads of its columns. */
export type TableRows = Pick<ColumnTable, "objects"> | readonly object[];
type Row = Record<string, unknown>;

/** Rows beyond this wait for a button, so that a page of all rows opens at once. */
const FIRST = 60;
/** So many more are shown at once rather than behind a button. */
const SLACK = 20;

export function rowsOf(rows: TableRows): Row[] {
  return ("objects" in rows ? rows.objects() : [...rows]) as Row[];
}

/**
 * A table whose first cell is the head of its row and whose heads sort it. On a narrow page it
 * scrolls by itself, also with the keyboard. A caption that repeats the heading above is only read
 * out, not shown. Cells are texts, numbers or nodes.
 */
export function table(
  caption: string,
  given: TableRows,
  { lang }: Pick<NotebookContext, "lang">,
  { captionShown = true }: { captionShown?: boolean } = {},
): HTMLElement {
  const rows = rowsOf(given);
  const names = Object.keys(rows[0] ?? {});
  if (rows.length === 0) return emptyNotice(lang);
  const classes = new Map(names.map((name) => [name, classOf(rows.map((row) => row[name]))]));
  const lines = rows.map((row) => ({ row, node: line(row, classes, lang) }));
  const body = el("tbody", {}, ...lines.map(({ node }) => node));
  const heads = names.map((name) => {
    const head = button({}, () => sort(name), name);
    return el("th", { scope: "col", class: classes.get(name) }, head);
  });
  let [sorted, up] = ["", false];
  function sort(name: string) {
    up = name === sorted ? !up : true;
    sorted = name;
    lines.sort((a, b) => compare(a.row[name], b.row[name], up, lang));
    body.append(...lines.map(({ node }) => node));
    for (const [i, head] of heads.entries())
      if (names[i] === name) head.setAttribute("aria-sort", up ? "ascending" : "descending");
      else head.removeAttribute("aria-sort");
  }
  const rest = rows.length - FIRST;
  const isLong = rest > SLACK;
  const more = isLong
    ? button({ class: "more" }, showAll, fill(frame.showAll, lang, { count: rest }))
    : null;
  function showAll() {
    body.classList.remove("short");
    more?.remove();
    lines[FIRST]?.node.querySelector("button")?.focus();
  }
  body.classList.toggle("short", isLong);
  const region = {
    class: "scroll",
    tabindex: 0,
    role: "region",
    "aria-label": fill(frame.scroll, lang, { name: caption }),
  };
  const title = el("caption", { class: captionShown ? undefined : "unseen" }, caption);
  const whole = el("table", {}, title, el("thead", {}, el("tr", {}, ...heads)), body);
  return el("div", { class: "table" }, el("div", region, whole), more);
}

/** Texts of more characters than this get room on a narrow page too. */
const LONG = 60;

/** How a column is set, by what stands in it. */
function classOf(cells: readonly unknown[]): "number" | "long" | undefined {
  if (cells.every((cell) => cell == null || typeof cell === "number")) return "number";
  return cells.some((cell) => cellText(cell).length > LONG) ? "long" : undefined;
}

function line(
  row: Row,
  classes: ReadonlyMap<string, string | undefined>,
  lang: Language,
): HTMLElement {
  const cells = [...classes].map(([name, style], i) => {
    const cell = row[name];
    const shown = cell instanceof Node ? cell : textOf(cell, lang);
    if (i === 0) return el("th", { scope: "row" }, shown);
    return el("td", { class: style }, shown);
  });
  return el("tr", {}, ...cells);
}

function textOf(cell: unknown, lang: Language): string {
  return typeof cell === "number" ? formatNumber(cell, lang, 3) : String(cell ?? "");
}

/** Empty cells stay last; numbers by size, the number that a text begins with before its letters. */
function compare(a: unknown, b: unknown, up: boolean, lang: Language): number {
  const [x, y] = [plain(a), plain(b)];
  if (x === "" || y === "") return x === y ? 0 : x === "" ? 1 : -1;
  const order =
    typeof x === "number" && typeof y === "number"
      ? x - y
      : String(x).localeCompare(String(y), lang, { numeric: true });
  return up ? order : -order;
}

/** What a cell says: a number where it begins with one, as 4,997件, 年120人 and △27.2万人 do. */
function plain(cell: unknown): string | number {
  if (typeof cell === "number") return cell;
  const text = cellText(cell);
  const found = /^年?([−△▲-]?)(?:([\d,.]+)億)?(?:([\d,.]+)万)?([\d,]+(?:\.\d+)?)?/u.exec(text);
  const [all = "", sign, ...parts] = found ?? [];
  if (!/\d/u.test(all)) return text;
  const [hundreds = 0, tens = 0, ones = 0] = parts.map((part = "0") =>
    Number(part.replaceAll(",", "")),
  );
  const size = hundreds * 1e8 + tens * 1e4 + ones;
  return sign === "" ? size : -size;
}

export function cellText(cell: unknown): string {
  return cell instanceof Node ? (cell.textContent ?? "") : String(cell ?? "");
}
