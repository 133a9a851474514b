import type { OfficialItem } from "../tables/rows.ts";
import { termId } from "./rates.ts";
import type { ItemDefinition, ItemsFile } from "./schemas.ts";

/** An item as a row: its texts, and the formula in words where it has one. */
export function itemRow(item: ItemDefinition, file: ItemsFile): OfficialItem {
  const statistic = file.statistics[item.statistic];
  const licence = file.licences[item.licence];
  const words = wordsOf(item, file, "name");
  const english = wordsOf(item, file, "name_en");
  const breaks = (key: "reason" | "reason_en") =>
    item.breaks
      .map((at) => `${at.year}${at.municipality ? ` (${at.municipality})` : ""}: ${at[key]}`)
      .join("; ");
  return {
    ...item,
    item_id: item.id,
    definition: item.definition ?? words.whole,
    definition_en: item.definition_en ?? english.whole,
    numerator: words.numerator,
    denominator: words.denominator,
    statistic: statistic?.ja ?? "",
    statistic_en: statistic?.en ?? "",
    licence: licence?.ja ?? "",
    licence_en: licence?.en ?? "",
    date_basis: item.date.basis,
    date: item.date.day ?? "",
    all_residents: item.all_residents ?? "",
    log_scale: item.scale === "log",
    breaks: breaks("reason"),
    breaks_en: breaks("reason_en"),
  };
}

function wordsOf(item: ItemDefinition, { items }: ItemsFile, key: "name" | "name_en") {
  const { formula } = item;
  if (formula === undefined) return { numerator: "", denominator: "", whole: "" };
  const list = (terms: readonly string[]) =>
    terms
      .map((term, index) => {
        const name = items.find(({ id }) => id === termId(term))?.[key] ?? termId(term);
        return `${term.startsWith("-") ? " − " : index > 0 ? " + " : ""}${name}`;
      })
      .join("")
      .trim();
  const dated = (terms: readonly string[], year: number | undefined) => {
    const grouped = terms.length > 1 ? `(${list(terms)})` : list(terms);
    if (year === undefined) return grouped;
    return key === "name" ? `${grouped}（${year}年）` : `${grouped} [${year}]`;
  };
  const numerator = dated(formula.numerator, formula.numerator_year);
  const denominator = dated(formula.denominator, formula.denominator_year);
  const per = formula.per === 1 ? "" : ` × ${formula.per}`;
  return { numerator, denominator, whole: `${numerator} ÷ ${denominator}${per}` };
}
