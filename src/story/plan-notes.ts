import type { Language } from "../lib/language.ts";
import type { Block } from "../lib/pdf/content.ts";
import type { Municipality, OfficialItem, OfficialPlan } from "../tables/rows.ts";
import { valueText } from "../words/chart-labels.ts";
import { qualified } from "../words/charts-plans.ts";
import { formatNumber } from "../words/format.ts";
import { itemValue } from "../words/item-amount.ts";
import { official as texts } from "../words/official.ts";
import { pageSigns } from "../words/page-number.ts";
import { common, fill, textOf } from "../words/text.ts";
import { plainAmount } from "../words/units.ts";
import { yenAmount } from "../words/yen.ts";

/** A plan's figure and the official one of the same quantity, with the difference explained. */
export function planNotes(
  rows: readonly OfficialPlan[],
  municipalities: readonly Municipality[],
  items: readonly OfficialItem[],
  lang: Language,
): Block[] {
  const found = rows.flatMap((row) => {
    const place = municipalities.find(({ code }) => code === row.municipality_code);
    const item = items.find(({ item_id }) => item_id === row.item_id);
    return place && item ? [{ text: sentence(row, place, item, lang), lone: isLone(row) }] : [];
  });
  if (found.length === 0) return [];
  const [lone, paired] = [found.filter(({ lone: is }) => is), found.filter(({ lone: is }) => !is)];
  const sentences = paired.map(({ text }) => [text]);
  const join = common.semicolon[lang];
  if (lone.length > 0)
    sentences.push([
      fill(texts.planNones, lang, { rows: [...new Set(lone.map(({ text }) => text))].join(join) }),
    ]);
  return [
    { type: "heading", level: 3, text: texts.withPlans[lang] },
    { type: "list", style: "note", items: sentences },
  ];
}

/** No official value stands beside the plan's. */
function isLone({ official_value, official_year, difference }: OfficialPlan): boolean {
  return official_value === null || official_year === null || difference === null;
}

function sentence(
  row: OfficialPlan,
  place: Municipality,
  item: OfficialItem,
  lang: Language,
): string {
  const amount = (value: number, shown: string) => amountOf(row, value, shown, lang);
  const common = {
    what: texts[row.field === "latest" ? "resultFigure" : "planFigure"][lang],
    place: textOf(place, "name", lang),
    label: textOf(row, "label", lang),
    plan: qualified(amount(row.plan_value, valueText(row.plan_value, lang)), row.qualifier, lang),
    planYear: row.plan_year === null ? "" : fill(texts.planYear, lang, { year: row.plan_year }),
  };
  if (row.official_value === null || row.official_year === null || row.difference === null)
    return fill(texts.planNone, lang, common);
  const sign = row.difference > 0 ? "+" : "";
  const beyond = row.verdict === "beyond";
  const verdict = beyond
    ? fill(texts.beyond, lang, {
        difference: sign + amount(row.difference, officialText(item, row.difference, lang)),
      })
    : texts.within[lang];
  const missed = missedBound(row.qualifier, row.official_value, row.plan_value);
  const stated = amount(row.plan_value, valueText(row.plan_value, lang));
  const outside =
    missed &&
    fill(beyond ? texts.outside : texts.unsettled, lang, {
      stated: qualified(stated, missed, lang),
    });
  const otherYear = row.plan_year === row.official_year ? "" : texts.otherYear[lang];
  const equal =
    row.equal_year === null ? "" : fill(texts.equalYear, lang, { year: row.equal_year });
  return fill(texts.planRow, lang, {
    ...common,
    official: amount(row.official_value, officialText(item, row.official_value, lang)),
    year: row.official_year,
    quality: row.quality ?? "",
    verdict: otherYear + (outside || verdict) + equal,
    reason: textOf(row, "reason", lang),
  });
}

/** What a bound of a plan asks of the value. */
const BOUNDS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  超: (value, bound) => value > bound,
  以上: (value, bound) => value >= bound,
  以下: (value, bound) => value <= bound,
  未満: (value, bound) => value < bound,
};

/** The word for a bound (超) that a value does not keep; empty where there is none. */
function missedBound(qualifier: string, value: number, bound: number): string {
  const words = qualifier.split(" ").filter((word) => BOUNDS[word]?.(value, bound) === false);
  return words[0] ?? "";
}

/** A shown value with its unit: △19人, ¥1.51365 trillion. */
function amountOf(row: OfficialPlan, value: number, shown: string, lang: Language): string {
  const yen = yenAmount(plainAmount(value, row.unit, lang), lang, YEN_FIGURES);
  if (yen !== null) return yen;
  const unit = fill(texts.of, lang, { unit: textOf(row, "unit", lang) }).replace(/ (?=%$)/u, "");
  return pageSigns(shown, lang) + unit;
}

/** As many as a Japanese amount of 14,466.4億円 shows. */
const YEN_FIGURES = 6;

/** A published value with one decimal where it has one, a computed one with those of its item. */
function officialText(item: OfficialItem, value: number, lang: Language): string {
  return item.numerator === ""
    ? formatNumber(value, lang, Math.max(item.digits, 1))
    : itemValue(item, value, lang);
}
