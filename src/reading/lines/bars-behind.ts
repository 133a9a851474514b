import type { Line } from "../document.ts";
import { cleanText, joinCell } from "../text.ts";

const BARS_BEHIND = /\|[|\s]{0,80}$/u;
const ONE_CELL = new RegExp(`^[^|]{0,200}${BARS_BEHIND.source}`, "u");
/** Lines of one cell each, from which on the bars behind them part no columns. */
const MANY = 5;

/** A bar on a line of its own. */
const LONE = new RegExp(`^\\s{0,20}${BARS_BEHIND.source}`, "u");
/** Bars on lines of their own, from which on they end cells that lines break. */
const LEAST_LONE = 3;
/** Lines of a broken cell, and letters of one of them, at most. */
const MOST_LINES = 4;
const LONGEST = 60;

/** Tables that came out of a page with one cell a line and a bar behind it, without those bars. */
export function withoutBars(printed: Line[]): Line[] {
  const lines =
    printed.filter(({ text }) => LONE.test(text)).length < LEAST_LONE
      ? printed
      : withWholeCells(printed);
  const single = lines.map(({ text, cells }) => !cells && ONE_CELL.test(text));
  let run = 0;
  const runs = single.map((one) => (run = one ? run + 1 : 0));
  for (let at = runs.length - 2; at >= 0; at--)
    if (single[at] && single[at + 1]) runs[at] = runs[at + 1] ?? 0;
  return lines.map((line, at) =>
    (runs[at] ?? 0) >= MANY ? { ...line, text: line.text.replace(BARS_BEHIND, "") } : line,
  );
}

/** 概ね, 10年前, |: lines up to a bar behind the last of them are one cell. */
function withWholeCells(lines: Line[]): Line[] {
  const whole: Line[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const { text, cells } = line;
    const isPart =
      !cells &&
      text.trim() !== "" &&
      text.length <= LONGEST &&
      !/[|｜]/u.test(text.replace(BARS_BEHIND, ""));
    if (isPart) open.push(line);
    else whole.push(...open, line);
    const [first] = open;
    const closes = isPart && BARS_BEHIND.test(text);
    if (first && closes && open.length <= MOST_LINES) {
      const parts = open.map((own) => cleanText(own.text.replace(BARS_BEHIND, "")));
      whole.push({ ...first, text: `${parts.filter(Boolean).reduce(joinCell, "")} |` });
    } else if (closes) whole.push(...open);
    if (!isPart || closes) open = [];
  }
  return [...whole, ...open];
}
