import { type Column, isSlot } from "../column.ts";
import { isVerdict } from "../words.ts";
import type { Run } from "./runs.ts";

/** A number before a label, which is no figure. */
const NUMBER = /^([0-9]{1,3}) (?=[^0-9]|[0-9]{1,2}歳)/u;
/** An office, as columns behind the values name it. */
const OFFICE = /^[^\s0-9]{1,12}[課係局室署]$/u;

/**
 * Takes from the runs of a text, one after another, what is beside labels and values: the numbers of rows
 * that follow one another (1 凧の数 3枚 9枚 2 独楽の数 …) or of the groups that the head names, how a row is judged,
 * and its office.
 */
export function withoutBeside(columns: Column[]): (run: Run) => Run {
  const withoutText = textBehind(columns);
  const grouped = columns.some(({ role }) => role === "code");
  let last: number | undefined;
  let first = true;
  return (run) => {
    const before = first ? run.before : withoutText(run.before);
    const behind = withoutText(run.behind);
    first = false;
    const [number, next] = [numberOf(before), numberOf(behind)];
    const isNext = next === number + 1 || (grouped && next === number);
    if (last === undefined ? !isNext : number !== last + 1 && !(grouped && number === last))
      return { ...run, before, behind };
    last = number;
    const below = isNext ? behind.replace(NUMBER, "") : behind;
    return { ...run, before: before.replace(NUMBER, ""), behind: below };
  };
}

const numberOf = (text: string): number => Number(NUMBER.exec(text)?.[1] ?? Number.NaN);

/** Takes the words of columns behind those of values from the head of a text, where a head names such columns. */
function textBehind(columns: Column[]): (text: string) => string {
  const behind = columns.slice(columns.findLastIndex(isSlot) + 1);
  const judged = behind.some(({ role }) => role === "evaluation");
  const kept = behind.some(({ role }) => role === "note");
  return (text) => {
    const words = text.split(" ");
    if (judged && isVerdict(words[0] ?? "")) words.shift();
    if (kept && OFFICE.test(words[0] ?? "")) words.shift();
    return words.join(" ");
  };
}
