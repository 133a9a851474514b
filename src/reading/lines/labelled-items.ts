import type { Line } from "../document.ts";

/** The word for a label with its colon, which begins an item: 成果指標：凧の会の人数 - 現状値：28人 - 目標：60人. */
const ITEM =
  /(?<=^|\s)(?=(?:(?:[-・●○]|[0-9０-９]{1,2}[.．)）])\s)?(?:成果|評価|活動)?指標名?[:：]\S)/u;
const GOAL = /目標値?[:：]/gu;

/** Lines that hold several such items, as pages made to be read aloud do, with a line for each. */
export const withItems = (lines: Line[]): Line[] =>
  lines.flatMap((line) => {
    const items = line.cells ? [] : line.text.split(ITEM);
    const several = items.length > 2 && (line.text.match(GOAL)?.length ?? 0) > 1;
    return several ? items.map((text) => ({ ...line, text })) : [line];
  });
