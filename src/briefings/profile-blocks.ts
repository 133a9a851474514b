import { type SurveyAnswer, surveyBars } from "../charts/survey-bars.ts";
import type { Block, Fact, TableRow } from "../lib/pdf/content.ts";
import { newestValue } from "../story/position.ts";
import { censusChange, type PlacedPromise, placePromises } from "../story/profile.ts";
import type { Municipality } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { formatDay, formatNumber, formatYear } from "../words/format.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import { profile, profileHeadline, standings } from "../words/profile.ts";
import { story } from "../words/story.ts";
import { surveyBars as survey } from "../words/survey-bars.ts";
import { type BriefingContext, labelOf, nameOf } from "./context.ts";
import { FULL_WIDTH, placesText, toFigure } from "./figures.ts";
import { promiseCells, promiseColumns } from "./story-blocks.ts";

/** Figures that say what kind of place it is, beside its population. */
const FACTS = [
  "share_65plus_register",
  "share_under15",
  "share_foreign",
  "births",
  "net_migration_per_1000",
];

/** Title of a profile: what has become of its population and of its promises. */
export function profileTitle(place: Municipality, context: BriefingContext): string {
  const { tables, lang } = context;
  const census = censusChange(place.code, tables);
  const { shown } = placePromises(place.code, tables);
  const labels = (standing: string) =>
    shown
      .filter(({ position }) => position?.standing === standing)
      .map(({ row }) => labelOf(row, lang));
  return profileHeadline(
    {
      name: nameOf(place, lang),
      change: census?.change ?? null,
      years: census === null ? 0 : census.to - census.from,
      reached: labels("reached"),
      away: labels("away"),
    },
    lang,
  );
}

/** The place in figures, its promises by where they stand, and how residents see its policies. */
export function profileBlocks(place: Municipality, context: BriefingContext): Block[] {
  const items = factsOf(place, context);
  return [
    ...(items.length === 0 ? [] : [{ type: "facts" as const, items }]),
    ...promisesOf(place, context),
    ...surveyOf(place, context),
  ];
}

function factsOf({ code }: Municipality, { tables, lang }: BriefingContext): Fact[] {
  const census = censusChange(code, tables);
  const people = lang === "ja" ? "人" : "";
  const change = (census?.change ?? 0) * 100;
  const population: Fact[] =
    census === null
      ? []
      : [
          {
            label: fill(profile.census, lang, {
              year: census.to,
              mark: census.preliminary ? profile.preliminary[lang] : "",
            }),
            value: `${formatNumber(census.value, lang)}${people}`,
            note: fill(profile.since, lang, {
              year: census.from,
              change: `${change < 0 ? "−" : "+"}${formatNumber(Math.abs(change), lang, 1)}%`,
            }),
          },
        ];
  const others = FACTS.flatMap((id): Fact[] => {
    const item = tables.contextItems.find(({ item_id }) => item_id === id);
    const newest = newestValue(id, code, tables);
    if (item === undefined || newest === null) return [];
    return [
      {
        label: itemName(item, lang),
        value: itemAmount(item, newest.value, lang),
        note: formatDay(newest.year, item.date, item.date_basis, lang),
      },
    ];
  });
  return [...population, ...others];
}

function promisesOf({ code }: Municipality, context: BriefingContext): Block[] {
  const { tables, lang } = context;
  const { shown, total } = placePromises(code, tables);
  if (shown.length === 0) return [];
  let group = "";
  const rows = shown.map((one): TableRow => {
    const heading = standings[one.position?.standing ?? "none"]?.[lang] ?? "";
    const opens = heading !== group;
    group = heading;
    const cells = promiseCells(one.row, one.position, context);
    return opens ? { cells, group: heading } : { cells };
  });
  const caption = `${story.promises[lang]}${lang === "ja" ? "：" : ": "}${fill(story.promisesCaption, lang, { shown: shown.length, total })}`;
  const note = shown.some(known) ? { note: [profile.note[lang]] } : {};
  return [{ type: "table", caption, columns: promiseColumns(lang), rows, ...note }];
}

function known({ position }: PlacedPromise): boolean {
  return position !== null;
}

/** The title without its number: 「施策19 環境の保全と創造」. */
function policyName(title: string): string {
  return title.replace(/^(施策|政策|Policy|Measure)\s*[0-9０-９]+\s*/u, "");
}

/** Where a plan prints one survey question about many policies: all of them, sorted. */
function surveyOf({ code }: Municipality, context: BriefingContext): Block[] {
  const { tables, lang, charts, chartOptions } = context;
  const rows = tables.indicators.filter(
    (row) =>
      row.municipality_code === code &&
      row.theme_rule.startsWith("policy:") &&
      !row.is_repeat &&
      row.same_as === null &&
      row.unit === "%" &&
      row.baseline_value !== null,
  );
  const [any] = rows;
  if (any === undefined || rows.length < 5) return [];
  const answers = rows.map((row): SurveyAnswer => {
    const section = lang === "ja" ? row.section : row.section_en;
    const name = policyName(section.split(" > ").at(-1) ?? "");
    return { municipality_code: code, name, value: row.baseline_value ?? 0 };
  });
  const sorted = answers.toSorted((a, b) => b.value - a.value);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (best === undefined || worst === undefined) return [];
  const title = fill(survey.title, lang, {
    best: best.name,
    high: best.value.toFixed(1),
    worst: worst.name,
    low: worst.value.toFixed(1),
  });
  const year =
    any.baseline_year === null ? "" : formatYear(any.baseline_year, any.baseline_basis, lang);
  const question = lang === "ja" ? any.label : any.label_en || any.label;
  const subtitle = fill(survey.subtitle, lang, { question, year });
  const options = { ...chartOptions, width: FULL_WIDTH, idPrefix: `survey-${code}` };
  const chart = surveyBars(answers, { title, subtitle }, options, charts);
  const source = placesText(
    rows.map(({ id }) => id),
    context,
  );
  return [
    { type: "heading", level: 2, text: survey.heading[lang] },
    { type: "figure", ...toFigure(chart, source) },
  ];
}
