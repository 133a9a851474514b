import type { Document } from "./document.ts";
import { extract } from "./extract.ts";
import { fileError } from "./file-error.ts";
import { namesIndicators } from "./grid/column-words.ts";

/** Refuses tables in which no row is a head of the columns that an indicator table has, and no reader finds a row. */
export function requireHead(document: Document): void {
  const rows = document.lines.flatMap(({ cells }) => (cells ? [cells] : []));
  const down = rows.map((cells) => cells[0] ?? "");
  if (!rows.some(namesIndicators) && !namesIndicators(down) && !holdsOwn(document)) {
    const message =
      "no row names the columns of an indicator table. Add a row such as 指標, 単位, 基準値, 目標値 above the data.";
    throw fileError(document.file, "table-no-header", message);
  }
}

/** Whether another reader finds rows, as in a form with a block of its own for each indicator. */
const holdsOwn = (document: Document): boolean =>
  document.lines.some(({ text }) => /目標|計画/u.test(text)) &&
  extract(document).rows.some(({ doubts }) => !doubts.includes("guessed-order"));
