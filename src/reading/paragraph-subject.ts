import type { FoundRow } from "./rows.ts";
import { YEARS } from "./subject.ts";

/** What a paragraph says at its head that it is of: 「凧の数」については、. */
const SUBJECT =
  /^(?:(?:また|次に|さらに|なお)、)?「?([^「」、。0-9]{2,40})(?:」は|」?(?:については|につきましては|に関しては))、/u;
/** Whether a line begins a paragraph that is of what it quotes: 「凧の数」については、. */
export const beginsParagraph = (text: string): boolean =>
  text.startsWith("「") && SUBJECT.test(text);

/** What a sentence begins with that says no more than which of its values comes first. */
const NAMELESS = new RegExp(
  `^(?:(?:${YEARS})末?の)?(?:基準|現状|実績|目標)値?[^、。は]{1,20}[がはを、]`,
  "u",
);

/** A sentence with what its paragraph is of, where it begins with a value and names nothing itself. */
export function withSubject(sentence: string, paragraph: string): string {
  const subject = SUBJECT.exec(paragraph)?.[1];
  return subject && NAMELESS.test(sentence) ? `${subject}は、${sentence}` : sentence;
}

/** What happened, which names no quantity: 催しが増えたことから, 利用が伸び. */
const CLAUSE = /(?:から|ので|ため|[にこ]より|結果|こと[もでに]{1,2})$|[がをも][^がをも]{1,12}$/u;

/**
 * The row of a paragraph with what the paragraph is of as its label, where the words before its values
 * only say why they are so: 「凧の数」については、年度末に調査。催しが増えたことから、….
 */
export function ofParagraph(text: string, rows: FoundRow[]): FoundRow[] {
  const subject = SUBJECT.exec(text)?.[1];
  const [row, ...more] = rows;
  const caused = row !== undefined && CLAUSE.test(row.label);
  return subject && caused && more.length === 0 ? [{ ...row, label: subject }] : rows;
}
