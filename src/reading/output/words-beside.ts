import type { Cell } from "../../notation/cell.ts";
import type { Target } from "../../notation/target.ts";
import { compact } from "../text.ts";

/** Whether a goal in words has a figure beside it, without which it was read: 向上（65.0）, 減少（300件以下）. */
export const hasFigureBeside = ({ type, value, remarks }: Target): boolean =>
  value === null &&
  type !== "range" &&
  remarks.some((remark) => /[0-9０-９]/u.test(remark) && !MARK.test(remark));
const MARK = /^(?:※|[*＊注])/u;

/** Whether a goal is what changes each year, of which the last year's value does not follow: 毎年10件減. */
export const changesYearly = ({ type }: Target, printed: string): boolean =>
  /^(?:increase|decrease|change_up|change_down)$/u.test(type) &&
  /^(?:毎年|各年|年間?(?=[0-9]))/u.test(compact(printed));

/** Whether start and goal say that one of them is of each year and the other counts several: 15件/年 and 累計100件. */
export const countsOtherwise = (from: Cell, to: Target): boolean =>
  from.value !== null &&
  to.value !== null &&
  ((from.flow && to.cumulative && !from.cumulative) ||
    (from.cumulative && to.flow && !to.cumulative));

/** Whether a value says in words which sign it has: 120（減）. */
export const saysSign = ({ value, remarks }: Cell): boolean =>
  value !== null && remarks.some((remark) => SIGN.test(remark));
const SIGN = /^(?:増加?|減少?|プラス|マイナス|[黒赤]字|転[入出]超過)$/u;
