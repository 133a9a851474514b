import type { Translated } from "../lib/language.ts";
import type { Indicator } from "../tables/rows.ts";
import { formatNumber, formatYear } from "./format.ts";
import { joined, NOTHING, type Noted, placesIn, rowsOf } from "./measure-note-parts.ts";
import { otherPace } from "./pace-span.ts";
import { MOST_NAMED } from "./places.ts";

/** Of which years the values are: 値の年は、〇〇市は2019年度、〇〇市は…。 */
export function years(noted: Noted): Translated {
  if (noted.municipalities.length > MOST_NAMED) return NOTHING;
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
  return (["baseline", "latest"] as const).flatMap((moment) => {
    const [year, basis] = [row[`${moment}_year`], row[`${moment}_basis`]];
    if (row[`${moment}_value`] === null || year === null) return [];
    const rule = basis === "plan_default" ? BY_RULE[lang] : "";
    return [`${formatYear(year, basis, lang, row[`${moment}_span`])}${rule}`];
  });
}

/** What another year of a doubtful baseline would change. */
export function doubts(noted: Noted): Translated {
  const doubtful = noted.comparisons.filter(
    ({ other_baseline_year }) => other_baseline_year !== null,
  );
  const count = placesIn(doubtful);
  if (count > MOST_NAMED)
    return {
      ja: `${count}市区町村の現状値は、公表の遅れを考えると別の年のものかもしれない。`,
      en: `The baselines of ${count} municipalities may be of another year, as such figures come out late.`,
    };
  const said = doubtful.flatMap((row) => {
    const place = noted.municipalities.find(({ code }) => code === row.municipality_code);
    const other = row.other_baseline_year;
    if (place === undefined || other === null) return [];
    const change = row.form === "pace" ? otherPace(row) : null;
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
