import { halfWidth } from "../notation/text.ts";
import { unitOf } from "./cells.ts";
import { type FoundRow, type Layout, rowOf, type Valued } from "./rows.ts";
import { cleanText } from "./text.ts";

const LEGEND = /[〔[(【][▽▼・○◇◆]?指標名?=([^〔〕【】]{10,200})[〕\])】]/u;
const LISTED = /^[▽▼・○◇◆]/u;
/** What a legend may begin with; the letters behind it follow one another: @ABC, abc, ①②③. */
const FIRST = /^[@Aa①]$/u;
/** A year that tells its century. */
const YEAR = /(?:令和|平成)[0-9元]{1,2}年度?|20[0-9]{2}年度?/u;

/** Lists whose legend gives each column a letter: 〔▽指標名=A20年実績値B21年実績値C23年目標値〕. */
export const readLettered: Layout = (legend, lines, at) => {
  const text = LEGEND.exec(halfWidth(cleanText(legend.text)))?.[1] ?? "";
  const columns = partsOf(text, text.charAt(0));
  if (columns.length < 2) return undefined;
  const rows: FoundRow[] = [];
  let next = at + 1;
  for (let line = lines[next]; line && LISTED.test(cleanText(line.text)); line = lines[++next])
    for (const item of halfWidth(cleanText(line.text)).split(/[▽▼◇◆]/u)) {
      const [label = "", cells = ""] = item.split("=");
      const values = partsOf(cells, text.charAt(0));
      const own = columns.flatMap((title, index) => valuedUnder(title, values[index] ?? ""));
      const units = new Set(own.map(({ value }) => unitOf(value)));
      if (values.length === columns.length && own.length > 1 && units.size === 1)
        rows.push(rowOf(line, label.trim(), own, { layout: "flow", doubts: ["cell-order"] }));
    }
  return rows.length > 0 ? { rows, next } : undefined;
};

/** The value under a title that names a year or a value; other parts, as how far it came, have none. */
function valuedUnder(title: string, value: string): Valued[] {
  if (!/[0-9年値]/u.test(title)) return [];
  const role = /目標/u.test(title) ? "target" : "actual";
  return [{ role, value, period: YEAR.exec(title)?.[0] ?? "" }];
}

/**
 * The texts behind letters that follow one another: a letter out of its turn, or one of a word, belongs
 * to a text, as a unit does.
 */
function partsOf(text: string, first: string): string[] {
  if (!FIRST.test(first) || !text.startsWith(first)) return [];
  const parts: string[] = [];
  let rest = text.slice(1);
  for (let letter = after(first); ; letter = after(letter)) {
    const at = placeOf(rest, letter);
    if (at < 0) return [...parts, rest.trim()];
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at + 1);
  }
}

const after = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);

const placeOf = (text: string, letter: string): number =>
  text.split("").findIndex((sign, at) => sign === letter && !/[A-Za-z]/u.test(text.charAt(at + 1)));
