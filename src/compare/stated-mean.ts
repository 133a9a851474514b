import { foldWidth } from "../notation/text.ts";

/** A mean that the row's note gives beside the year of the baseline: H29-R1平均値 938,895 回. */
export function statedMean(note: string): number | null {
  const found = /平均値?[^\d.]{0,3}([\d,]+(?:\.\d+)?)/u.exec(foldWidth(note))?.[1];
  return found === undefined ? null : Number(found.replaceAll(",", ""));
}
