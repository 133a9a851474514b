import type { Language } from "../lib/language.ts";
import type { Fact } from "../lib/pdf/content.ts";
import { type AllResidents, allResidents } from "../story/all-residents.ts";
import { CENSUS, joinedSeries, newestValue, officialItem } from "../story/official-values.ts";
import { nationalOf } from "../story/peers.ts";
import { censusChange } from "../story/profile.ts";
import type { Municipality, OfficialItem } from "../tables/rows.ts";
import { itemDay, pageYear } from "../words/era.ts";
import { formatNumber } from "../words/format.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import { pageNumber } from "../words/page-number.ts";
import { plainItem } from "../words/peers.ts";
import { profilePage as words } from "../words/profile-page.ts";
import { capital, fill } from "../words/text.ts";
import type { BriefingContext } from "./context.ts";

/** Figures that say what kind of place it is, beside its population. */
const FACTS = [
  "share_65plus_register",
  "share_under15",
  "share_foreign",
  "births",
  "net_migration_per_1000",
];

/** Population and five figures, each with the country's own or an earlier value. */
export function factsOf(place: Municipality, context: BriefingContext): Fact[] {
  const { code } = place;
  const { tables, lang } = context;
  const census = censusChange(code, tables);
  const item = officialItem(CENSUS, tables);
  const population: Fact[] =
    census === null || item === undefined
      ? []
      : [
          {
            label: itemName(item, lang),
            value: factAmount(item, census.value, lang),
            note: `${itemDay(item, census.to, lang)} ${fill(words.since, lang, {
              years: census.to - census.from,
              change: pageNumber(census.change * 100, 1, lang, true),
            })}`,
          },
        ];
  return [...population, ...factItems(place, context).map((one) => factOf(one, place, context))];
}

/** The items of the cards beside the population that there is a value for. */
export function factItems({ code }: Municipality, { tables }: BriefingContext): OfficialItem[] {
  return FACTS.flatMap((id) =>
    newestValue(id, code, tables) === null
      ? []
      : tables.contextItems.filter(({ item_id }) => item_id === id),
  );
}

/**
 * The newest value. A rate that stands among the peers on the same page is taken from there, since
 * all of Japan is known by one population alone, which the note names.
 */
function factOf(item: OfficialItem, place: Municipality, context: BriefingContext): Fact {
  const { code } = place;
  const { tables, lang } = context;
  const newest = newestValue(item.item_id, code, tables);
  const peer = tables.contextDistributions.find(
    (row) =>
      row.item_id === item.item_id && row.municipality_code === code && row.year === newest?.year,
  );
  const base = peer?.own == null ? null : peer.base_year;
  const value = base === null ? newest?.value : peer?.own;
  const year = newest?.year ?? 0;
  const { label, remark } = apart(plainItem(itemName(item, lang), lang));
  const parts = [
    [remark.replace(/ nationals$/u, ""), itemDay(item, year, lang)]
      .filter((part) => part !== "")
      .join({ ja: "　", en: " " }[lang]),
    base === null ? "" : fill(words.base, lang, { year: pageYear(base, "calendar_year", lang) }),
    nationalText(item, year, context) ??
      (base === null ? earlierText(item, code, year, context) : null) ??
      "",
  ];
  const amount = factAmount(item, value ?? 0, lang);
  const shown = {
    // The figure has its per cent.
    label: capital(label.replace(/^人口(?=千人)|^Share (of )?/u, "")),
    value: amount,
    note: parts.filter((part) => part !== "").join({ ja: "　", en: ", " }[lang]),
  };
  const all = allResidents(item.item_id, [place], tables);
  return { ...shown, ...ofAll(all, amount, itemDay(item, year, lang), lang) };
}

/** In the place of a figure that leaves foreign nationals out, that of all residents, which names it. */
function ofAll(
  all: AllResidents | null,
  own: string,
  ownYear: string,
  lang: Language,
): Pick<Fact, "value" | "note"> | null {
  const [one] = all?.values ?? [];
  if (all === null || one === undefined) return null;
  const year = pageYear(all.year, all.item.date_basis, lang);
  return {
    value: factAmount(all.item, one.value, lang),
    note: fill(words.all, lang, { year, own, ownYear }),
  };
}

/** A name and the remark in its bracket, which has more room under the figure. */
function apart(name: string): { label: string; remark: string } {
  const [, label = name, remark = ""] = /^(.*?)\s*[（(]([^（）()]*)[）)]$/u.exec(name) ?? [];
  return { label, remark };
}

/** In one run of digits, which a narrow column holds: 592,007人. */
function factAmount(item: OfficialItem, value: number, lang: Language): string {
  const counter = { ja: item.unit.split("/")[0] ?? "", en: "" }[lang];
  const unit = item.unit_en === "%" ? "%" : counter;
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
  const national = nationalOf(item, japan ?? null);
  return national === null
    ? null
    : fill(words.japan, lang, { value: itemAmount(item, national, lang) });
}

function earlierText(
  item: OfficialItem,
  code: string,
  year: number,
  { tables, lang }: BriefingContext,
): string | null {
  const before = joinedSeries(item.item_id, code, tables).find((row) => row.year === year - 5);
  if (before?.value == null) return null;
  const date = itemDay(item, before.year, lang);
  return fill(words.before, lang, { year: date, value: factAmount(item, before.value, lang) });
}
