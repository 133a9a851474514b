import type { Line } from "../document.ts";
import { compact } from "../text.ts";
import { isUnit, NAMES_QUANTITY } from "../words.ts";

/** What an indicator has before its values: its name, and its start and unit where the sheet has them. */
export interface Indicator {
  line: Line;
  label: string;
  start: string;
  unit: string;
}

/** As many indicators as there are starts, whose names may stand above all of these; none where they are not as many. */
export function indicatorsOf(lines: Line[], starts: string[]): Indicator[] {
  if (lines.length === 0) return [];
  if (starts.length < 2) return [indicatorOf(lines, starts[0] ?? "")];
  const ends = lines.flatMap(({ text }, at) =>
    NAMES_QUANTITY.test(compact(text)) ? [at + 1] : [],
  );
  if (ends.length !== starts.length || ends.at(-1) !== lines.length) return [];
  return starts.map((start, at) => indicatorOf(lines.slice(ends[at - 1] ?? 0, ends[at]), start));
}

/** An indicator with the lines of its name, the last of which may be its unit. */
function indicatorOf(lines: Line[], start: string): Indicator {
  const texts = lines.map(({ text }) => compact(text));
  const isPart = /の$/u.test(texts.at(-2) ?? "の");
  const unit = !isPart && isUnit(texts.at(-1) ?? "") ? (texts.pop() ?? "") : "";
  return { line: lines[0] as Line, label: texts.join(""), start, unit };
}
