import { isDistinct } from "../compare/distinct.ts";
import type { Block } from "../lib/pdf/content.ts";
import { foldWidth } from "../notation/text.ts";
import { isAbout, policiesOf } from "../story/policies.ts";
import type { Policy } from "../tables/rows.ts";
import { policyCells } from "../words/policies.ts";
import { common, fill, textOf } from "../words/text.ts";
import { column, tableBlock } from "./blocks.ts";
import { type BriefingContext, nameOf } from "./context.ts";

/**
 * Policy titles by subtheme and municipality, `named` of them in a cell; where there is none, what
 * a person found in the plan. Nothing for more municipalities than columns of a page.
 */
export function policyBlocks(theme: string, named: number, context: BriefingContext): Block[] {
  const { lang, say, tables, themes, marks } = context;
  const rows = policiesOf(theme, tables);
  const places = tables.municipalities;
  if (rows.length === 0 || !context.few) return [];
  const name = (subtheme: string) => themes.subtheme(subtheme)[lang];
  const columns = [
    column(say("theme.subtheme"), name, { rowHeader: true, share: 0.75 }),
    ...places.map((place) => {
      const own = rows.filter(({ municipality_code }) => municipality_code === place.code);
      const cells = cellsOf(theme, place.code, own, named, context);
      const cell = (subtheme: string) => cells.get(subtheme) ?? "";
      const look = { mark: marks(place.code), share: 5.5 / places.length };
      return column(nameOf(place, lang), cell, look);
    }),
  ];
  const dek = say("theme.policiesDek");
  return [tableBlock(say("theme.policies"), themes.subthemes(theme), columns, { dek })];
}

/** The cells of a municipality by subtheme; a policy of an earlier one stands there by its code alone. */
function cellsOf(
  theme: string,
  code: string,
  rows: readonly Policy[],
  named: number,
  context: BriefingContext,
): ReadonlyMap<string, string> {
  const { lang, themes } = context;
  const above = new Set<string>();
  const cellOf = (subtheme: string) => {
    const own = policiesAbout(theme, subtheme, rows);
    if (own.length === 0) return gapText(theme, subtheme, code, context);
    const titles = own.slice(0, named).map((row) => titleOf(row, lang, above));
    const more = own.length - named;
    const shown = titles.join({ ja: "／", en: " / " }[lang]);
    const text = shown + (more > 0 ? policyCells.more(more, lang) : "");
    return own.some((row) => isOwn(row, theme, subtheme)) ? text : policyCells.partOf(text, lang);
  };
  return new Map(themes.subthemes(theme).map((subtheme) => [subtheme, cellOf(subtheme)]));
}

/** Whether its own title places a policy here. */
const isOwn = (row: Policy, theme: string, subtheme: string): boolean =>
  row.theme === theme && row.subtheme === subtheme;

/** What its own title places here stands before what only touches the subject, a goal after both. */
function policiesAbout(theme: string, subtheme: string, rows: readonly Policy[]): Policy[] {
  const order = (row: Policy) =>
    4 * Number(row.level === 1) +
    2 * Number(!isOwn(row, theme, subtheme)) +
    Number(row.level !== 2);
  const sorted = rows
    .filter((row) => isAbout(row, theme, subtheme))
    .toSorted((a, b) => order(a) - order(b));
  // A plan may name a policy again, in other words.
  return sorted.filter((row) => sorted.find((one) => isSame(one, row)) === row);
}

const isSame = (a: Policy, b: Policy): boolean =>
  a.title === b.title || (a.code !== "" && foldWidth(a.code) === foldWidth(b.code));

/** A longer one is a name that repeats the title. */
const LONGEST_CODE = 6;

/** 「健康を育むまちづくり（I-1）」, or 「I-1（上の欄）」 for what stands `above`, to which it is added. */
function titleOf(row: Policy, lang: BriefingContext["lang"], above: Set<string>): string {
  const name = textOf(row, "title", lang);
  const code = policyCells.code(row.code, lang);
  if (code === "" || code.length > LONGEST_CODE) return name;
  const whole = name + fill(common.bracket, lang, { text: code });
  if (above.has(whole)) return policyCells.above(code, lang);
  above.add(whole);
  return whole;
}

/** What a person found, else the policy in whose part an indicator of the subtheme stands. */
function gapText(
  theme: string,
  subtheme: string,
  code: string,
  { tables, lang }: BriefingContext,
): string {
  const gap = tables.policyThemes.find(
    (row) => row.municipality_code === code && row.theme === theme && row.subtheme === subtheme,
  );
  if (gap !== undefined && gap.checked !== "") {
    const found = { ja: gap.dealt_with, en: gap.dealt_with_en }[lang];
    return found === "" ? policyCells.notFound[lang] : policyCells.withoutLine(found);
  }
  const row = tables.indicators.find(
    (one) =>
      one.municipality_code === code &&
      one.theme === theme &&
      one.subtheme === subtheme &&
      isDistinct(one),
  );
  const section = row && { ja: row.section, en: row.section_en }[lang].split(" > ").at(-1);
  return section ? policyCells.within(section, lang) : policyCells.unchecked[lang];
}
