import type { Chart } from "../charts/chart.ts";
import { type LeadPoint, leadLines } from "../charts/lead-lines.ts";
import type { Size } from "../charts/side-paths.ts";
import type { Language } from "../lib/language.ts";
import type { Headline } from "../story/headline.ts";
import { CENSUS, officialItem, rateBase } from "../story/official-values.ts";
import { populationProjection, projectionCheck } from "../story/outlook.ts";
import { planPeaks } from "../story/plan-peaks.ts";
import type { Municipality, OfficialItem } from "../tables/rows.ts";
import { pageYear } from "../words/era.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import { pageNumber, roundPeople } from "../words/page-number.ts";
import { listPlaces } from "../words/places.ts";
import { peakSentence } from "../words/plan-peak.ts";
import { common, textOf } from "../words/text.ts";
import { isMoney } from "../words/yen.ts";
import { type BriefingContext, nameOf } from "./context.ts";

/** Whether a headline has a chart over the width of the page; promises have theirs among the figures. */
export function hasLead(
  headline: Headline | null,
): headline is Extract<Headline, { rule: "outlook" | "trend" }> {
  return headline?.rule === "outlook" || headline?.rule === "trend";
}

/** The chart behind a headline; null where one year is all there is. */
export function leadFigure(
  headline: Headline | null,
  size: Size,
  context: BriefingContext,
): Chart | null {
  if (!hasLead(headline)) return null;
  return headline.rule === "outlook"
    ? outlookChart(headline, size, context)
    : trendChart(headline, size, context);
}

/** The largest value so many times the smallest is no scale for both. */
const UNLIKE = 4;

function changeText(change: number, lang: Language): string {
  return `${pageNumber(change, 1, lang, true)}%`;
}

/** That a statistic has no figures of these municipalities, where there are any. */
function withoutNote(places: readonly Municipality[], { lang, say }: BriefingContext): string[] {
  const names = places.map((place) => nameOf(place, lang));
  return names.length === 0 ? [] : [say("lead.without", { places: listPlaces(names, lang) })];
}

/**
 * An item over the years that the municipalities of the headline share; as an index where they are of
 * unlike size. A note names those that have no figures.
 * Without `figures`, names alone stand at the ends.
 */
export function trendChart(
  { item, from, to, values: placed, without }: Extract<Headline, { rule: "trend" | "level" }>,
  size: Size,
  context: BriefingContext,
  { figures = true } = {},
) {
  const { tables, lang, say } = context;
  const codes = new Set(placed.map(({ place }) => place.code));
  const points = pointsOf(item, context).filter(
    ({ year, municipality_code }) => year >= from && year <= to && codes.has(municipality_code),
  );
  const values = points.map(({ value }) => value);
  const statistic = textOf(item, "statistic", lang) + baseText(item, from, to, context);
  // Counts of cities of unlike size would be flat lines on one scale.
  const indexed = Math.min(...values) > 0 && Math.max(...values) > UNLIKE * Math.min(...values);
  const first = new Map(
    points.filter(({ year }) => year === from).map((one) => [one.municipality_code, one.value]),
  );
  const drawn = indexed
    ? points.map((one) => ({
        ...one,
        value: (one.value / (first.get(one.municipality_code) ?? 1)) * 100,
      }))
    : points;
  const amount = ({ municipality_code, value }: LeadPoint) =>
    indexed ? (value / 100) * (first.get(municipality_code) ?? 0) : value;
  // Labels at the ends count by ones: figures of the axis in thousands would not match them.
  const scaled = !indexed && SCALE.test(item.unit);
  const unit = textOf(item, "unit", lang);
  const told = { from, statistic, unit: scaled ? unit.replace(SCALE, "") : unit };
  const text = {
    title: trendTitle({ item, from, to }, points, context),
    ...(scaled ? { axis: (step: number) => itemAmount(item, step, lang) } : {}),
    subtitle: say(indexed ? "lead.indexSubtitle" : "lead.lineSubtitle", told),
    notes: withoutNote(without, context),
    end: (last: LeadPoint) => {
      if (!figures) return "";
      const shown = itemAmount(item, amount(last), lang);
      return indexed ? `${shown} (${changeText(last.value - 100, lang)})` : shown;
    },
  };
  const options = {
    municipalities: tables.municipalities,
    idPrefix: `trend-${item.item_id}`,
    ...size,
  };
  return leadLines(drawn, text, options, context.charts);
}

/** How many at once a unit counts. */
const SCALE = /^(千|百万|[\d,]+ |million )(?=円|人|yen|people)/u;

