import { rowById } from "../../tables/group.ts";
import { ACCUMULATION_DOUBTS } from "../../words/findings.ts";
import { hitOn, quote, type Rule } from "../rule.ts";

/** A row that is followed and whose words leave open how its values add up over the years. */
export const accumulationDoubtful: Rule = {
  id: "accumulation-doubtful",
  severity: "note",
  run: ({ indicators, progressYears = [] }) => {
    const doubts = new Map(progressYears.map((row) => [row.indicator_id, row.accumulation_doubt]));
    return [...doubts].flatMap(([id, doubt]) => {
      const row = rowById(indicators, id);
      if (row === undefined || doubt === null) return [];
      const { baseline_raw, target_raw } = row;
      const cells = { baseline: quote(baseline_raw), target: quote(target_raw) };
      return [hitOn(row, { ...cells, doubt: ACCUMULATION_DOUBTS[doubt] })];
    });
  },
};
