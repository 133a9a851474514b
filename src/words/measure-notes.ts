import type { Translated } from "../lib/language.ts";
import type { Comparison, Indicator, Municipality } from "../tables/rows.ts";
import { formatNumber, formatYear } from "./format.ts";

/** What a measure's note is made from: the rows compared, as typed and as converted. */
export interface Noted {
  measure: { members: readonly MemberSteps[] };
  comparisons: readonly Comparison[];
  indicators: readonly Indicator[];
  municipalities: readonly Pick<Municipality, "code" | "name" | "name_en">[];
}

/** A row of a measure with the steps that it is converted by. */
interface MemberSteps {
  row: string;
  conversion: readonly { step: string; denominator?: unknown }[];
}

type Place = Noted["municipalities"][number];

/** More municipalities than this are not listed one by one. */
const MOST_LISTED = 6;

const NOTHING: Translated = { ja: "", en: "" };

/**
 * What follows from the rows of a measure and is therefore not written in its caveat: their years,
 * what they are divided by, what another year of a doubtful baseline would change, plans that later
 * ones have taken the place of, and municipalities without a row.
 */
export function measureNote(noted: Noted): Translated {
  const parts = [years, denominators, doubts, superseded, absent].map((part) => part(noted));
  return {
    ja: parts.map(({ ja }) => ja).join(""),
    en: parts
      .map(({ en }) => en)
      .filter((text) => text !== "")
      .join(" "),
  };
}

function rowsOf({ indicators }: Noted, { code }: Place): Indicator[] {
  return indicators.filter((row) => row.municipality_code === code);
}

function years(noted: Noted): Translated {
  if (noted.municipalities.length > MOST_LISTED) return NOTHING;
  const said = noted.municipalities.flatMap((place) => {
    const rows = rowsOf(noted, place);
    const [ja, en] = (["ja", "en"] as const).map((lang) => [
      ...new Set(rows.flatMap((row) => yearsOf(row, lang))),
    ]);
    if (ja === undefined || en === undefined || ja.length === 0) return [];
    return [{ ja: `${place.name}は${ja.join("と")}`, en: `${place.name_en} ${en.join(" and ")}` }];
  });
  if (said.length === 0) return NOTHING;
  return {
    ja: `値の年は、${said.map(({ ja }) => ja).join("、")}。`,
    en: `Years of the values: ${said.map(({ en }) => en).join(", ")}.`,
  };
}

const BY_RULE = { ja: "（計画の原則による）", en: " (by the rule of its plan)" } as const;

function yearsOf(row: Indicator, lang: "ja" | "en"): string[] {
  const moments = [
    {
      value: row.baseline_value,
      year: row.baseline_year,
      basis: row.baseline_basis,
      span: row.baseline_span,
    },
    {
      value: row.latest_value,
      year: row.latest_year,
      basis: row.latest_basis,
      span: row.latest_span,
    },
  ];
  return moments.flatMap(({ value, year, basis, span }) => {
    if (value === null || year === null) return [];
    const rule = basis === "plan_default" ? BY_RULE[lang] : "";
    return [`${formatYear(year, basis, lang, span)}${rule}`];
  });
}

const DIVIDED: Readonly<Record<string, Translated>> = {
  population_2020: { ja: "2020年国勢調査の人口", en: "the residents of the 2020 census" },
  households_2020: { ja: "2020年国勢調査の世帯数", en: "the households of the 2020 census" },
  area_km2: { ja: "面積", en: "area" },
};

/** Only the denominators of data/municipalities.csv; a step by an official count names it itself. */
function denominators({ measure, indicators, municipalities }: Noted): Translated {
  const said = Object.entries(DIVIDED).flatMap(([name, { ja, en }]) => {
    const rows = measure.members
      .filter(({ conversion }) =>
        conversion.some((step) => step.step === "per" && step.denominator === name),
      )
      .map(({ row }) => indicators.find(({ id }) => id === row)?.municipality_code);
    const places = municipalities.filter(({ code }) => rows.includes(code));
    if (places.length === 0 || places.length > MOST_LISTED) return [];
    return [
      {
        ja: `${places.map((place) => place.name).join("、")}の値は${ja}で割った。`,
        en: `The values of ${places.map((place) => place.name_en).join(", ")} are divided by ${en}.`,
      },
    ];
  });
  return joined(said);
}

