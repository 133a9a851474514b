import { rollup, sum } from "d3";
import type { Language } from "../lib/language.ts";
import type { Policy } from "../tables/rows.ts";
import type { Themes } from "../tables/themes.ts";
import { joinParts, listText, placesText } from "../words/chart-labels.ts";
import { policyThemes } from "../words/charts-counts.ts";
import { common, fill } from "../words/text.ts";
import { type Cells, figureCell, themeRows } from "./cell-heads.ts";
import { cellPanel } from "./cells.ts";
import { type Chart, type ChartContext, DEFAULT_WIDTH, type ThemedOptions } from "./chart.ts";
import { drawTable } from "./draw-table.ts";
import { emptyPanel, finePrint } from "./fine-print.ts";
import { bottomOf } from "./frame.ts";
import { gapTitle } from "./gap-title.ts";
import { byCode, type MunicipalityStyle, scaleOf } from "./style.ts";

/** More plans than this stand as rows. */
const MOST_COLUMNS = 10;

export interface PolicyThemesOptions extends ThemedOptions {
  /** Names of plans in the language of the chart, by plan id. */
  planNames?: ReadonlyMap<string, string>;
}

/** Policies by theme and plan; counts every row, so choose one level of the hierarchy before. */
export function policyThemesMatrix(
  rows: readonly Policy[],
  options: PolicyThemesOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const { themes } = options;
  const width = options.width ?? DEFAULT_WIDTH;
  const groups = groupsOf(rows, options, lang);
  const counts = rollup(
    rows,
    ({ length }) => length,
    ({ plan }) => plan,
    ({ theme }) => theme,
  );
  const counted: Counted = {
    groups,
    themes,
    count: (plan, theme) => counts.get(plan)?.get(theme) ?? 0,
    most: Math.max(1, ...[...counts.values()].flatMap((own) => [...own.values()])),
  };
  const turned = groups.flatMap(({ plans }) => plans).length > MOST_COLUMNS;
  const matrix = (turned ? byPlan : byTheme)(counted, lang);
  const grid = cellPanel(matrix, width, context);
  const planName = (plan: string) => options.planNames?.get(plan) ?? plan;
  const key = groups.flatMap(({ style, plans }) =>
    (turned && plans.length === 1 ? [] : plans).map((plan, index) => {
      const values = { place: style.name, n: index + 1, name: planName(plan) };
      return fill(plans.length > 1 ? policyThemes.planName : policyThemes.onlyPlan, lang, values);
    }),
  );
  const filled = rows.length > 0;
  const panels = filled
    ? [...grid, finePrint(key, { top: bottomOf(grid) + 4, width }, context)]
    : [emptyPanel(width, context)];
  const names = groups.map(({ style }) => style.name);
  const all = (at: number, theme: string) =>
    sum(groups[at]?.plans ?? [], (plan) => counted.count(plan, theme));
  const title = filled ? gapTitle("policies", names, all, themes, lang) : common.empty[lang];
  const subtitle = joinParts([policyThemes.subtitle[lang], placesText(names, lang)], lang);
  const notes = [fill(policyThemes.counted, lang, { n: rows.length })];
  const words = { title, subtitle, sentences: sentences(counted, planName, lang), notes };
  return drawTable("policy-themes", panels, words, options, context);
}

/** The plans of a municipality, in the order of their ids. */
interface Group {
  style: MunicipalityStyle;
  plans: string[];
}

interface Counted {
  groups: readonly Group[];
  themes: Themes;
  count(plan: string, theme: string): number;
  /** The largest count, or 1. */
  most: number;
}

function groupsOf(rows: readonly Policy[], options: ThemedOptions, lang: Language): Group[] {
  const scale = scaleOf(options, lang);
  for (const row of rows) scale(row.municipality_code);
  return byCode(options.municipalities).flatMap(({ code }) => {
    const own = rows.filter((row) => row.municipality_code === code);
    const plans = [...new Set(own.map(({ plan }) => plan))].toSorted();
    return plans.length > 0 ? [{ style: scale(code), plans }] : [];
  });
}

/** A row a theme, the plans side by side, and their totals below. */
function byTheme({ groups, themes, count }: Counted, lang: Language): Cells {
  const plans = groups.flatMap((group) => group.plans);
  const total = (plan: string) => sum(themes.ids, (theme) => count(plan, theme));
  const across = (theme: string | null) =>
    plans.map((plan) => (theme === null ? total(plan) : count(plan, theme)));
  return {
    groups: groups.map(({ style, plans: own }) => ({ text: style.name, style, span: own.length })),
    columns: groups.flatMap(({ plans: own }) =>
      // A plan alone needs no number.
      own.map((_, index) => ({
        text: own.length > 1 ? fill(policyThemes.plan, lang, { n: index + 1 }) : "",
      })),
    ),
    rows: themeRows(themes, (theme) => themes.short(theme)[lang], across, lang),
  };
}

/** The plans as rows, so that any number of them fits. */
function byPlan({ groups, themes, count, most }: Counted, lang: Language): Cells {
  return {
    columns: themes.ids.map((theme) => ({ text: themes.short(theme)[lang] })),
    rows: groups.flatMap(({ style, plans }) =>
      plans.map((plan, index) => {
        const number = fill(policyThemes.plan, lang, { n: index + 1 });
        const cells = themes.ids.map((theme) => figureCell(count(plan, theme), most));
        return { text: plans.length > 1 ? `${style.name} ${number}` : style.name, style, cells };
      }),
    ),
  };
}

/** How many policies each plan has under each theme. */
function sentences(
  { groups, themes, count }: Counted,
  planName: (plan: string) => string,
  lang: Language,
): string[] {
  return groups.flatMap(({ style, plans }) =>
    plans.map((plan) => {
      const parts = themes.ids.map((theme) => `${themes.name(theme)[lang]} ${count(plan, theme)}`);
      return listText(`${style.name} ${planName(plan)}`, parts, lang);
    }),
  );
}
