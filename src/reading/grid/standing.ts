import { remember } from "../../lib/memo.ts";
import { type Column, isStartColumn } from "../column.ts";
import { compact } from "../text.ts";
import { anyOf } from "../vocabulary.ts";
import { EACH_YEAR, isSeries, isUnit, NOTE_MARK } from "../words.ts";
import { yearNumber } from "../years.ts";
import { namesBoth } from "./both-in-cells.ts";

/** Whose a value is and of what kind, as its head says: what stands there beside the word for it. */
type Standing = "own" | "others" | "expected" | "further" | "unknown";

const OWN = new RegExp(anyOf("own"), "gu");
const OTHERS = new RegExp(anyOf("others"), "u");
const EXPECTED = new RegExp(`${anyOf("expected")}|${anyOf("trends")}`, "u");
const FURTHER = new RegExp(anyOf("further"), "u");
/** What a plan, a half of one or a year sets, where the head prints no year. */
const OF_SOME_YEAR =
  /^(?:計画[値額量]|(?:[前後]期|[今当本次翌各]?年度)の?目標値?|目標値?\([前後]期\))$/u;
const BRACKET = /\(([^()]*)\)/gu;
const BETWEEN = new RegExp(`${NOTE_MARK}|[\\s・:：/／、,。~～()[\\]【】〔〕〈〉<>*※]`, "gu");

/** How the words of a head leave its value. */
export const wordedStanding = remember((cell): Standing => {
  const text = compact(cell).replace(EACH_YEAR, "");
  if (OTHERS.test(text)) return "others";
  if (EXPECTED.test(text)) return "expected";
  if (OF_SOME_YEAR.test(compact(cell))) return "further";
  const rest = text
    .replace(BRACKET, (bracket, inside: string) =>
      isUnit(inside) || isSeries(inside) ? "" : bracket,
    )
    .replace(OWN, "")
    .replace(BETWEEN, "");
  if (rest === "" || isSeries(rest)) return "own";
  return FURTHER.test(rest) ? "further" : "unknown";
});

interface Named {
  index: number;
  column: Column;
  standing: Standing;
}

const isGoal = ({ role }: Column): boolean => role === "target" || role === "interim";
const isPresent = (column: Column): boolean => isStartColumn(column) || column.role === "actual";

/** The goals of a head, and what is or was. */
const sidesOf = (cells: string[], columns: Column[]): Named[][] =>
  [isGoal, isPresent].map((isOf) =>
    columns.flatMap((column, index) =>
      isOf(column) ? [{ index, column, standing: wordedStanding(cells[index] ?? "") }] : [],
    ),
  );

const isOwn = ({ standing }: Named): boolean => standing === "own";
const isOfOthers = ({ standing }: Named): boolean => standing === "others";
/** Of when a start is may be said in many words. */
const isUnknown = ({ column, standing }: Named): boolean =>
  standing === "unknown" && (isGoal(column) || column.role === "now");
const isFurther = ({ column, standing }: Named): boolean =>
  (standing === "expected" && column.role !== "actual") ||
  (standing === "further" && isGoal(column));

/** Where a year stands for the goal (目標年 成り行き | 目標年 目標), what comes by itself is none. */
const isTrend = ({ column, standing }: Named): boolean => standing === "expected" && isGoal(column);
/**
 * The columns that only stand beside those of the plan: of others or of a trend beside any, of another kind or with
 * words that nobody knows beside its own.
 */
export const notOwn = (cells: string[], columns: Column[]): number[] =>
  sidesOf(cells, columns).flatMap((side) => {
    const isBeside = (one: Named) => isOfOthers(one) || isTrend(one);
    const others = side.every(isBeside) ? [] : side.filter(isBeside);
    const further = side.some(isOwn) ? side.filter((one) => isFurther(one) || isUnknown(one)) : [];
    return [...others, ...further].map(({ index }) => index);
  });

/**
 * Whether a head leaves open which of its values are those of the plan: all goals or all starts are of others, some
 * beside its own have words that nobody knows, a further goal is of a later year, or one word is for goals and results
 * (目標/実績), of which the cells hold one.
 */
export const leavesOpen = (cells: string[], columns: Column[]): boolean =>
  cells.some(namesBoth) ||
  sidesOf(cells, columns).some(
    (side) =>
      (side.length > 0 && side.every((one) => isOfOthers(one) || one.standing === "expected")) ||
      (side.some(isOwn) &&
        (side.some(isUnknown) || isLater(side.filter(isFurther), side.filter(isOwn)))),
  );

/** Whether a goal is of a later year than all of others. */
function isLater(some: Named[], others: Named[]): boolean {
  const years = (all: Named[]) => all.map(({ column }) => yearNumber(column.period));
  const due = Math.max(...years(others));
  return years(some.filter(({ column }) => isGoal(column))).some((year) => year > due);
}
