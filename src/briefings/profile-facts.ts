import type { Language } from "../lib/language.ts";
import type { Fact } from "../lib/pdf/content.ts";
import { CENSUS, joinedSeries, newestValue, officialItem } from "../story/official-values.ts";
import { nationalOf } from "../story/peers.ts";
import { censusChange } from "../story/profile.ts";
import type { Municipality, OfficialItem } from "../tables/rows.ts";
import { itemDay } from "../words/era.ts";
import { formatNumber } from "../words/format.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import { pageNumber } from "../words/page-number.ts";
import { capital } from "../words/text.ts";
import type { BriefingContext } from "./context.ts";

/** Figures that say what kind of place it is, beside its population. */
const FACTS = [
  "share_65plus_register",
  "share_under15",
  "share_foreign",
  "births",
  "net_migration_rate_all",
];

/** Population and five figures, each with the country's own or an earlier value. */
export function factsOf(place: Municipality, context: BriefingContext): Fact[] {
  const { code } = place;
  const { tables, lang, say } = context;
  const census = censusChange(code, tables);
  const item = officialItem(CENSUS, tables);
  const population: Fact[] =
    census === null || item === undefined
      ? []
      : [
          {
            label: itemName(item, lang),
            value: factAmount(item, census.value, lang),
            note: `${itemDay(item, census.to, lang)} ${say("profile.since", {
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

/** The newest value, with what the item counts, its day, and the country's own or an earlier value. */
function factOf(item: OfficialItem, place: Municipality, context: BriefingContext): Fact {
  const { code } = place;
  const { tables, lang } = context;
  const newest = newestValue(item.item_id, code, tables);
  const year = newest?.year ?? 0;
  const { label, remark } = apart(itemName(item, lang));
  const parts = [
    [remark.replace(/ nationals$/u, ""), itemDay(item, year, lang)]
      .filter((part) => part !== "")
      .join({ ja: "　", en: " " }[lang]),
    nationalText(item, year, context) ?? earlierText(item, code, year, context) ?? "",
  ];
  return {
    // The figure has its per cent.
    label: capital(label.replace(/^人口(?=千人)|^Share (of )?/u, "")),
    value: factAmount(item, newest?.value ?? 0, lang),
    note: parts.filter((part) => part !== "").join({ ja: "　", en: ", " }[lang]),
  };
}

/** A name and the remark in its bracket, which has more room under the figure; whom it leaves out is in the annex. */
function apart(name: string): { label: string; remark: string } {
  const [, label = name, remark = ""] = /^(.*?)\s*[（(]([^（）()]*)[）)]$/u.exec(name) ?? [];
  return { label, remark: remark.replace(/^.*除く$/u, "") };
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
  { tables, lang, say }: BriefingContext,
): string | null {
  const japan = tables.contextDistributions.find(
    (row) => row.item_id === item.item_id && row.scope === "japan" && row.year === year,
  )?.national;
  const national = nationalOf(item, japan ?? null);
  return national === null
    ? null
    : say("profile.japan", { value: itemAmount(item, national, lang) });
}

function earlierText(
  item: OfficialItem,
  code: string,
  year: number,
  { tables, lang, say }: BriefingContext,
): string | null {
  const before = joinedSeries(item.item_id, code, tables).find((row) => row.year === year - 5);
  if (before?.value == null) return null;
  const date = itemDay(item, before.year, lang);
  return say("profile.before", {
    year: date,
    value: factAmount(item, before.value, lang),
  });
}
