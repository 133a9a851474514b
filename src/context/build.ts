import type {
  ContextDistribution,
  ContextItem,
  ContextPlan,
  ContextValue,
  Fact,
  Indicator,
} from "../tables/rows.ts";
import { againstPlans } from "./against-plans.ts";
import type { ContextData } from "./data.ts";
import { distributions } from "./distribution.ts";
import { itemRow } from "./item-row.ts";
import { observe } from "./observations.ts";
import type { ContextDefinition } from "./schemas.ts";

export interface Context {
  context: ContextValue[];
  contextItems: ContextItem[];
  contextDistributions: ContextDistribution[];
  contextPlans: ContextPlan[];
}

/** The four tables of the context, in the order of items.yaml, by municipality and year. */
export function buildContext(
  data: ContextData,
  municipalities: readonly { code: string }[],
  rows: { indicators: readonly Indicator[]; facts: readonly Fact[] },
): Context {
  const codes = municipalities.map(({ code }) => code).toSorted();
  const { items } = data.definitions;
  const observations = observe(data, codes);
  const context = items.flatMap((item) =>
    codes.flatMap((code) => valueRows(item, code, data, observations.get(item.id)?.get(code))),
  );
  return {
    context,
    contextItems: items.map((item) => itemRow(item, data.definitions)),
    contextDistributions: items
      .filter(({ role }) => role === "shown")
      .flatMap((item) => distributions(item, data, codes)),
    contextPlans: againstPlans(items, context, rows),
  };
}

type Years =
  ReturnType<typeof observe> extends ReadonlyMap<string, infer Cities>
    ? Cities extends ReadonlyMap<string, infer Of>
      ? Of
      : never
    : never;

function valueRows(
  item: ContextDefinition,
  code: string,
  { definitions }: ContextData,
  years: Years | undefined,
): ContextValue[] {
  const sorted = [...(years ?? [])].sort(([a], [b]) => a - b);
  const breaks = item.breaks.filter(
    ({ municipality }) => municipality === undefined || municipality === code,
  );
  const statistic = definitions.statistics[item.statistic];
  return sorted.map(([year, found], index) => {
    const before = sorted[index - 1]?.[0];
    const names = found.sources.flatMap((id) => definitions.sources[id] ?? []);
    const list = (texts: readonly string[]) => [...new Set(texts)].join("、");
    return {
      item_id: item.id,
      theme: item.theme,
      name: item.name,
      unit: item.unit,
      municipality_code: code,
      year,
      value: found.value,
      source:
        names.length === 0 ? "" : `${statistic?.ja ?? ""}（${list(names.map(({ ja }) => ja))}）`,
      quality: found.quality,
      note: found.note,
      name_en: item.name_en,
      unit_en: item.unit_en,
      subtheme: item.subtheme,
      role: item.role,
      date_basis: item.date.basis,
      date: item.date.day ?? "",
      missing: found.missing,
      preliminary: found.preliminary,
      break_before: breaks.some(
        (at) => before !== undefined && before < at.year && at.year <= year,
      ),
      calculation: found.calculation,
      source_en:
        names.length === 0
          ? ""
          : `${statistic?.en ?? ""} (${[...new Set(names.map(({ en }) => en))].join("; ")})`,
      note_en: found.note_en,
    };
  });
}
