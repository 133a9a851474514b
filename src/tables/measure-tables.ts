import { defineTable, integer, oneOf, optional, text } from "./define.ts";
import { pointing, shared } from "./shared-columns.ts";
import { DENOMINATORS, OPERATIONS } from "./vocabulary.ts";

/** data/measures.yaml as tables: with indicators and municipalities, all that is needed to compute the comparisons. */

export const measures = defineTable({
  file: "measures",
  title: ["共通の量", "Measures"],
  about: [
    "複数の市区町村の指標が共有する量",
    "The quantities that indicators of several cities share",
  ],
  primary: ["measure"],
  foreign: pointing("theme", "subtheme"),
  columns: {
    ...shared("measure", "name", "name_en", "theme", "subtheme"),
    unit: text("共通の単位", "Common unit of the measure"),
    ...shared("unit_en", "direction", "grade", "form", "caveat", "caveat_en"),
  },
});

export const measureMembers = defineTable({
  file: "measure-members",
  title: ["共通の量の指標", "Members of measures"],
  about: ["どの指標がどの量に属するか", "Which indicators belong to which measure"],
  primary: ["measure", "indicator_id"],
  foreign: pointing("measure", "indicator_id"),
  columns: {
    ...shared("measure", "indicator_id"),
    position: integer("measures.yamlでの順番（1から）", "Place in measures.yaml, from 1"),
  },
});

export const conversionSteps = defineTable({
  file: "conversion-steps",
  title: ["換算の手順", "Conversion steps"],
  about: ["指標の単位から共通の単位への手順", "The steps from a row's unit to the measure's unit"],
  primary: ["measure", "indicator_id", "step"],
  foreign: { ...pointing("measure", "indicator_id"), other_id: "indicators.id" },
  columns: {
    ...shared("measure", "indicator_id"),
    step: integer("換算の何番目の手順か（1から）", "Number of the step, from 1"),
    operation: oneOf(OPERATIONS, "手順の種類", "What the step does"),
    factor: optional.number("掛ける数", "The number to multiply with", "1"),
    factor_latest: optional.number(
      "最新値に掛ける数。その年の人口で割るなど、現状値・目標値と違うとき",
      "The number to multiply the latest value with, where it is another one",
      "1",
    ),
    denominator: optional.oneOf(
      DENOMINATORS,
      "割る数を持つ municipalities の列",
      "Column of municipalities to divide by",
    ),
    other_id: optional.text("手順が使う別の指標", "Another indicator that the step uses"),
    unit_after: text("手順の後の単位", "Unit after the step"),
  },
});
