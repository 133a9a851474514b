import type { Chart } from "../charts/chart.ts";
import type { Behind } from "../charts/named-chart.ts";
import { populationPath } from "../charts/population-path.ts";
import type { Size } from "../charts/side-paths.ts";
import { daysOf, statisticTitles } from "../charts/source-line.ts";
import type { YearValue } from "../charts/year-runs.ts";
import type { Language } from "../lib/language.ts";
import type { Block } from "../lib/pdf/content.ts";
import { columns } from "../lib/pdf/style.ts";
import { unitFactor } from "../notation/unit-change.ts";
import { rowAmount } from "../story/amounts.ts";
import { newestPlans, ofNewestPlans } from "../story/newest.ts";
import { CENSUS, officialSeries } from "../story/official-values.ts";
import { populationProjection } from "../story/outlook.ts";
import { planPeaks } from "../story/plan-peaks.ts";
import { censusChange } from "../story/profile.ts";
import { targetClassCounts } from "../story/target-counts.ts";
import type { Municipality } from "../tables/rows.ts";
import { leadLines } from "../words/charts-plans.ts";
import { pageNumber } from "../words/page-number.ts";
import { pageText } from "../words/page-texts.ts";
import { peakSentence } from "../words/plan-peak.ts";
import { endedNote, laterPlanText, planScope } from "../words/plan-period.ts";
import { kindsSentence, populationTitle, profilePage } from "../words/profile-page.ts";
import { common, fill } from "../words/text.ts";
import { beside, heading, note, panel } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { figureBlocks } from "./figures.ts";
import { planTitle } from "./sources.ts";

/** Census, register and projection with the plan's population, beside how its targets are put. */
export function populationRow(
  place: Municipality,
  height: number,
  context: BriefingContext,
): Block[] {
  const figure = figureBlocks(populationFigure(place, { width: columns(6), height }, context));
  return beside({ span: 6, blocks: figure }, { span: 6, blocks: scopePanel(place, context) });
}

/** Units of the labels: ten thousand or a thousand people. */
const PEOPLE = { ja: { scale: 10_000, digits: 1 }, en: { scale: 1_000, digits: 0 } };

const inPeople = (value: number, lang: Language) =>
  pageNumber(value / PEOPLE[lang].scale, PEOPLE[lang].digits, lang);

/** Census, register and projection, with the population that a plan aims for. */
export function populationFigure(
  place: Municipality,
  { width, height }: Size,
  context: BriefingContext,
): Chart | null {
  const { tables, lang, say } = context;
  const projection = valuesOf(populationProjection(tables)?.item_id ?? "", place, context);
  const census = valuesOf(CENSUS, place, context);
  if (census.length < 2) return null;
  const target = populationTarget(place, context);
  const last = projection.at(-1);
  const grown = last === undefined ? 0 : last.value / place.population_2020 - 1;
  const title = populationTitle(
    {
      target: target?.inRegister && projection.length > 0 ? target.text : null,
      census: censusChange(place.code, tables),
      last: last?.year ?? 0,
      change: last === undefined || place.population_2020 <= 0 ? null : grown,
    },
    lang,
  );
  const newest = census.at(-1);
  const subtitle = subtitleOf(place, target, context);
  return populationPath(
    {
      census,
      register: valuesOf(REGISTER, place, context),
      projection,
      target,
    },
    {
      width,
      height,
      id: `population-${place.code}`,
      colour: context.styles(place.code).colour,
      valueText: (value) => inPeople(value, lang),
      labels: {
        target: target === null ? "" : say("profile.target", { value: target.text }),
        peak: peakText(projection, lang),
        last: last === undefined ? "" : inPeople(last.value, lang),
        census: newest === undefined ? "" : inPeople(newest.value, lang),
      },
      words: {
        title,
        subtitle,
        alt: `${title} ${valuesText(census, projection, lang)}`,
        notes: [],
      },
    },
    context.charts,
  );
}