function doubts(noted: Noted): Translated {
  const byId = new Map(noted.indicators.map((row) => [row.id, row]));
  const doubtful = noted.comparisons.filter(
    ({ indicator_id }) => (byId.get(indicator_id)?.other_baseline_year ?? null) !== null,
  );
  const count = placesIn(doubtful);
  if (count > MOST_LISTED)
    return {
      ja: `${count}市区町村の現状値は、公表の遅れを考えると別の年のものかもしれない。`,
      en: `The baselines of ${count} municipalities may be of another year, as such figures come out late.`,
    };
  const said = doubtful.flatMap((row) => {
    const indicator = byId.get(row.indicator_id);
    const place = noted.municipalities.find(({ code }) => code === row.municipality_code);
    const other = indicator?.other_baseline_year ?? null;
    if (indicator === undefined || place === undefined || other === null) return [];
    const change = row.form === "pace" ? withOther(row, other) : null;
    const unit = row.unit.replace("/年", "");
    const pace = (lang: "ja" | "en") =>
      `${formatNumber(change ?? 0, lang)}${unit === "%" || lang === "ja" ? unit : " points"}`;
    return [
      {
        ja: `${place.name}の現状値は、公表の遅れを考えると${other}年度のものかもしれない${change === null ? "" : `（その場合、目標までの変化は年${pace("ja")}）`}。`,
        en: `The baseline of ${place.name_en} may be of ${other}, as such figures come out late${change === null ? "" : `; the change would then be ${pace("en")} a year`}.`,
      },
    ];
  });
  return joined(said);
}

/** The straight-line change a year if the baseline were of the other year. */
function withOther(
  { baseline_year, change_per_year, period_end, target_year }: Comparison,
  other: number,
): number | null {
  const due = target_year ?? period_end;
  if (baseline_year === null || change_per_year === null || due <= other) return null;
  return (change_per_year * (due - baseline_year)) / (due - other);
}

function superseded(noted: Noted): Translated {
  const count = placesIn(noted.indicators.filter((row) => row.superseded));
  if (count > MOST_LISTED)
    return {
      ja: `${count}市区町村の値には、後の計画に替わった計画のものがある。`,
      en: `Values of ${count} municipalities are of plans that gave way to later ones.`,
    };
  const said = noted.municipalities.flatMap((place) => {
    const old = rowsOf(noted, place).filter((row) => row.superseded);
    const ends = [...new Set(old.map(({ period_end }) => period_end))].join("・");
    if (ends === "") return [];
    return [
      {
        ja: `${place.name}の値には、${ends}年度に終わり後の計画に替わった計画のものがある。`,
        en: `Values of ${place.name_en} are of a plan that ended in FY${ends} and gave way to a later one.`,
      },
    ];
  });
  return joined(said);
}

function absent(noted: Noted): Translated {
  const places = noted.municipalities.filter((place) => rowsOf(noted, place).length === 0);
  if (places.length === 0 || noted.municipalities.length > MOST_LISTED) return NOTHING;
  return {
    ja: `${places.map(({ name }) => name).join("、")}の行は、この比較にない。`,
    en: `No row of ${places.map(({ name_en }) => name_en).join(" or ")} stands in this comparison.`,
  };
}

function placesIn(rows: readonly { municipality_code: string }[]): number {
  return new Set(rows.map(({ municipality_code }) => municipality_code)).size;
}

function joined(said: readonly Translated[]): Translated {
  return { ja: said.map(({ ja }) => ja).join(""), en: said.map(({ en }) => en).join(" ") };
}