/** The change of each municipality, as the headline gives its direction alone; shares and indices have theirs in the picture. */
function trendTitle(
  { item, from, to }: { item: OfficialItem; from: number; to: number },
  points: readonly LeadPoint[],
  { tables, lang, say }: BriefingContext,
): string {
  const name = itemName(item, lang);
  if (item.unit.startsWith("%") || item.unit === "指数")
    return say("lead.lineTitle", { item: name });
  const changes = tables.municipalities.flatMap((place) => {
    const own = points.filter(({ municipality_code }) => municipality_code === place.code);
    const [before, now] = [from, to].map((at) => own.find(({ year }) => year === at)?.value);
    if (!before || now === undefined) return [];
    const change = changeText((now / before - 1) * 100, lang);
    return [[nameOf(place, lang), change].join(common.space[lang])];
  });
  const yearly = item.date_basis === "fiscal_year" ? "fiscal_year" : "calendar_year";
  const since = pageYear(from, yearly, lang);
  const text = isMoney(item.unit) ? "lead.moneyChanges" : "lead.lineChanges";
  return say(text, { item: name, since, changes: changes.join(common.comma[lang]) });
}

/** The population below a rate where it is one for all years. */
function baseText(item: OfficialItem, from: number, to: number, context: BriefingContext): string {
  const { tables, lang } = context;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const bases = years.flatMap((year) => {
    const base = rateBase(item, year, tables);
    return base === undefined ? [] : [textOf(base, "note", lang)];
  });
  const [base = "", ...others] = new Set(bases);
  return base === "" || others.length > 0 ? "" : common.comma[lang] + base;
}

/** Population as observed and as projected, each city's 2020 census being 100. */
function outlookChart(
  { without }: Extract<Headline, { rule: "outlook" }>,
  size: Size,
  context: BriefingContext,
) {
  const { tables, lang, say } = context;
  const projection = populationProjection(tables);
  const census = officialItem(CENSUS, tables);
  if (projection === undefined || census === undefined) return null;
  const base = new Map(tables.municipalities.map((one) => [one.code, one.population_2020]));
  const observed = pointsOf(census, context);
  const projected = pointsOf(projection, context).map((point) => ({ ...point, projected: true }));
  const points = [...observed, ...projected].map((point) => ({
    ...point,
    value: (point.value / (base.get(point.municipality_code) ?? 1)) * 100,
  }));
  const last = Math.max(...projected.map(({ year }) => year));
  const changeOf = (value: number) => changeText(value - 100, lang);
  const people = (point: LeadPoint) =>
    roundPeople((point.value / 100) * (base.get(point.municipality_code) ?? 0), lang);
  const ends = points.filter(({ year, projected }) => projected && year === last);
  const changes = ends
    .map((point) => `${context.styles(point.municipality_code).name} ${changeOf(point.value)}`)
    .join(common.comma[lang]);
  const peaks = planPeaks(tables).map((peak) =>
    peakSentence({ ...peak, place: nameOf(peak.place, lang) }, lang),
  );
  const notes = [say("lead.projected"), newestNote(census, projection, context), ...peaks];
  const lacking = withoutNote(without, context);
  const text = {
    title: say("lead.outlookTitle", { last, changes }),
    subtitle: say("lead.index", { last }),
    notes: [...notes.filter(Boolean), ...lacking],
    end: (point: LeadPoint) => `${people(point)} (${changeOf(point.value)})`,
    peaks: (highest: readonly LeadPoint[]) => {
      const said = highest.map((point) => {
        const place = context.styles(point.municipality_code).name;
        return say("lead.peak", { place, year: point.year, people: people(point) });
      });
      return say("lead.peaks", { peaks: said.join(common.comma[lang]) });
    },
  };
  const options = { municipalities: tables.municipalities, base: 100, ...size };
  return leadLines(points, text, options, context.charts);
}

/** That the newest census is preliminary, and how far it lies from what was projected for its year. */
function newestNote(
  { item_id }: OfficialItem,
  projection: OfficialItem,
  context: BriefingContext,
): string {
  const { tables, lang, say } = context;
  const check = projectionCheck(projection, tables);
  if (check === null) {
    const open = tables.context.find((row) => row.item_id === item_id && row.preliminary);
    return open === undefined ? "" : say("lead.preliminary", { year: open.year });
  }
  const gaps = check.gaps.map(
    ({ place, gap }) => `${nameOf(place, lang)} ${changeText(gap * 100, lang)}`,
  );
  return say(check.preliminary ? "lead.preliminaryGap" : "lead.gap", {
    year: check.year,
    gaps: gaps.join(common.comma[lang]),
  });
}

function pointsOf({ item_id }: OfficialItem, { tables }: BriefingContext): LeadPoint[] {
  const codes = new Set(tables.municipalities.map(({ code }) => code));
  return tables.context
    .filter((row) => row.item_id === item_id && codes.has(row.municipality_code))
    .flatMap(({ municipality_code, year, value }) =>
      value === null ? [] : [{ municipality_code, year, value, projected: false }],
    );
}
