import type { Language } from "../lib/language.ts";
import type { Fact, Inline } from "../lib/pdf/content.ts";
import { newestValue } from "../story/position.ts";
import { censusChange, endedIn, type PlacePromises, surveyRows } from "../story/profile.ts";
import { positionSentence, promiseOf } from "../story/sentences.ts";
import type { Municipality, OfficialItem } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { bothYears, pageDay, pageYear } from "../words/era.ts";
import { formatNumber } from "../words/format.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import { pageNumber } from "../words/page-number.ts";
import { censusSentence, profileHeadline, profilePage as words } from "../words/profile-page.ts";
import { story } from "../words/story.ts";
import { type BriefingContext, labelOf, nameOf } from "./context.ts";
import { voiceOf } from "./voice.ts";

/** Figures that say what kind of place it is, beside its population. */
const FACTS = [
  "share_65plus_register",
  "share_under15",
  "share_foreign",
  "births",
  "net_migration_per_1000",
];
/** Promises that the lead tells. */
const TOLD = 2;

/** What has become of the city's promises, or of its population; its name where nothing is known. */
export function profileTitle(
  place: Municipality,
  { known }: PlacePromises,
  context: BriefingContext,
): string {
  const { lang, tables } = context;
  const census = censusChange(place.code, tables);
  const labels = (standing: string) =>
    known
      .filter(({ position }) => position.standing === standing)
      // A level that is to be held is no news.
      .filter(({ row }) => row.target_value === null || row.target_value !== row.baseline_value)
      .map(({ row }) => labelOf(row, lang));
  const title = profileHeadline(
    {
      reached: labels("reached"),
      towards: labels("towards"),
      moved: labels("moved"),
      away: labels("away"),
      change: census?.change ?? null,
      years: census === null ? 0 : census.to - census.from,
    },
    lang,
  );
  return title === "" ? nameOf(place, lang) : title;
}

/** Until when its plans ran, how its population moved, its first promises, its residents' view. */
export function profileLead(
  place: Municipality,
  { known }: PlacePromises,
  context: BriefingContext,
): Inline[] {
  const { lang, tables, issued } = context;
  const voice = voiceOf(context);
  const ended = endedIn(place.code, tables, issued);
  const census = censusChange(place.code, tables);
  const told = known
    .filter(({ position }) => position.standing !== "known")
    .toSorted((a, b) => Number(b.row.kind === "headline") - Number(a.row.kind === "headline"))
    .slice(0, TOLD)
    .map(
      ({ row, position }) =>
        fill(story.promised, lang, { promise: promiseOf(row, voice) }) +
        positionSentence(position, row, voice),
    );
  const sentences = [
    ...(ended === null
      ? []
      : [
          fill(words.ended, lang, {
            name: nameOf(place, lang),
            year: lang === "ja" ? bothYears(ended) : ended,
          }),
        ]),
    ...(census === null ? [] : [censusText(census, context)]),
    ...told,
    ...rangeText(place, context),
  ];
  if (lang === "en") return [sentences.map((sentence) => sentence.trim()).join(" ")];
  // Printed cells keep their blanks; a sentence has none between figure and counter.
  return [sentences.join("").replace(/(?<=[\d０-９]) (?=\p{L})/gu, "")];
}

function censusText(
  census: NonNullable<ReturnType<typeof censusChange>>,
  { lang }: BriefingContext,
): string {
  const { from, to, value, change, preliminary } = census;
  const people = `${pageNumber(value, 0, lang)}${{ ja: "人", en: " people" }[lang]}`;
  const year = pageYear(to, "calendar_year", lang);
  return censusSentence({ year, preliminary, people, change, years: to - from }, lang);
}

function rangeText(place: Municipality, { tables, lang }: BriefingContext): string[] {
  const rows = surveyRows(place.code, tables);
  const [any] = rows;
  if (any === undefined) return [];
  const values = rows.map(({ baseline_value }) => baseline_value ?? 0);
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(1));
  return [
    fill(words.range, lang, {
      question: questionOf(lang === "ja" ? any.label : any.label_en || any.label),
      low: low ?? "",
      high: high ?? "",
    }),
  ];
}

/** The question without 「…と感じる人の割合」, which the sentence around it says. */
export function questionOf(label: string): string {
  return label.replace(/と(感じる|思う|感じている|思っている)(人|市民)の割合$/u, "");
}

/** Population and five figures, each with the country's own or an earlier value. */
export function factsOf({ code }: Municipality, context: BriefingContext): Fact[] {
  const { tables, lang } = context;
  const census = censusChange(code, tables);
  const item = tables.contextItems.find(({ item_id }) => item_id === "pop_census");
  const population: Fact[] =
    census === null || item === undefined
      ? []
      : [
          {
            label: itemName(item, lang),
            value: factAmount(item, census.value, lang),
            note: `${pageDay(census.to, item.date, item.date_basis, lang)} ${fill(
              words.since,
              lang,
              {
                years: census.to - census.from,
                change: pageNumber(census.change * 100, 1, lang, true),
              },
            )}`,
          },
        ];
  const others = FACTS.flatMap((id): Fact[] => {
    const one = tables.contextItems.find(({ item_id }) => item_id === id);
    const newest = newestValue(id, code, tables);
    if (one === undefined || newest === null) return [];
    const beside =
      nationalText(one, newest.year, context) ?? earlierText(one, code, newest.year, context);
    const date = pageDay(newest.year, one.date, one.date_basis, lang);
    return [
      {
        label: itemName(one, lang)
          .replace(/[（(].*$/u, "")
          .trim(),
        value: factAmount(one, newest.value, lang),
        note: [date, beside ?? ""].filter((part) => part !== "").join(lang === "ja" ? "　" : ", "),
      },
    ];
  });
  return [...population, ...others];
}

/** In one run of digits, which a narrow column holds: 592,007人. */
function factAmount(item: OfficialItem, value: number, lang: Language): string {
  const unit = item.unit_en === "%" ? "%" : lang === "ja" ? (item.unit.split("/")[0] ?? "") : "";
  const shown = formatNumber(Math.abs(value), lang, item.digits, item.digits);
  return `${value < 0 ? { ja: "△", en: "−" }[lang] : ""}${shown}${unit}`;
}

/** The country's own figure of the same year: total over total. */
function nationalText(
  item: OfficialItem,
  year: number,
  { tables, lang }: BriefingContext,
): string | null {
  const japan = tables.contextDistributions.find(
    (row) => row.item_id === item.item_id && row.scope === "japan" && row.year === year,
  )?.national;
  return japan == null || japan === 0
    ? null
    : fill(words.japan, lang, { value: itemAmount(item, japan, lang) });
}

function earlierText(
  item: OfficialItem,
  code: string,
  year: number,
  { tables, lang }: BriefingContext,
): string | null {
  const before = tables.context.find(
    (row) =>
      row.item_id === item.item_id && row.municipality_code === code && row.year === year - 5,
  );
  if (before?.value == null) return null;
  const date = pageDay(before.year, item.date, item.date_basis, lang);
  return fill(words.before, lang, { year: date, value: factAmount(item, before.value, lang) });
}
