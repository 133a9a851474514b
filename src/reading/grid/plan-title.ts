import { halfWidth } from "../../notation/text.ts";

/** The title of a plan over words for values: 旧計画（H30～R4）, 第3次計画. */
const PLAN =
  /^(?:(?<old>旧|前[回期]?|現行)|(?<new>新|本|次[期回]?|今[期回]|後期)|第(?<number>[0-9０-９]{1,2})[次期].{0,12}?)(?:基本)?(?:計画|プラン|戦略)(?:[（(][^（()）]{0,30}[)）])?(?=\s|$)/u;

/** A word of a head without the title of its plan. */
export const withoutPlan = (title: string): string => title.replace(PLAN, "");

/** Where the plan that a title names stands among those of one head; with no plan, no comparison is true. */
export function planOf(title: string): number {
  const { old, new: later, number } = PLAN.exec(halfWidth(title))?.groups ?? {};
  return number ? Number(number) : old ? 0 : later ? Number.POSITIVE_INFINITY : Number.NaN;
}

/** Whether a cell begins with the title of a plan. */
export const namesPlan = (cell: string): boolean => !Number.isNaN(planOf(cell));
