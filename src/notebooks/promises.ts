import type { Language } from "../lib/language.ts";
import type { Inline } from "../lib/pdf/content.ts";
import { presentPosition } from "../story/position.ts";
import { promiseCells } from "../story/promise-cells.ts";
import { promiseDek, promiseNote } from "../story/promise-notes.ts";
import { selectPromises } from "../story/promises.ts";
import type { Indicator, Rows } from "../tables/rows.ts";
import { story } from "../words/story.ts";
import { common } from "../words/text.ts";
import type { NotebookContext } from "./context.ts";
import { rowLink } from "./provenance.ts";

/** The promises that stand for a theme, with what is said above and below them. */
export interface PromiseList {
  dek: string;
  rows: object[];
  note: string;
}

/** Of some indicators those that the first page of the theme's PDF would show, by its rule. */
export function promiseList(
  theme: string,
  indicators: readonly Indicator[],
  page: NotebookContext,
): PromiseList {
  const { lang } = page;
  const tables: Rows = Object.create(page.tables, { indicators: { value: indicators } });
  const promises = selectPromises(theme, tables);
  return {
    dek: promiseDek(promises, { tables, lang }),
    rows: promises.rows.map((twins) => {
      const [row] = twins;
      const cells = promiseCells(twins, presentPosition(row, tables), page);
      const [what = "", from, to, perYear, now] = cells.map((cell) => cellText(cell, lang));
      return {
        [story.city[lang]]: page.place(row.municipality_code),
        [story.what[lang]]: rowLink(row.id, what, page),
        [story.from[lang]]: from,
        [story.to[lang]]: to,
        [story.perYear[lang]]: perYear,
        [story.nowHead[lang]]: now,
      };
    }),
    note: promiseNote(promises, page),
  };
}

/** The text of a cell; what stands in several lines on a page is listed. */
function cellText(parts: readonly Inline[], lang: Language): string {
  const texts = parts.map((part) => (typeof part === "string" ? part : part.text));
  return texts.map((text) => (text === "\n" ? common.dot[lang] : text)).join("");
}
