import { splitPeriod, splitSeries, unitOf } from "./cells.ts";
import type { Line } from "./document.ts";
import { isBar } from "./grid/bars.ts";
import { rowOf } from "./keyed.ts";
import { keysOf } from "./keys.ts";
import type { Layout } from "./layout.ts";
import type { FoundRow } from "./rows.ts";
import { cleanText, isProse, withoutBullet } from "./text.ts";
import { isAbsent, isBarePeriod, isSeries, isValue } from "./words.ts";
import { presentIn } from "./year-run.ts";

const ARROW = / ?(?:→|⇒|➡|➔|➜|⟶|⇨|▶|->|=>) ?/u;
/** Sides that one row can have. */
const MOST_SIDES = 4;
/** Words that a goal in front of other text can take. */
const MOST_WORDS = 4;

/** Arrows in one line: `①婚姻率：5.5‰（平成25年）→5.9‰（平成31年）`. */
export const arrows: Layout = {
  name: "arrows",
  read(lines, at) {
    const line = lines[at];
    if (!line || line.cells || isBar(line) || !ARROW.test(line.text)) return undefined;
    const parts = partsOf(cleanText(line.text));
    const rows = parts.flatMap((text) => {
      const row = readArrow(text, lines, at, parts.length > 1);
      return row ? [row] : [];
    });
    return rows.length > 0 ? { rows, next: at + 1 } : undefined;
  },
};

/** Several numbered rows on one line: `①…→… ②…→…`. */
function partsOf(text: string): string[] {
  const parts = text.split(/(?=[①-⑳])/u).filter((part) => ARROW.test(part));
  return parts.length > 1 ? parts : [text];
}

function readArrow(
  printed: string,
  lines: Line[],
  at: number,
  part: boolean,
): FoundRow | undefined {
  const line = lines[at];
  // 21*1（H30）: the figure behind the star is the number of a note.
  const text = printed.replace(/(?<=[0-9０-９])[*＊※][0-9０-９]{1,2}(?=\s?[（(→])/gu, "");
  const sides = text.split(ARROW);
  const goal = sides.at(-1) ?? "";
  const from = startOf(sides[0] ?? "");
  const target = part && from ? firstValue(goal, unitOf(from.value)) : goal;
  if (!line || sides.length < 2 || sides.length > MOST_SIDES) return undefined;
  if (isProse([...sides.slice(0, -1), target].join("→")) || keysOf(text).keyed.length > 1)
    return undefined;
  const first = from;
  if (!first || !(isSide(target) || isWording(first.value, target))) return undefined;
  if (!sides.slice(1, -1).every(isSide)) return undefined;
  if (sides.slice(1).every((side) => isBarePeriod(side.replace(/[）)]$/u, "")))) return undefined;
  const above = first.label === "" ? labelAbove(lines, at) : undefined;
  const label = above ? cleanText(above.text) : first.label;
  if (label === "") return undefined;
  const name = withoutBullet(label).replace(/^[①-⑳]\s*/u, "");
  const present = part ? presentIn(cleanText(line.text), name, first.value, target) : undefined;
  const value = (role: "start" | "interim" | "target", value: string) => ({
    role,
    title: "",
    period: "",
    value,
  });
  const row = rowOf(above ?? line, withoutBullet(label), [
    value("start", first.value),
    ...sides.slice(1, -1).map((side) => value("interim", side)),
    value("target", target),
    ...(present ? [{ role: "now" as const, title: "", ...present }] : []),
  ]);
  return target === goal ? row : { ...row, doubts: ["cell-order"] };
}

/** The value, in the unit of the start, at the head of a text that goes on with something else. */
function firstValue(text: string, unit: string): string {
  const words = text.trim().split(" ");
  for (let size = Math.min(MOST_WORDS, words.length); size > 0; size--) {
    const value = words.slice(0, size).join(" ");
    if (isSide(value) && unitOf(value) === unit) return value;
  }
  return text.trim();
}

/** A short text above that is no row itself. */
function labelAbove(lines: Line[], at: number): Line | undefined {
  for (let index = at - 1; index >= 0 && index >= at - 3; index--) {
    const line = lines[index];
    const text = cleanText(line?.text ?? "");
    if (text !== "")
      return isProse(text) || ARROW.test(text) || text.length > 60 ? undefined : line;
  }
  return undefined;
}

/** 男性78.9歳・女性83.2歳: a value in parts. */
const hasParts = (text: string): boolean =>
  splitSeries(splitPeriod(text).value, isSeries).length > 1;

const isSide = (text: string): boolean => {
  const { value } = splitPeriod(text.replace(/^(?:目標値?|現状値?|基準値?)[:：\s]*/u, ""));
  return isValue(value);
};

/** A few words behind a figure's arrow are its target, even words that no list knows. */
function isWording(value: string, target: string): boolean {
  return /[0-9０-９]/u.test(value) && target.length <= 20 && !/[。、]/u.test(target);
}

/** Parts the left side of the arrow into label and value, at a colon or at the last gap that fits. */
function startOf(side: string): { label: string; value: string } | undefined {
  const text = cleanText(side);
  if (isSide(text)) return { label: "", value: text };
  const cuts = [...text.matchAll(/[:：…\s]+|(?<=[^0-9０-９.,，．△▲+−-])(?=[0-9０-９△▲])/gu)];
  for (const cut of cuts) {
    const label = text.slice(0, cut.index);
    const value = text.slice(cut.index + cut[0].length);
    if (
      label.replace(/^[①-⑳\s]+/u, "").length > 1 &&
      (isSide(value) || hasParts(value)) &&
      !isAbsent(label)
    ) {
      return { label, value };
    }
  }
  return undefined;
}
