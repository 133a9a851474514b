import { unitOf } from "./cells.ts";
import { type Line, titleOfGoals } from "./document.ts";
import { type FoundRow, goalOf, type Reading, rowOf, type Valued } from "./rows.ts";
import { cleanText, compact, halfWidth } from "./text.ts";

const TITLE = /^.{0,10}目標(?:設定|値|一覧)?$/u;
const ITEM =
  /^(\p{L}[^0-9、。:]{2,40}?)[をはが]?((?:約|年間?|毎年|月)?[0-9][0-9,.]{0,9}[^0-9、。]{1,4}?(?:以上|以下|未満)?)((?:[0-9][0-9,.]{0,9}[^0-9、。]{1,4})?)$|^(\p{L}[^0-9、。:]{2,40}?)[をは]?(ゼロ)$/u;

/** Goals that a document lists below a title that says so (目標設定), or under a legend of letters. */
export function readList(lines: Line[], at: number): Reading | undefined {
  return readLettered(lines, at) ?? readRunOn(lines, at);
}

/** Labels that run on into their goals: 町内ガイド養成250人・早起き散歩の会9カ所4000人. */
function readRunOn(lines: Line[], at: number): Reading | undefined {
  const line = lines[at];
  const text = compact(line?.text ?? "").replace(/^[・○●■-]/u, "");
  if (
    !line ||
    text.length > 200 ||
    !/[0-9ゼ]/u.test(text) ||
    !TITLE.test(compact(titleOfGoals(lines, at)))
  )
    return undefined;
  const items = text.split(/[・、]/u).map((item) => ITEM.exec(item));
  if (!items.every((item) => item !== null)) return undefined;
  const rows = items.flatMap((item): FoundRow[] => {
    const label = item[1] ?? item[4] ?? "";
    const values = [item[2] ?? item[5] ?? "", item[3] ?? ""].filter(Boolean);
    return values.map((value) => ({
      ...goalOf(line, label, value),
      series: values.length > 1 ? value.replace(/^[0-9,.]+/u, "") : "",
    }));
  });
  return { rows, next: at + 1 };
}

const LEGEND = /[〔[(【][▽▼・○]?指標名?=([^〔〕【】]{10,200})[〕\])】]/u;
const LISTED = /^[▽▼・○]/u;
const PART = /(?=[@A-H](?![A-Za-z]))/u;

/** Lists whose legend gives each column a letter: 〔▽指標名=A20年実績値B21年実績値C23年目標値〕. */
function readLettered(lines: Line[], at: number): Reading | undefined {
  const columns = partsOf(LEGEND.exec(halfWidth(cleanText(lines[at]?.text ?? "")))?.[1] ?? "");
  if (columns.size < 2) return undefined;
  const rows: FoundRow[] = [];
  let next = at + 1;
  for (let line = lines[next]; line && LISTED.test(cleanText(line.text)); line = lines[++next])
    for (const item of halfWidth(cleanText(line.text)).split(/[▽▼]/u)) {
      const [label = "", cells = ""] = item.split("=");
      const own = [...partsOf(cells)].flatMap(([letter, value]): Valued[] => {
        const title = columns.get(letter) ?? "";
        if (title === "" || !/[0-9年値]/u.test(title)) return [];
        return [{ role: /目標/u.test(title) ? "target" : "actual", value }];
      });
      const units = new Set(own.map(({ value }) => unitOf(value)));
      if (own.length > 1 && units.size === 1)
        rows.push(rowOf(line, label.trim(), own, { layout: "flow", doubts: ["cell-order"] }));
    }
  return rows.length > 0 ? { rows, next } : undefined;
}

/** A text behind each of its letters. */
const partsOf = (text: string): Map<string, string> =>
  new Map(text.split(PART).map((part) => [part.charAt(0), part.slice(1).trim()]));
