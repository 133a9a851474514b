import { readHeading } from "../headings.ts";
import type { Layout } from "../layout.ts";
import { cleanText, isProse } from "../text.ts";
import { isPipeRow, type PipeRow } from "./pipe-rows.ts";
import { readKeyedCells } from "./pipe-table.ts";
import { readHead } from "./table-head.ts";

const LABEL = /(?:^|\t|\s)(?:指標名?|KPI|ＫＰＩ)\s*[:：]/u;

/**
 * Lines in which words with colons name label, start and target (指標：, 現在（2019年3月）：,
 * 2030年：), as the tables of plans for the SDGs come out of a PDF.
 */
export const keyedLines: Layout = {
  name: "keyed-lines",
  read(lines, at) {
    if (!LABEL.test(lines[at]?.text ?? "") || isPipeRow(lines[at]?.text ?? "")) return undefined;
    const rows: PipeRow[] = [];
    let index = at;
    for (let used = 0; index < lines.length && used < 10; index++) {
      const line = lines[index];
      const text = cleanText(line?.text ?? "");
      if (!line || text === "") continue;
      if (
        used > 0 &&
        (LABEL.test(line.text) ||
          readHead(lines, index) ||
          readHeading(text)?.strong ||
          isProse(text))
      )
        break;
      rows.push({ line, cells: line.text.split("\t").map(cleanText) });
      used++;
    }
    const found = readKeyedCells(rows).slice(0, 1);
    const [row] = found;
    const whole =
      row && ["now", "target"].every((role) => row.columns.some((column) => column.role === role));
    return whole ? { rows: [{ ...row, layout: "keyed-lines" }], next: index } : undefined;
  },
};
