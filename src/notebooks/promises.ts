import type { Inline } from "../lib/pdf/content.ts";
import { newestPlans } from "../story/newest-plans.ts";
import { presentPosition } from "../story/position.ts";
import { promiseCells } from "../story/promise-cells.ts";
import { promiseNote } from "../story/promise-notes.ts";
import { selectPromises } from "../story/promises.ts";
import type { Indicator, Rows } from "../tables/rows.ts";
import { endedNote } from "../words/plan-period.ts";
import { story } from "../words/story.ts";
import { fill } from "../words/text.ts";
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
  const { rows, shown, total } = promises;
  const positions = new Map(shown.map((row) => [row.id, presentPosition(row, tables)]));
  const known = shown.flatMap(({ id }) => positions.get(id) ?? []);
  const open = known.filter(({ doubt }) => doubt !== null).length;
  const over = endedNote(newestPlans(tables), lang);
  return {
    dek: fill(story.promisesDek, lang, {
      ends: over === "" ? "" : fill(story.promised, lang, { promise: over }),
      total,
      shown: shown.length,
      known: known.length,
      open: open === 0 ? "" : fill(story.promisesOpen, lang, { open }),
      none: shown.length - known.length,
    }),
    rows: rows.map((twins) => {
      const [row] = twins;
      const cells = promiseCells(twins, positions.get(row.id) ?? null, page).map(textOf);
      const [what = "", from, to, perYear, now] = cells;
      return {
        [story.city[lang]]: page.place(row.municipality_code),
        [story.what[lang]]: rowLink(row.id, what, page),
        [story.from[lang]]: from,
        [story.to[lang]]: to,
        [story.perYear[lang]]: perYear,
        [story.nowHead[lang]]: now,
      };
    }),
    note: promiseNote(promises, positions, page),
  };
}

const textOf = (parts: readonly Inline[]) =>
  parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
