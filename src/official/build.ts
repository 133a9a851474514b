import type { Translated } from "../lib/language.ts";
import { keeper } from "../lib/memo.ts";
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
import { observer } from "./observations.ts";
import type { Observation } from "./rates.ts";
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
  const observe = observer(data);
  const tables = items.map((item) => ({
    id: item.id,
    rowsFor: valueRows(item, data),
    rows: [] as ContextValue[],
  }));
  for (const code of codes) {
    const observations = observe(code);
    for (const { id, rowsFor, rows } of tables) rows.push(...rowsFor(code, observations.get(id)));
  }
  const context = tables.flatMap(({ rows }) => rows);
  return {
    context,
    contextItems: items.map((item) => itemRow(item, data.definitions)),
    contextDistributions: items
      .filter(({ role }) => role === "shown")
      .flatMap((item) => distributions(item, data, codes)),
    contextPlans: againstPlans(items, context, rows),
  };
}

/** The rows of an item for one municipality after the other. */
function valueRows(item: ContextDefinition, { definitions }: ContextData) {
  const statistic = definitions.statistics[item.statistic];
  /** The same few texts stand in every row. */
  const keep = keeper<Translated>();
  const sourceOf = (ids: readonly string[]) =>
    keep(ids.join("|"), () => {
      const names = ids.flatMap((id) => definitions.sources[id] ?? []);
      if (names.length === 0) return { ja: "", en: "" };
      const [ja, en] = [new Set(names.map(({ ja }) => ja)), new Set(names.map(({ en }) => en))];
      return {
        ja: `${statistic?.ja ?? ""}（${[...ja].join("、")}）`,
        en: `${statistic?.en ?? ""} (${[...en].join("; ")})`,
      };
    });
  return (code: string, years: ReadonlyMap<number, Observation> = new Map()): ContextValue[] => {
    const sorted = [...years].sort(([a], [b]) => a - b);
    const breaks = item.breaks.filter(
      ({ municipality }) => municipality === undefined || municipality === code,
    );
    return sorted.map(([year, found], index) => {
      const before = sorted[index - 1]?.[0];
      const source = sourceOf(found.sources);
      return {
        item_id: item.id,
        theme: item.theme,
        name: item.name,
        unit: item.unit,
        municipality_code: code,
        year,
        value: found.value,
        source: source.ja,
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
        source_en: source.en,
        note_en: found.note_en,
      };
    });
  };
}
