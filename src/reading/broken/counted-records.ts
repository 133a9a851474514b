import { splitLine } from "../atoms.ts";
import { type Column, isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { columnsOfText } from "../header.ts";
import { type FoundRow, type Layout, rowUnder } from "../rows.ts";
import { cleanText, compact, startsCut } from "../text.ts";
import { isDirection, isUnit, QUANTITY } from "../words.ts";
import { unfolded } from "./folded.ts";
import { readRecords } from "./runs.ts";
import { isYearHead, readHead } from "./table-head.ts";

const NUMBERS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
/** What names a quantity, whatever a bracket behind it adds. */
const NAMES_QUANTITY = new RegExp(`${QUANTITY}(?:[（(][^（()）]{1,20}[)）]){0,2}$`, "u");
/** A head that names a policy right before the indicator: numbers count the policies. */
const POLICIES = /(?:施策|取組|取り組み|事業)(?:成果|評価|数値)?指標名?$/u;
const BEGINS_WITH_FIGURE = /^[0-9]/u;

/**
 * Rows whose numbers ①, ②, ③ tell where each begins, in lines that hold one or several, below a head
 * that runs on among other words. What stands between the label and the values is the unit or an
 * explanation; where it may be the rest of the label, the record is for a person to read.
 */
export const countedRecords: Layout = (line, lines, at) => {
  const parts = countedParts(cleanText(line.text));
  const head = parts.length > 1 ? runOnHeadAbove(lines, at) : undefined;
  const part = head && readRecords(line, parts, (text) => readRecord(line, head, text));
  return part && { ...part, next: at + 1 };
};

/** What stands before numbers that follow one another, and the texts behind each. */
function countedParts(text: string): string[] {
  const [before = "", ...parts] = ` ${text}`.split(/ (?=[①-⑳])/u);
  const numbers = parts.map((part) => NUMBERS.indexOf(part.charAt(0)));
  const follow = numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
  return [before, ...(follow ? parts.map((part) => part.slice(1).trim()) : [])];
}

/** The row of a record that has exactly as many values as its head names. */
function readRecord(line: Line, { columns, lead }: RunOnHead, text: string): FoundRow | undefined {
  const size = columns.filter(isSlot).length;
  const { head, atoms, tail } = splitLine(`${text} 。`, size);
  if (atoms.length !== size || BEGINS_WITH_FIGURE.test(tail)) return undefined;
  // The way in which a value is to go stands behind the values: where it is one, another is missing.
  if (atoms.some(({ kind, text }) => kind !== "value" || isDirection(text))) return undefined;
  const words = head.split(" ");
  const unit = words.length > 1 && isUnit(words.at(-1) ?? "") ? (words.pop() ?? "") : "";
  const named = labelOf(words, POLICIES.test(lead));
  if (!named) return undefined;
  return rowUnder(
    line,
    named.label,
    columns,
    atoms.map((atom) => atom.text),
    { layout: "broken-cells", unit: unit || named.unit },
  );
}

/**
 * The label among the words before the values, and the unit that its formula tells: …×100 is a
 * percentage. A formula stands behind the name of what it gives.
 */
function labelOf(words: string[], policies: boolean) {
  const [first = "", second = ""] = words.map((word) => word.split(/[=＝]/u)[0] ?? "");
  const own = policies ? second : first;
  const sure = policies
    ? words.length === 2 &&
      NAMES_QUANTITY.test(own) &&
      (own !== words[1] || !NAMES_QUANTITY.test(first))
    : (NAMES_QUANTITY.test(own) && !startsCut(second)) || words.length === 1;
  if (!sure) return undefined;
  const percent = words.some((word) => /[=＝].{1,80}[×*]100$/u.test(word));
  return { label: own, unit: percent ? "%" : "" };
}

/** Lines back to a head that runs on in one line with what stands around it, at most. */
const MOST_BACK = 40;

type RunOnHead = NonNullable<ReturnType<typeof headIn>>;

/**
 * The head that holds for a line, where it stands among other words of a long line above it: no empty
 * line and no other head stands between.
 */
function runOnHeadAbove(lines: Line[], at: number): RunOnHead | undefined {
  for (let above = at - 1; above >= Math.max(0, at - MOST_BACK); above--) {
    const line = lines[above];
    if (!line || line.cells || cleanText(line.text) === "") return undefined;
    const words = unfolded(line);
    if (words.length > 0) return headIn(words);
    if (readHead(lines, above)) return undefined;
  }
  return undefined;
}

/** The last head among the words of a line, and the text before its first word for a value. */
function headIn(words: Line[]) {
  let found: { columns: Column[]; lead: string } | undefined;
  for (let at = 0; at < words.length; ) {
    const head = readHead(words, at);
    if (head && !isYearHead(head.columns))
      found = { columns: head.columns, lead: leadOf(words, at) };
    at = head?.next ?? at + 1;
  }
  return found;
}

function leadOf(words: Line[], from: number): string {
  const slot = words.findIndex(
    ({ text }, at) => at >= from && columnsOfText(text)?.some(isSlot) === true,
  );
  return compact(words.slice(0, slot).reduce((text, word) => text + word.text, ""));
}
