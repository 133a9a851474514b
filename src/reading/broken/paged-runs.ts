import type { Line } from "../document.ts";
import { type FoundRow, rowUnder } from "../rows.ts";
import { endsCut } from "../text.ts";
import type { Run } from "./runs.ts";
import type { Head } from "./table-head.ts";

/** Words of a column that says on which page of the plan more of the row stands. */
const PAGE_WORD = /^(?:掲載|該当|参照|記載|関連)?(?:頁|ページ|ﾍﾟｰｼﾞ)$/u;

/** Whether a word of a head names the pages on which rows stand. */
export const isPageWord = (word: string): boolean => PAGE_WORD.test(word);

/** A heading with its number, and the label behind it: (2) 凧を広める 凧揚げの会の数. */
const UNDER_HEADING = /(?:^| )[（(]?([0-9]{1,2})[)）]? ([^ 0-9]{1,60}) ([^ ]{3,50})$/u;
/** More than the page and the values of the row. */
const GOES_ON = /^[0-9]/u;

/**
 * Reads the runs of a text whose line breaks were lost, where a page stands between the label and its
 * values: so the page is none of them. Only a numbered heading right before the label says where it
 * begins, and only pages that grow are pages.
 */
export function pagedRow(line: Line, { columns }: Head): (run: Run) => FoundRow | undefined {
  const last = { page: 0, heading: 0 };
  return ({ before, values: [page = "", ...values], behind }) => {
    const [, number, heading = "", label = ""] = UNDER_HEADING.exec(before) ?? [];
    const counts = number === "1" || Number(number) === last.heading + 1;
    const named = counts && !endsCut(heading);
    const paged = /^[0-9]{1,3}$/u.test(page) && Number(page) >= last.page;
    if (paged) last.page = Number(page);
    if (number) last.heading = Number(number);
    const whole = named && paged && !GOES_ON.test(behind);
    return whole ? rowUnder(line, label, columns, values, { layout: "broken-cells" }) : undefined;
  };
}
