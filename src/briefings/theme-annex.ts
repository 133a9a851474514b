import type { Language } from "../lib/language.ts";
import type { Annex, Block } from "../lib/pdf/content.ts";
import { byMeasure } from "../story/by-measure.ts";
import { policiesOf } from "../story/policies.ts";
import type { Comparison, Indicator, PlanRow } from "../tables/rows.ts";
import { ofRows, pageText } from "../words/page-texts.ts";
import { MOST_NAMED } from "../words/places.ts";
import { textOf } from "../words/text.ts";
import { column, inParts, tableBlock } from "./blocks.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { conversionLines, divisorNote, divisorsOf } from "./conversions.ts";
import { indicatorTable, withoutEchoes } from "./indicator-table.ts";
import { gradeText, measureName } from "./measure-text.ts";
import { annexOf } from "./number.ts";
import { contextBlocks } from "./official-panel.ts";
import { planTitle, readingNotes, sourceBlocks } from "./sources.ts";

/**
 * All indicators of a theme, what compares and why not, official values, notes and documents.
 * @param quoted plans that the front pages quote beside those of the theme's own rows
 */
export function themeAnnex(
  theme: string,
  quoted: readonly PlanRow[],
  context: BriefingContext,
): Annex {
  const { tables, lang, say } = context;
  const rows = tables.indicators.filter((row) => row.theme === theme);
  const measures = byMeasure(tables.comparisons.filter((row) => row.theme === theme));
  const beside = tables.contextPlans.filter((row) => row.theme === theme);
  const facts = tables.facts.filter(({ id }) => beside.some(({ row_id }) => row_id === id));
  const drawnOn = [...rows, ...policiesOf(theme, tables), ...facts].map(({ plan }) => plan);
  const ids = new Set([...drawnOn, ...quoted.map(({ id }) => id)]);
  const plans = tables.plans.filter(({ id }) => ids.has(id));
  const blocks: Block[] = [
    ...indicatorBlocks(rows, context),
    ...measureBlocks(measures, context),
    ...contextBlocks(tables, theme, context.charts),
    ...readingNotes(context),
    ...sourceBlocks(plans, context),
  ];
  const title = say("theme.annexTitle", { theme: context.themes.name(theme)[lang] });
  return { ...annexOf(title, blocks, lang), subtitle: say("theme.annexDek") };
}

/** One table a plan, the plans of a municipality one after the other. */
function indicatorBlocks(rows: readonly Indicator[], context: BriefingContext): Block[] {
  const { tables, lang } = context;
  if (rows.length === 0) return [];
  if (!context.few) return [joinedTable(rows, context)];
  return tables.municipalities.flatMap((place): Block[] => {
    const own = rows.filter((row) => row.municipality_code === place.code);
    const shown = withoutEchoes(own);
    const left = own.length - shown.length;
    const plans = tables.plans.filter(({ id }) => shown.some((row) => row.plan === id));
    return plans.map((plan, i): Block => {
      const kept = shown.filter((row) => row.plan === plan.id);
      const name = nameOf(place, lang);
      const caption = planCaption(name, planTitle(plan, context), kept.length, lang);
      const remark = i === plans.length - 1 ? echoes(left, lang) : "";
      return indicatorTable(caption, kept, () => "", context, remark);
    });
  });
}

function joinedTable(rows: readonly Indicator[], context: BriefingContext): Block {
  const { tables, lang, styles } = context;
  const titles = new Map(tables.plans.map((plan) => [plan.id, planTitle(plan, context)]));
  const shown = withoutEchoes(rows);
  const left = rows.length - shown.length;
  const group = ({ municipality_code, plan }: Indicator) =>
    `${styles(municipality_code).name}｜${titles.get(plan)}`;
  const caption = ofRows("annex.joinedCaption", shown.length, lang);
  return indicatorTable(caption, shown, group, context, echoes(left, lang));
}

/** The plan with its municipality before it, unless its own title says that. */
function planCaption(name: string, title: string, count: number, lang: Language): string {
  const isNamed = { ja: title.includes(name), en: title.startsWith(name) }[lang];
  const plan = isNamed ? title : pageText("annex.placeAndPlan", lang, { name, plan: title });
  return ofRows("annex.planCaption", count, lang, { plan });
}

/** How many rows are left out because others say the same. */
function echoes(left: number, lang: Language): string {
  if (left === 0) return "";
  return ofRows(left === 1 ? "annex.echo" : "annex.echoes", left, lang);
}

/** Every measure of the theme, how far it compares, converted values, and why not further. */
function measureBlocks(measures: readonly Comparison[][], context: BriefingContext): Block[] {
  if (measures.length === 0) return [];
  const { lang, say } = context;
  const divisors = divisorsOf(measures.flat(), context);
  // Several rows where many municipalities would make one that no page holds.
  const rows = measures.flatMap((group) =>
    inParts(group, MOST_NAMED).map((part, at) => ({ group, part, at })),
  );
  type Row = (typeof rows)[number];
  const step = ({ part }: Row) => conversionLines(part, divisors, context);
  const reason = ({ part: [first], at }: Row) =>
    at === 0 && first ? textOf(first, "caveat", lang) : "";
  const columns = [
    column(say("head.measure"), ({ group }: Row) => measureName(group, lang), {
      rowHeader: true,
      share: 2,
    }),
    column(say("head.grade"), ({ group }: Row) => gradeText(group, lang), {
      share: 1.4,
    }),
    column(say("theme.conversion"), step, { share: 3.4 }),
    column(say("head.reason"), reason, { share: 5.2 }),
  ];
  const look = { dek: say("theme.measuresDek"), note: divisorNote(divisors, context) };
  return [tableBlock(say("theme.measures"), rows, columns, look)];
}
