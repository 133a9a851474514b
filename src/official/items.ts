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
    item_id: item.id,
    role: item.role,
    theme: item.theme,
    subtheme: item.subtheme,
    name: item.name,
    name_en: item.name_en,
    unit: item.unit,
    unit_en: item.unit_en,
    definition: item.definition ?? words.whole,
    definition_en: item.definition_en ?? english.whole,
    numerator: words.numerator,
    denominator: words.denominator,
    statistic: statistic?.ja ?? "",
    statistic_en: statistic?.en ?? "",
    table: item.table,
    licence: licence?.ja ?? "",
    licence_en: licence?.en ?? "",
    direction: item.direction,
    date_basis: item.date.basis,
    date: item.date.day ?? "",
    digits: item.digits,
    log_scale: item.scale === "log",
    projection: item.projection,
    series: item.series,
    breaks: breaks("reason"),
    breaks_en: breaks("reason_en"),
    caution: item.caution,
    caution_en: item.caution_en,
    not_for: item.not_for,
    not_for_en: item.not_for_en,
    judges_targets: item.judges_targets,
    why: item.why,
    why_en: item.why_en,
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
  const dated = (text: string, year: number | undefined, many: boolean) => {
    const grouped = many ? `(${text})` : text;
    if (year === undefined) return grouped;
    return key === "name" ? `${grouped}（${year}年）` : `${grouped} [${year}]`;
  };
  const numerator = dated(
    list(formula.numerator),
    formula.numerator_year,
    formula.numerator.length > 1,
  );
  const denominator = dated(
    list(formula.denominator),
    formula.denominator_year,
    formula.denominator.length > 1,
  );
  const per = formula.per === 1 ? "" : ` × ${formula.per}`;
  return { numerator, denominator, whole: `${numerator} ÷ ${denominator}${per}` };
}
