import { rememberObject } from "../../lib/memo.ts";
import type { Line } from "../document.ts";
import { compact } from "../text.ts";

/** A running head or foot is no longer than this. */
const LONGEST = 40;

const withoutNumbers = (text: string): string => compact(text).replace(/[0-9]+/gu, "");

/** Texts that stand on more than one page, but for their numbers: 資料3－1 and 資料3－2. */
const textsAgain = rememberObject((lines: Line[]): ReadonlySet<string> => {
  const pages = new Map<string, number | undefined>();
  const again = new Set<string>();
  for (const { text, page, cells } of lines) {
    if (cells || page === undefined || text.length > LONGEST) continue;
    const said = withoutNumbers(text);
    if (pages.has(said) && pages.get(said) !== page) again.add(said);
    pages.set(said, page);
  }
  return again;
});

/** Whether a line may be the head or foot of each page. */
export const isRunningText = (lines: Line[], at: number): boolean => {
  const { text, cells } = lines[at] ?? { text: "" };
  return !cells && text.length <= LONGEST && textsAgain(lines).has(withoutNumbers(text));
};
