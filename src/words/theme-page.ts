import { PAGE_TEXTS } from "./page-texts.ts";

/** Headings and small print of a theme's two pages and its annex. */
export const themePage = PAGE_TEXTS.group("theme", [
  "policies",
  "policiesDek",
  "subtheme",
  "differences",
  "questions",
  "sourcesPlans",
  "sourcesMany",
  "sourcesStatistics",
  "sourcesBase",
  "preliminary",
  "sourcesMissing",
  "sourcesMissingMany",
  "sourcesLimit",
  "section",
  "annexTitle",
  "annexDek",
  "measures",
  "measuresDek",
  "conversion",
  "noConversion",
  "conversionOf",
  "divisors",
  "divisorOf",
  "empty",
]);
