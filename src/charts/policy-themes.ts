import type { Language } from "../lib/language.ts";
import type { Policy } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { policyThemes } from "../words/charts-counts.ts";
import { countWord } from "../words/places.ts";
import { type Cells, cellPanel } from "./cells.ts";
import { type Chart, DEFAULT_WIDTH, type ThemedOptions } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { bottomOf, emptyPanel, finePrint } from "./fine-print.ts";
import { draw } from "./frame.ts";
import { byCode, municipalityScale } from "./style.ts";
import { joinParts, joinSentences, placesText } from "./values.ts";

/** More plans than this stand as rows. */
const MOST_COLUMNS = 10;

export interface PolicyThemesOptions extends ThemedOptions {
  /** Names of plans in the language of the chart, by plan id. */
  planNames?: ReadonlyMap<string, string>;
}

/**
 * Policies by theme and plan, the plans of a municipality side by side. Counts every given row:
 * choose one level of the hierarchy per plan before.
 */
export function policyThemesMatrix(
  rows: readonly Policy[],
  options: PolicyThemesOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const { themes } = options;
  const width = options.width ?? DEFAULT_WIDTH;
  const scale = municipalityScale(options.municipalities, lang);
  for (const row of rows) scale(row.municipality_code);
  const groups = byCode(options.municipalities).flatMap(({ code }) => {
    const plans = new Set(
      rows.filter((row) => row.municipality_code === code).map(({ plan }) => plan),
    );
    return plans.size > 0 ? [{ style: scale(code), plans: [...plans].sort() }] : [];
  });
  const columns = groups.flatMap(({ plans }) => plans);
  const count = (plan: string, theme: string) =>
    rows.filter((row) => row.plan === plan && row.theme === theme).length;
  const most = Math.max(
    1,
    ...themes.ids.flatMap((theme) => columns.map((plan) => count(plan, theme))),
  );
  const planName = (plan: string) => options.planNames?.get(plan) ?? plan;
  const upright = {
    groups: groups.map(({ style, plans }) => ({ text: style.name, style, span: plans.length })),
    columns: groups.flatMap(({ plans }) =>
      plans.map((_, index) => ({ text: fill(policyThemes.plan, lang, { n: index + 1 }) })),
    ),
    rows: [
      ...themes.ids.map((theme) => ({
        text: themes.name(theme)[lang],
        cells: columns.map((plan) => {
          const value = count(plan, theme);
          return { text: String(value), shade: value / most };
        }),
      })),
      {
        text: common.total[lang],
        total: true,
        cells: columns.map((plan) => ({
          text: String(rows.filter((row) => row.plan === plan).length),
          shade: 0,
        })),
      },
    ],
  };
  const filled = rows.length > 0;
  const turned = columns.length > MOST_COLUMNS;
  const matrix = turned ? byPlan() : upright;
  const key = groups.flatMap(({ style, plans }) =>
    (turned && plans.length === 1 ? [] : plans).map((plan, index) => {
      const values = { place: style.name, n: index + 1, name: planName(plan) };
      return fill(policyThemes.planName, lang, values);
    }),
  );
  const { panels: grid, height: top } = cellPanel(matrix, width, context);
  const panels = filled
    ? [...grid, finePrint(key, { top: top + 4, width }, context)]
    : [emptyPanel(width, context)];
  const places = placesText(
    groups.map(({ style }) => style.name),
    lang,
  );
  const missing = groups.map(({ style, plans }) => ({
    place: style.name,
    themes: themes.subjects
      .filter((theme) => plans.every((plan) => count(plan, theme) === 0))
      .map((theme) => themes.name(theme)[lang]),
  }));
  const title = filled
    ? policyTitle(missing, places, themes.subjects.length, lang)
    : common.empty[lang];
  const subtitle = joinParts([policyThemes.subtitle[lang], places], lang);
  const notes = [fill(policyThemes.counted, lang, { n: rows.length })];
  const sentences = groups.flatMap(({ style, plans }) =>
    plans.map((plan) => {
      const parts = themes.ids.map((theme) => `${themes.name(theme)[lang]} ${count(plan, theme)}`);
      return `${style.name} ${planName(plan)}${common.colon[lang]}${joinNames(parts, lang)}`;
    }),
  );
  const alt = joinSentences([subtitle, ...sentences, ...notes], lang);
  const id = options.idPrefix ?? "policy-themes";
  const words = { title, subtitle, alt, notes };
  return draw({ id, width, height: bottomOf(panels), panels }, words, context);

  /** The plans as rows, so that any number of them fits. */
  function byPlan(): Cells {
    return {
      columns: themes.ids.map((theme) => ({ text: themes.short(theme)[lang] })),
      rows: groups.flatMap(({ style, plans }) =>
        plans.map((plan, index) => {
          const number = fill(policyThemes.plan, lang, { n: index + 1 });
          const cells = themes.ids.map((theme) => {
            const value = count(plan, theme);
            return { text: String(value), shade: value / most };
          });
          return { text: plans.length > 1 ? `${style.name} ${number}` : style.name, style, cells };
        }),
      ),
    };
  }
}

/** Who has no policy in which theme, or that nobody lacks one. */
function policyTitle(
  missing: readonly { place: string; themes: readonly string[] }[],
  places: string,
  count: number,
  lang: Language,
): string {
  const gaps = missing.filter(({ themes }) => themes.length > 0);
  const [gap] = gaps;
  if (!gap) return fill(policyThemes.full, lang, { places, n: countWord(count, lang) });
  if (gaps.length > 1)
    return fill(policyThemes.gaps, lang, { n: gaps.length, total: missing.length });
  const themes = joinNames(gap.themes, lang);
  return fill(policyThemes.none, lang, { place: gap.place, themes });
}
