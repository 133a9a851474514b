import { splitPeriod, splitSeries } from "../cells.ts";
import { isBar } from "../grid/bars.ts";
import { rowOf } from "../keyed.ts";
import { keysOf } from "../keys.ts";
import type { Layout } from "../layout.ts";
import { cleanText, isProse, withoutBullet } from "../text.ts";
import { isAbsent, isBarePeriod, isSeries, isValue } from "../words.ts";

const ARROW = /\s*(?:→|⇒|➡|➔|➜|⟶|⇨|▶|->|=>)\s*/u;

/** Arrows in one line: `①婚姻率：5.5‰（平成25年）→5.9‰（平成31年）`. */
export const arrows: Layout = {
  name: "arrows",
  read(lines, at, context) {
    const line = lines[at];
    if (!line || isBar(line)) return undefined;
    const parts = partsOf(line.text);
    if (parts.length > 1) {
      const rows = parts.flatMap(
        (text) => arrows.read([{ ...line, text }], 0, context)?.rows ?? [],
      );
      return rows.length > 0 ? { rows, next: at + 1 } : undefined;
    }
    // 21*1（H30）: the figure behind the star is the number of a note.
    const text = cleanText(line.text).replace(
      /(?<=[0-9０-９])[*＊※][0-9０-９]{1,2}(?=\s*[（(→])/gu,
      "",
    );
    const sides = text.split(ARROW);
    if (sides.length < 2 || sides.length > 4 || isProse(text)) return undefined;
    if (keysOf(line.text).keyed.length > 1) return undefined;
    const first = startOf(sides[0] ?? "");
    const target = sides.at(-1) ?? "";
    if (!first || !(isSide(target) || isWording(first.value, target))) return undefined;
    if (sides.slice(1).every((side) => isBarePeriod(side.replace(/[）)]$/u, "")))) return undefined;
    let { label } = first;
    let from = at;
    if (label === "") {
      while (from > 0 && cleanText(lines[from - 1]?.text ?? "") === "" && at - from < 2) from--;
      label = cleanText(lines[from - 1]?.text ?? "");
      if (label === "" || isProse(label) || ARROW.test(label) || label.length > 60)
        return undefined;
    }
    const row = rowOf(line, withoutBullet(label), [
      { role: "start", title: "", period: "", value: first.value },
      ...sides
        .slice(1, -1)
        .map((value) => ({ role: "interim" as const, title: "", period: "", value })),
      { role: "target", title: "", period: "", value: target },
    ]);
    return {
      rows: [{ ...row, line: lines[from === at ? at : from - 1]?.line ?? line.line }],
      next: at + 1,
    };
  },
};

/** Several numbered rows on one line: `①…→… ②…→…`. */
function partsOf(text: string): string[] {
  const parts = text.split(/(?=[①-⑳])/u).filter((part) => part.trim() !== "");
  return parts.length > 1 && parts.every((part) => ARROW.test(part)) ? parts : [text];
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
