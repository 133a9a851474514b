import { populationOutlook } from "../charts/population-outlook.ts";
import { populationStatements } from "../charts/population-statements.ts";
import type { Block } from "../lib/pdf/content.ts";
import type { Theme } from "../tables/rows.ts";
import type { BriefingContext } from "./context.ts";
import { toFigure } from "./figures.ts";
import { planTitle } from "./sources.ts";

/** What the plans state of their population, in the briefing on population alone. */
export function outlookBlocks(theme: Theme, context: BriefingContext): Block[] {
  const { tables, texts, lang, charts, chartOptions } = context;
  const statements = populationStatements(tables.facts, tables.indicators, lang);
  if (theme !== "population" || statements.length === 0) return [];
  const plans = tables.plans.filter((plan) =>
    statements.some(({ municipality_code }) => municipality_code === plan.municipality_code),
  );
  const titles = plans.map((plan) => planTitle(plan, context)).join(lang === "ja" ? "、" : "; ");
  const source = `${texts.columns.source}${lang === "ja" ? "：" : ": "}${titles}`;
  return [
    { type: "heading", level: 2, text: texts.headings.outlook },
    { type: "figure", ...toFigure(populationOutlook(statements, chartOptions, charts), source) },
  ];
}
