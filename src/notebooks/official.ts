import {
  besideJapan,
  itemLabel,
  placeWords,
  shownValue,
  shownYear,
  yearWords,
} from "../charts/item-words.ts";
import type { Language } from "../lib/language.ts";
import { valueSources } from "../story/documents.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { itemValue } from "../words/item-amount.ts";
import { officialView as words } from "../words/notebook-views.ts";
import { columns } from "../words/notebooks.ts";
import { official as texts } from "../words/official.ts";
import { textOf } from "../words/text.ts";
import type { NotebookContext } from "./context.ts";
import { type Child, el } from "./dom.ts";
import { links } from "./sources.ts";
import { linkTo } from "./state.ts";

/** Shown items of these themes of which one of the municipalities has a value. */
export function officialItems(
  { tables }: Pick<NotebookContext, "tables">,
  themes: readonly string[],
  codes: readonly string[],
): OfficialItem[] {
  const own = tables.context.filter(
    (row) => row.value !== null && codes.includes(row.municipality_code),
  );
  const valued = new Set(own.map(({ item_id }) => item_id));
  return tables.contextItems.filter(
    (item) => themes.includes(item.theme) && item.role === "shown" && valued.has(item.item_id),
  );
}

/** A box of its own, so that nobody takes official statistics for figures of the plans. */
export function officialBox(page: Pick<NotebookContext, "lang">, ...content: Child[]): HTMLElement {
  const { lang } = page;
  return el(
    "section",
    { class: "official", "aria-label": texts.heading[lang] },
    el("h2", {}, texts.heading[lang]),
    el("p", { class: "apart" }, texts.apart[lang]),
    ...content,
    el("p", { class: "note" }, `${texts.base[lang]} ${texts.quality[lang]} ${texts.duties[lang]}`),
  );
}

/** The latest values that stand side by side, with year, quality, what to mind and source. */
export function officialRows(
  items: readonly OfficialItem[],
  codes: readonly string[],
  { tables, lang, place }: NotebookContext,
): object[] {
  const { context, contextDistributions: distributions } = tables;
  return items.map((item) => {
    const year = shownYear(item, context, distributions, codes);
    const japan = distributions.find(
      (row) => row.item_id === item.item_id && row.year === year && row.scope === "japan",
    );
    const cells = codes.map((code) => [
      place(code),
      placeWords(item, { values: context, distributions }, { code, year }, lang),
    ]);
    const found = codes.map((code) => shownValue(item, context, code, year));
    const values = found.filter((row) => row !== undefined);
    return {
      [texts.item[lang]]: itemLabel(item, lang),
      [texts.year[lang]]: year === null ? "" : yearWords(item, year, distributions, lang),
      ...Object.fromEntries(cells),
      [texts.national[lang]]: japan?.national == null ? "—" : itemValue(item, japan.national, lang),
      [texts.caution[lang]]: textOf(item, "caution", lang),
      [columns.source[lang]]: links(valueSources(values, lang), lang),
    };
  });
}

/** Where the notebooks say how each item is defined and computed. */
export function aboutLink(choices: Readonly<Record<string, string>>, lang: Language): HTMLElement {
  const href = linkTo("./explore.html", { what: "official", ...choices });
  return el("p", { class: "note" }, el("a", { href }, words.about[lang]));
}

/** What each item answers, how it is defined and computed, what it must not be used for. */
export function aboutRows(
  items: readonly OfficialItem[],
  codes: readonly string[],
  { tables, lang, place }: NotebookContext,
): object[] {
  const { context: values, contextDistributions: distributions } = tables;
  return items.map((item) => {
    const year = shownYear(item, values, distributions, codes);
    const sums = codes.flatMap((code) => {
      const row = besideJapan(shownValue(item, values, code, year), distributions);
      return row?.calculation ? [`${place(code)} ${row.calculation}`] : [];
    });
    return {
      [texts.item[lang]]: itemLabel(item, lang),
      [words.question[lang]]: textOf(item, "why", lang),
      [words.definition[lang]]: textOf(item, "definition", lang),
      [texts.notFor[lang]]: textOf(item, "not_for", lang),
      [words.calculation[lang]]: sums.join({ ja: "、", en: "; " }[lang]),
      [words.statistic[lang]]: `${textOf(item, "statistic", lang)} (${item.table})`,
      [words.licence[lang]]: textOf(item, "licence", lang),
    };
  });
}
