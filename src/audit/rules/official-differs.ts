import { flatMapRows, lift } from "../../lib/arquero.ts";
import type { Translated } from "../../lib/language.ts";
import type { ContextPlan, Indicator } from "../../tables/rows.ts";
import { formatNumber } from "../../words/format.ts";
import { asRow } from "../pairs.ts";
import { type Hit, hitOn, type Rule } from "../rule.ts";

type Beyond = ContextPlan & { indicator?: Indicator };

/**
 * A baseline or latest value that lies farther from the official figure of the same quantity than
 * the tolerance of data/context/items.yaml allows.
 */
export const officialDiffers: Rule = {
  id: "official-differs",
  severity: "note",
  run: ({ contextPlans, indicators }) => {
    const beyond = contextPlans
      .filter(lift<ContextPlan>(({ verdict }) => verdict === "beyond"))
      .lookup(indicators, ["row_id", "id"], { indicator: asRow });
    return flatMapRows<Beyond, Hit>(beyond, ({ indicator, ...row }) =>
      indicator === undefined ? [] : [hitOn(indicator, valuesOf(row))],
    );
  },
};

function valuesOf(row: ContextPlan): Hit["values"] {
  const { equal_year: equal } = row;
  const amount = (value: number): Translated => ({
    ja: `${formatNumber(value, "ja", 3)} ${row.unit}`,
    en: `${formatNumber(value, "en", 3)} ${row.unit_en}`,
  });
  return {
    plan: amount(row.plan_value),
    official: amount(row.official_value ?? 0),
    item: { ja: row.name, en: row.name_en },
    year: String(row.official_year),
    equal: {
      ja: equal === null ? "" : `${equal}年の公的統計とは一致します。`,
      en: equal === null ? "" : `It equals the official value of ${equal}. `,
    },
    reason: { ja: row.reason, en: row.reason_en },
  };
}