/** Every value with its year, what is projected named as such: a census may be of the same year. */
function valuesText(
  census: readonly YearValue[],
  projection: readonly YearValue[],
  lang: Language,
): string {
  const said = (year: number | string, value: number) => `${year} ${pageNumber(value, 0, lang)}`;
  return [
    ...census.map(({ year, value }) => said(year, value)),
    ...projection.map(({ year, value }) =>
      said(fill(leadLines.projectedYear, lang, { year }), value),
    ),
  ].join(common.comma[lang]);
}

/** What the lines are, whether the plan is over, and what it expects itself. */
function subtitleOf(
  { code }: Municipality,
  target: ReturnType<typeof populationTarget>,
  { tables, lang, say }: BriefingContext,
): string {
  const over = target === null ? "" : endedNote([target.row], lang);
  const expected = planPeaks(tables)
    .filter(({ place }) => place.code === code)
    .map((peak) => peakSentence({ ...peak, place: "" }, lang));
  return [say("profile.population"), over, ...expected].filter(Boolean).join(common.stop[lang]);
}

/** A population that only falls has no peak ahead. */
function peakText(projection: readonly YearValue[], lang: Language): string {
  const most = Math.max(...projection.map(({ value }) => value));
  const peak = projection.find(({ value }) => value === most);
  if (peak === undefined || peak === projection[0]) return "";
  return pageText("profile.peak", lang, { value: inPeople(peak.value, lang), year: peak.year });
}

function valuesOf(id: string, { code }: Municipality, { tables }: BriefingContext) {
  return officialSeries(id, code, tables).flatMap(({ year, value, preliminary }) =>
    value === null ? [] : [{ year, value, preliminary }],
  );
}

const REGISTER = "pop_register_jan1";

/** What the chart of a place's population is drawn from. */
export function populationBehind(place: Municipality, context: BriefingContext): Behind {
  const { tables, lang } = context;
  if (valuesOf(CENSUS, place, context).length < 2) return {};
  const target = populationTarget(place, context);
  const items = tables.contextItems.filter(
    ({ item_id, projection }) => projection || [CENSUS, REGISTER].includes(item_id),
  );
  const own = tables.context.filter((row) => row.municipality_code === place.code);
  return {
    rows: target === null ? [] : [target.row.id],
    sources: statisticTitles(items, lang),
    days: daysOf(items, { context: own }),
  };
}

/** A target for the number of residents as such: one that is linked with an official count. */
export function populationTarget({ code }: Municipality, context: BriefingContext) {
  const { tables } = context;
  const linked = new Map(
    tables.contextPlans
      .filter(({ item_id, field }) => item_id.startsWith("pop_") && field === "baseline")
      .map(({ row_id, item_id }) => [row_id, item_id]),
  );
  const row = ofNewestPlans(tables.indicators, tables).find(
    (one) => one.municipality_code === code && linked.has(one.id) && one.target_value !== null,
  );
  const factor = row === undefined ? null : unitFactor(row.unit, "人");
  if (row === undefined || factor === null) return null;
  return {
    year: row.target_year ?? row.period_end,
    value: (row.target_value ?? 0) * factor,
    text: rowAmount(row, "target", context),
    row,
    // It counts the resident register, not the census.
    inRegister: linked.get(row.id) === REGISTER,
  };
}

/** How the targets are put, and what was read and what was not. */
function scopePanel(place: Municipality, context: BriefingContext): Block[] {
  const { tables, lang, say } = context;
  const plans = newestPlans(tables).filter((plan) => plan.municipality_code === place.code);
  const rows = ofNewestPlans(tables.indicators, tables);
  const counts = targetClassCounts(
    rows.filter(({ municipality_code }) => municipality_code === place.code),
  );
  const scopes = plans.flatMap((plan) => {
    const scope = planScope(plan, lang);
    return scope === "" ? [] : [[{ text: `${planTitle(plan, context)}　`, bold: true }, scope]];
  });
  const later = tables.laterPlans
    .filter(({ municipality_code }) => municipality_code === place.code)
    .map((plan) => [laterPlanText(plan, lang)]);
  return panel(profilePage.kinds[lang], [
    ...(counts.total === 0 ? [] : [note(kindsSentence(counts, lang))]),
    ...(scopes.length === 0
      ? []
      : [heading(say("profile.scope"), 3), ...[...scopes, ...later].map((one) => note(...one))]),
  ]);
}
