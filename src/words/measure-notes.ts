import { inEach, type Language, type Translated } from "../lib/language.ts";
import type { Comparison, Indicator, Municipality } from "../tables/rows.ts";
import { formatNumber, formatYear } from "./format.ts";
import { otherPace } from "./pace-span.ts";
import { MOST_NAMED } from "./places.ts";
import { common, fillEach, textOf } from "./text.ts";

/** What a measure's note is made from: the rows compared, as typed and as converted. */
interface Noted {
  measure: { members: readonly MemberSteps[] };
  comparisons: readonly Comparison[];
  indicators: readonly Indicator[];
  municipalities: readonly Place[];
}

/** A row of a measure with the steps that it is converted by. */
interface MemberSteps {
  row: string;
  conversion: readonly { step: string; denominator?: unknown }[];
}

type Place = Pick<Municipality, "code" | "name" | "name_en">;

const texts = {
  years: { ja: "値の年は、{each}。", en: "Years of the values: {each}." },
  yearsOf: { ja: "{place}は{years}", en: "{place} {years}" },
  byRule: { ja: "（計画の原則による）", en: " (by the rule of its plan)" },
  divided: {
    ja: "{places}の値は{by}で割った。",
    en: "The values of {places} are divided by {by}.",
  },
  doubt: {
    ja: "{place}の現状値は、公表の遅れを考えると{year}年度のものかもしれない{change}。",
    en: "The baseline of {place} may be of {year}, as such figures come out late{change}.",
  },
  otherChange: {
    ja: "（その場合、目標までの変化は年{pace}）",
    en: "; the change would then be {pace} a year",
  },
  doubts: {
    ja: "{count}市区町村の現状値は、公表の遅れを考えると別の年のものかもしれない。",
    en: "The baselines of {count} municipalities may be of another year, as such figures come out late.",
  },
  old: {
    ja: "{place}の値には、{ends}年度に終わり後の計画に替わった計画のものがある。",
    en: "Values of {place} are of a plan that ended in FY{ends} and gave way to a later one.",
  },
  olds: {
    ja: "{count}市区町村の値には、後の計画に替わった計画のものがある。",
    en: "Values of {count} municipalities are of plans that gave way to later ones.",
  },
  absent: {
    ja: "{places}の対象とした計画に、これらに当たる指標は見当たらない。",
    en: "No such indicator was found in the plans of {places}.",
  },
} as const satisfies Record<string, Translated>;

const DIVIDED: Readonly<Record<string, Translated>> = {
  population_2020: { ja: "2020年国勢調査の人口", en: "the residents of the 2020 census" },
  households_2020: { ja: "2020年国勢調査の世帯数", en: "the households of the 2020 census" },
  area_km2: { ja: "面積", en: "area" },
  population_of_year: {
    ja: "それぞれの年に最も近い人口（1月1日の住民基本台帳、ない年は国勢調査）",
    en: "the population nearest to their own year (register of 1 January, else the census)",
  },
};

/**
 * What follows from the rows of a measure and is therefore not written in its caveat: their years,
 * what they are divided by, what another year of a doubtful baseline would change, plans that later
 * ones have taken the place of, and municipalities without a row.
 */
export function measureNote(noted: Noted): Translated {
  const parts = [years, denominators, doubts, superseded, absent].flatMap((part) => part(noted));
  return list(parts, common.space);
}

const list = (said: readonly Translated[], between: Translated = common.comma) =>
  inEach((lang) => said.map((one) => one[lang]).join(between[lang]));

const nameOf = (place: Place) => inEach((lang) => textOf(place, "name", lang));

const rowsOf = ({ indicators }: Pick<Noted, "indicators">, { code }: Place) =>
  indicators.filter((row) => row.municipality_code === code);

/** How many municipalities the rows are of. */
const placesIn = (rows: readonly { municipality_code: string }[]) =>
  new Set(rows.map(({ municipality_code }) => municipality_code)).size;

