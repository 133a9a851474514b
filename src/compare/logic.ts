import { remember } from "../lib/memo.ts";
import { foldWidth } from "../notation/text.ts";
import type { Taxonomy } from "../plans/taxonomy.ts";
import type { Indicator, LogicType } from "../tables/rows.ts";

export type LogicRules = NonNullable<Taxonomy["logic"]>;

/**
 * What a row measures, by the section `logic` of data/taxonomy.yaml: an override, else the first
 * expression that matches the label in its half-width form. What no rule claims is an outcome: a
 * state of the town or its people, which is what the Cabinet Office asks an indicator to measure.
 */
export function logicOf(rules: LogicRules | undefined): (row: Indicator) => LogicType {
  const overrides = new Map(
    (rules?.overrides ?? []).flatMap(({ rows, type }) => rows.map((id) => [id, type] as const)),
  );
  const words = (rules?.words ?? []).flatMap(({ type, match }) =>
    match.map((source) => ({ type, pattern: new RegExp(source, "u") })),
  );
  const byWord = remember((label): LogicType => {
    const text = foldWidth(label);
    return words.find(({ pattern }) => pattern.test(text))?.type ?? "outcome";
  });
  return ({ id, label }) => overrides.get(id) ?? byWord(label);
}

/** What sort of figure a value is. */
export type FigureSort = "survey" | "rate" | "count";

/** By the unit, unless it is what people say: a share, a change or an amount per something is a rate. */
export function figureSort(unit: string, isPerception: boolean): FigureSort {
  if (isPerception) return "survey";
  return /[%割倍]|ポイント|\/(?!年)/u.test(unit) ? "rate" : "count";
}
