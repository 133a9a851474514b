import type { Line } from "../document.ts";
import type { FoundRow } from "../rows.ts";
import { compact } from "../text.ts";
import { NAMES_QUANTITY } from "../words.ts";
import { DATED } from "./subject.ts";

/** (1)凧の数: a numbered name alone on its line. */
const NUMBERED =
  /^(?:[(（]?[0-9]{1,2}[)）]|[0-9]{1,2}[.．]|[①-⑳]|[・○●■◆])(?<label>\p{L}[^、。|:]{2,40}|[0-9]人[^、。|:]{4,40})$/u;

/** The quantity that a line names and says no more of, or nothing. */
export function labelAlone(line: Line): string {
  const label = line.cells ? "" : (NUMBERED.exec(compact(line.text))?.groups?.label ?? "");
  return NAMES_QUANTITY.test(label) ? label : "";
}

/** What a sentence begins with that names nothing: 令和10年度までに30枚, 現在の12枚から. */
const NAMELESS = new RegExp(
  `^(?:${DATED}|現[在状])(?:まで|時点)?(?:にお(?:いて|ける)|に|の|で|は){0,2}は?、?(?:年間|月|約|延べ|累計)?[0-9]`,
  "u",
);

/** A sentence that names nothing, with what the line above it names. */
export const ofLabelAbove = (sentence: string, above: Line | undefined): string => {
  const label = above && NAMELESS.test(sentence) ? labelAlone(above) : "";
  return label === "" ? sentence : `${label}は、${sentence}`;
};

/**
 * The only goal of a sentence below a label that shares a word with its own: the sentence says how that is measured
 * ((1)凧の数 above 直した凧を含む凧の数を), which its note keeps.
 */
export function underLabel(rows: FoundRow[], above: Line | undefined): FoundRow[] {
  const label = above ? labelAlone(above) : "";
  const [row, ...more] = rows;
  if (
    label === "" ||
    !row ||
    more.length > 0 ||
    row.label === label ||
    !shareWord(label, row.label)
  )
    return rows;
  return [{ ...row, label, note: [row.label, row.note].filter(Boolean).join(" ") }];
}

/** Whether two ideographs stand together in both. */
const shareWord = (one: string, other: string): boolean =>
  [...one.matchAll(/(?=(\p{Script=Han}{2}))/gu)].some(([, pair = ""]) => other.includes(pair));
