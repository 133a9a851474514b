import type { Translated } from "../lib/language.ts";
import { joined, NOTHING, type Noted, placesIn, rowsOf } from "./measure-note-parts.ts";
import { MOST_NAMED } from "./places.ts";

const DIVIDED: Readonly<Record<string, Translated>> = {
  population_2020: { ja: "2020年国勢調査の人口", en: "the residents of the 2020 census" },
  households_2020: { ja: "2020年国勢調査の世帯数", en: "the households of the 2020 census" },
  area_km2: { ja: "面積", en: "area" },
  population_of_year: {
    ja: "それぞれの年に最も近い人口（1月1日の住民基本台帳、ない年は国勢調査）",
    en: "the population nearest to their own year (register of 1 January, else the census)",
  },
};

/** The column of data/municipalities.csv, or the official count that moves with the year of each value. */
function nameOf(denominator: unknown): unknown {
  const { item, year } = Object(denominator);
  return year === "own" ? item : denominator;
}

/** A step by an official count of one year names it itself. */
export function denominators({ measure, indicators, municipalities }: Noted): Translated {
  const codes = new Map(indicators.map(({ id, municipality_code }) => [id, municipality_code]));
  const said = Object.entries(DIVIDED).flatMap(([name, { ja, en }]) => {
    const divided = measure.members.filter(({ conversion }) =>
      conversion.some((step) => step.step === "per" && nameOf(step.denominator) === name),
    );
    const own = new Set(divided.map(({ row }) => codes.get(row)));
    const places = municipalities.filter(({ code }) => own.has(code));
    if (places.length === 0 || places.length > MOST_NAMED) return [];
    return [
      {
        ja: `${places.map((place) => place.name).join("、")}の値は${ja}で割った。`,
        en: `The values of ${places.map((place) => place.name_en).join(", ")} are divided by ${en}.`,
      },
    ];
  });
  return joined(said);
}

/** Plans that later ones have taken the place of. */
export function superseded(noted: Noted): Translated {
  const indicators = noted.indicators.filter((row) => row.superseded);
  const count = placesIn(indicators);
  if (count > MOST_NAMED)
    return {
      ja: `${count}市区町村の値には、後の計画に替わった計画のものがある。`,
      en: `Values of ${count} municipalities are of plans that gave way to later ones.`,
    };
  const said = noted.municipalities.flatMap((place) => {
    const old = rowsOf({ indicators }, place);
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

/** Municipalities without a row. */
export function absent(noted: Noted): Translated {
  if (noted.municipalities.length > MOST_NAMED) return NOTHING;
  const places = noted.municipalities.filter((place) => rowsOf(noted, place).length === 0);
  if (places.length === 0) return NOTHING;
  return {
    ja: `${places.map(({ name }) => name).join("、")}の対象とした計画に、これらに当たる指標は見当たらない。`,
    en: `No such indicator was found in the plans of ${places.map(({ name_en }) => name_en).join(" or ")}.`,
  };
}
