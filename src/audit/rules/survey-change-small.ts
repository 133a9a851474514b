import { resolveTarget } from "../../compare/target.ts";
import { flatMapRows } from "../../lib/arquero.ts";
import { inEach } from "../../lib/language.ts";
import { foldWidth } from "../../notation/text.ts";
import type { Indicator } from "../../tables/rows.ts";
import { formatNumber } from "../../words/format.ts";
import { type Hit, hitOn, originals, quoted, type Rule } from "../rule.ts";

/** How a note states the number of answers: n=1,200, 回答数 1,200. */
const ANSWERS = /(?:\bn\s?=\s?|(?:有効)?回答(?:者)?数\s?:?\s?)([\d,]{1,12})/iu;
/** Of a normal distribution, for a margin that 95 of 100 samples keep to. */
const Z = 1.96;

/**
 * A share of a survey that is to change by less than two samples of its size differ by chance. Only
 * where the row's note says how many answered.
 */
export const surveyChangeSmall: Rule = {
  id: "survey-change-small",
  severity: "note",
  run: ({ indicators }) =>
    flatMapRows<Indicator, Hit>(originals(indicators), (row) => {
      const [answers, target] = [answersOf(row.note), resolveTarget(row)];
      const { baseline_value: baseline, unit } = row;
      if (answers === null || target === null || baseline === null || unit !== "%") return [];
      const margin = marginOf(baseline, answers);
      const change = Math.abs(target - baseline);
      if (change === 0 || change >= margin) return [];
      const say = (value: number) => inEach((lang) => formatNumber(value, lang, 1));
      return [
        hitOn(row, {
          ...quoted(row, "baseline", "target"),
          change: say(change),
          margin: say(margin),
          answers: String(answers),
        }),
      ];
    }),
};

function answersOf(note: string): number | null {
  const found = ANSWERS.exec(foldWidth(note))?.[1];
  const count = found === undefined ? 0 : Number(found.replaceAll(",", ""));
  return count > 0 ? count : null;
}

/** Points by which the shares of two samples of this size differ by chance. */
function marginOf(share: number, answers: number): number {
  const part = share / 100;
  return 100 * Z * Math.sqrt((2 * part * (1 - part)) / answers);
}
