import type { Line } from "../document.ts";
import { cleanText, compact, isProse, withoutBullet } from "../text.ts";
import type { Heading } from "./headings.ts";

/** A heading in its place, and how many rows stand in its scope. */
export interface Mark {
  heading: Heading;
  line: number;
  /** Index into the document's lines. */
  at: number;
  rows: number;
  parent: Mark | undefined;
  opened: boolean;
}

/**
 * Titles that a line break cut: where a list elsewhere prints the same number with a title that
 * starts alike and goes on, the list's title is the whole one. Keys are `number|cut title`.
 */
export function completeTitles(lines: Line[]): Map<string, string> {
  const entries = lines.flatMap(({ text }) => {
    const match = /^(?:施策|政策|基本目標|取組)?\s*([0-9０-９]{1,2})[.．\s]\s*(\S.{3,60})$/u.exec(
      withoutBullet(text),
    );
    const title = cleanText(match?.[2] ?? "");
    return match?.[1] && !isProse(title) ? [{ number: compact(match[1]), title }] : [];
  });
  const whole = new Map<string, string>();
  for (const { number, title } of entries) {
    const longer = entries.find(
      (other) =>
        other.number === number &&
        other.title !== title &&
        other.title.startsWith(title) &&
        other.title.length - title.length <= 20,
    );
    if (longer) whole.set(`${number}|${title}`, longer.title);
  }
  return whole;
}

/** The heading's title, made whole where a line break cut it. */
export function wholeTitle(heading: Heading, titles: Map<string, string>): string {
  const number = compact(/[0-9０-９]{1,4}$/u.exec(heading.code)?.[0] ?? "");
  return titles.get(`${number}|${heading.title}`) ?? heading.title;
}

/** A heading as a section's name: number and title as printed. */
export function sectionTitle(heading: Heading, titles: Map<string, string>): string {
  return `${heading.shown || heading.code} ${wholeTitle(heading, titles)}`.trim();
}

/** A policy's place: the code that its heading prints, or its number below a bare numeral. */
export function policyCode(heading: Heading, above: Heading | undefined): string {
  if (heading.reference !== "") return heading.reference;
  if (heading.style === "coded") return heading.code;
  const number =
    /[0-9０-９]{1,4}(?:[-－‐ー−–.．][0-9０-９]{1,4}){0,3}$/u.exec(heading.code)?.[0] ?? "";
  const numeral = above && /(?:[①-⑳]|[IVX]{1,4}|[Ⅰ-Ⅻ])$/u.exec(above.code)?.[0];
  return numeral && number !== "" ? `${numeral}-${number}` : "";
}
