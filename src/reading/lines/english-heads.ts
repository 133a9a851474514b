import { type Line, rowLine } from "../document.ts";

/** Words of heads as open data has them, and those that the vocabulary knows. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:indicator|kpi|measure)(?:name|title|label)?(?:ja|jp)?$/u, "指標名"],
  [/^(?:unit|units)(?:ja|jp)?$/u, "単位"],
  [/^(?:baseline|base|initial|start)(?:value)?$/u, "基準値"],
  [/^(?:baseline|base|initial|start)(?:year|fy)$/u, "基準値の年度"],
  [/^(?:target|goal)(?:value)?$/u, "目標値"],
  [/^(?:target|goal)(?:year|fy)$/u, "目標値の年度"],
  [/^(?:latest|current|actual)(?:value)?$/u, "最新値"],
  [/^(?:latest|current|actual)(?:year|fy)$/u, "最新値の年度"],
  [/^(?:note|notes|remark|remarks)$/u, "備考"],
  [/^(?:category|field|section)(?:name)?$/u, "分野"],
  [/^(?:id|no|code|number)$/u, "番号"],
  [/^(?:department|division|office)(?:name)?$/u, "担当課"],
];

/** Rows of cells that name a label and a goal in English, with the words of the vocabulary in their place. */
export function withEnglishHeads(lines: Line[]): Line[] {
  return lines.map((line) => {
    if (!line.cells?.every((cell) => /^[\x20-\x7e]*$/u.test(cell))) return line;
    const cells = line.cells.map(inJapanese);
    const isHead = cells.includes("指標名") && cells.includes("目標値");
    return isHead ? { ...line, ...rowLine(cells, line.line, line.grid ?? 0) } : line;
  });
}

function inJapanese(cell: string): string {
  const word = cell.toLowerCase().replace(/[\s_.-]/gu, "");
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? cell;
}