/** Of which years the values are: 値の年は、〇〇市は2019年度、〇〇市は…。 */
function years(noted: Noted): Translated[] {
  if (noted.municipalities.length > MOST_NAMED) return [];
  const each = noted.municipalities.flatMap((place) => {
    const own = inEach((lang) => {
      const said = new Set(rowsOf(noted, place).flatMap((row) => yearsOf(row, lang)));
      return [...said].join({ ja: "と", en: " and " }[lang]);
    });
    return own.ja === "" ? [] : [fillEach(texts.yearsOf, { place: nameOf(place), years: own })];
  });
  return each.length === 0 ? [] : [fillEach(texts.years, { each: list(each) })];
}

function yearsOf(row: Indicator, lang: Language): string[] {
  return (["baseline", "latest"] as const).flatMap((moment) => {
    const [year, basis] = [row[`${moment}_year`], row[`${moment}_basis`]];
    if (row[`${moment}_value`] === null || year === null) return [];
    const rule = basis === "plan_default" ? texts.byRule[lang] : "";
    return [`${formatYear(year, basis, lang, row[`${moment}_span`])}${rule}`];
  });
}

/** A step by an official count of one year names it itself. */
function denominators({ measure, indicators, municipalities }: Noted): Translated[] {
  const codes = new Map(indicators.map(({ id, municipality_code }) => [id, municipality_code]));
  return Object.entries(DIVIDED).flatMap(([name, by]) => {
    const divided = measure.members.filter(({ conversion }) =>
      conversion.some((step) => step.step === "per" && denominatorOf(step) === name),
    );
    const own = new Set(divided.map(({ row }) => codes.get(row)));
    const places = municipalities.filter(({ code }) => own.has(code));
    if (places.length === 0 || places.length > MOST_NAMED) return [];
    return [fillEach(texts.divided, { places: list(places.map(nameOf)), by })];
  });
}

/** The column of data/municipalities.csv, or the official count that moves with the year of each value. */
function denominatorOf({ denominator }: MemberSteps["conversion"][number]): unknown {
  const { item, year } = Object(denominator);
  return year === "own" ? item : denominator;
}

/** What another year of a doubtful baseline would change. */
function doubts({ comparisons, municipalities }: Noted): Translated[] {
  const doubtful = comparisons.filter(({ other_baseline_year }) => other_baseline_year !== null);
  const count = placesIn(doubtful);
  if (count > MOST_NAMED) return [fillEach(texts.doubts, { count })];
  return doubtful.flatMap((row) => {
    const place = municipalities.find(({ code }) => code === row.municipality_code);
    const year = row.other_baseline_year;
    if (place === undefined || year === null) return [];
    return [fillEach(texts.doubt, { place: nameOf(place), year, change: otherChange(row) })];
  });
}

function otherChange(row: Comparison): Translated | string {
  const change = row.form === "pace" ? otherPace(row) : null;
  if (change === null) return "";
  const unit = row.unit.replace("/年", "");
  const name = { ja: unit, en: unit === "%" ? unit : " points" };
  const pace = inEach((lang) => formatNumber(change, lang) + name[lang]);
  return fillEach(texts.otherChange, { pace });
}

/** Plans that later ones have taken the place of. */
function superseded(noted: Noted): Translated[] {
  const indicators = noted.indicators.filter((row) => row.superseded);
  const count = placesIn(indicators);
  if (count > MOST_NAMED) return [fillEach(texts.olds, { count })];
  return noted.municipalities.flatMap((place) => {
    const old = rowsOf({ indicators }, place);
    const ends = [...new Set(old.map(({ period_end }) => period_end))].join("・");
    return ends === "" ? [] : [fillEach(texts.old, { place: nameOf(place), ends })];
  });
}

function absent(noted: Noted): Translated[] {
  if (noted.municipalities.length > MOST_NAMED) return [];
  const places = noted.municipalities.filter((place) => rowsOf(noted, place).length === 0);
  const names = list(places.map(nameOf), { ja: "、", en: " or " });
  return places.length === 0 ? [] : [fillEach(texts.absent, { places: names })];
}
