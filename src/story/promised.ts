import { resolveTarget } from "../compare/target.ts";
import type { Indicator } from "../tables/rows.ts";
import { boundWord, changesAlike, isBounded } from "../words/bound.ts";
import type { CellWords } from "../words/cell-text.ts";
import { formatNumber } from "../words/format.ts";
import { itemAmount } from "../words/item-amount.ts";
import { bothPaces } from "../words/pace-span.ts";
import { marked } from "../words/pandemic.ts";
import { printedAmount } from "../words/printed-amount.ts";
import type { PromiseWords } from "../words/promise.ts";
import { levelsHeadline, pacesHeadline } from "../words/promise-headline.ts";
import { paceName } from "../words/side-by-side.ts";
import { textOf } from "../words/text.ts";
import type { PromiseHeadline } from "./headline.ts";

/** What the plans promise of one measure: from and to as printed, else the pace where levels do not compare. */
export function promisedText(headline: PromiseHeadline, context: CellWords): string {
  const { lang } = context;
  const [first] = headline.promised;
  if (first === undefined) return "";
  const name = textOf(first.compared, "name", lang);
  if (headline.side.kind !== "pace") return levelsText(headline, name, context);
  const unit = first.compared.unit.startsWith("ポイント") ? "points" : "percent";
  return pacesHeadline(
    { measure: paceName(name, lang), unit, ways: pacesOf(headline, context) },
    lang,
  );
}

function levelsText({ promised }: PromiseHeadline, name: string, context: CellWords): string {
  // The plans' own figures are no rates that a conversion makes.
  const converted = promised.some(({ row, compared }) => row.unit !== compared.unit);
  const plain = converted ? name.replace(/[（(][^（）()]*[）)]$| per [\d,]+ .*$/u, "") : name;
  // Two lines hold no long name in English.
  const short = promised.find(({ row }) => row.short_en !== "")?.row.short_en ?? "";
  const words = {
    measure: { ja: plain, en: short === "" ? plain : short.replace(/, (\S+)$/u, " ($1)") }[
      context.lang
    ],
    kind: promised[0] === undefined ? ("count" as const) : quantityKind(promised[0].row),
    ended: promised.every(({ row }) => isPast(row)),
    ways: promised.map(({ place, row }) => ({
      place: textOf(place, "name", context.lang),
      from: marked(printedAmount(row, "baseline", context), row.pandemic_base, context.lang),
      to: targetAmount(row, context),
      move: Math.sign((row.target_value ?? 0) - (row.baseline_value ?? 0)),
    })),
  };
  return levelsHeadline(words, context.lang);
}

function pacesOf({ promised }: PromiseHeadline, context: CellWords) {
  const digits = promised[0]?.compared.unit.startsWith("ポイント") ? 2 : 1;
  const changes = promised.map(({ compared }) => compared.change_per_year ?? 0);
  const shown = promised.map(({ compared }, i) => [compared, changes[i] ?? 0] as const);
  const amounts = changesAlike(shown, context.lang, digits);
  return promised.map(({ place, row, compared }, i) => ({
    place: textOf(place, "name", context.lang),
    sizes: bothPaces(amounts[i] ?? "", compared, context.lang).map((text) => text.slice(1)),
    move: Math.sign(changes[i] ?? 0),
    bound: isBounded(compared, compared.change_per_year),
    pandemic: row.pandemic_base,
  }));
}

/** Whether the target's year lies beyond the plan. */
export function isBeyond({ target_year, period_end }: Indicator): boolean {
  return target_year !== null && target_year > period_end;
}

/** Whether a promise is over: a plan that has ended may aim at a year that is still to come. */
export function isPast(row: Indicator): boolean {
  return !row.in_force && !isBeyond(row);
}

/** A share is raised and lowered, a count added to and cut, a span of years made longer. */
export function quantityKind({ unit }: Pick<Indicator, "unit">): PromiseWords["kind"] {
  if (unit.startsWith("%")) return "share";
  return /年$/u.test(unit) && !unit.includes("/") ? "years" : "count";
}

/** A change of N% of the baseline instead of a level. */
export function isRelative({ target_type }: Pick<Indicator, "target_type">): boolean {
  return target_type === "change_up" || target_type === "change_down";
}

/** 「4,597件」: what a target of so many per cent comes to; empty for any other. */
export function levelAmount(row: Indicator, { lang, unitName }: CellWords): string {
  const level = resolveTarget(row);
  if (level === null || row.target_value === null || !isRelative(row)) return "";
  return itemAmount({ unit: row.unit, unit_en: unitName(row.unit), digits: 0 }, level, lang);
}

/** By the year, in front of an amount or behind it. */
const YEARLY = { ja: /^年(?=[0-9０-９])/u, en: /(?: a year|\/year)$/u } as const;

/** 29人から0人へ: where the baseline is printed without 年, so is the target beside it. */
export function besideBaseline(row: Indicator, amount: string, context: CellWords): string {
  const yearly = YEARLY[context.lang];
  const from = row.baseline_value === null ? amount : printedAmount(row, "baseline", context);
  return yearly.test(from) ? amount : amount.replace(yearly, "");
}

/** The target as printed; in English with its bound before it. */
export function targetAmount(row: Indicator, context: CellWords): string {
  if (isRelative(row) && row.target_value !== null)
    return `${formatNumber(row.target_value, context.lang)}%`;
  const amount = besideBaseline(row, printedAmount(row, "target", context), context);
  const stated = row.target_value === null ? null : boundWord(row);
  const bound = { ja: null, en: stated }[context.lang];
  // ▲50%以上 is −50 at most in value, a cut in words.
  if (bound === "at least a cut") return `a cut of at least ${amount.replace(/^−/u, "")}`;
  return bound === null ? amount : `${bound} ${amount}`;
}
