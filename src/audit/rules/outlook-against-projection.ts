import type { ColumnTable } from "arquero";
import { flatMapRows, lift } from "../../lib/arquero.ts";
import { inEach } from "../../lib/language.ts";
import { unitFactor } from "../../notation/unit-change.ts";
import type { Fact, OfficialItem, OfficialValue } from "../../tables/rows.ts";
import { formatNumber } from "../../words/format.ts";
import { placeInDocument } from "../../words/place-in-document.ts";
import type { Hit, Rule } from "../rule.ts";

/** A difference of this share of the projection is worth a question. */
const LIMIT = 0.01;
const PEAK = /^総人口/u;

type Beside = Fact & { projected: number; source: string; source_en: string };

/**
 * An outlook of the whole population that the text of a plan states beside the projection for the
 * same year. Both rest on the census; an outlook on the register is not put beside one on the census.
 */
export const outlookAgainstProjection: Rule = {
  id: "outlook-against-projection",
  severity: "note",
  run: ({ facts, context, contextItems }) => {
    const outlooks = facts.filter(
      lift<Fact>(
        ({ subject, value, year }) => PEAK.test(subject) && value !== null && year !== null,
      ),
    );
    const beside = outlooks.join(projections(context, contextItems), [
      ["municipality_code", "year"],
      ["municipality_code", "year"],
    ]);
    return flatMapRows<Beside, Hit>(beside, hitsBetween);
  },
};

/** The projections of residents by municipality and year. */
function projections(context: ColumnTable, contextItems: ColumnTable): ColumnTable {
  return context
    .semijoin(
      contextItems.filter((d: OfficialItem) => d.projection && d.unit === "人"),
      "item_id",
    )
    .filter((d: OfficialValue) => d.value !== null)
    .select("municipality_code", "year", { value: "projected" }, "source", "source_en");
}

function hitsBetween(fact: Beside): Hit[] {
  const { value, unit, projected, year } = fact;
  const factor = unitFactor(unit, "人");
  if (value === null || factor === null) return [];
  const difference = value * factor - projected;
  if (Math.abs(difference) < LIMIT * projected) return [];
  const say = (number: number) => inEach((lang) => formatNumber(number, lang, 0));
  return [
    {
      indicator_id: "",
      municipality_code: fact.municipality_code,
      plan: fact.plan,
      values: {
        subject: { ja: fact.subject, en: fact.subject_en || fact.subject },
        place: inEach((lang) => placeInDocument(fact, lang)),
        outlook: say(value * factor),
        year: String(year),
        projected: say(projected),
        source: { ja: fact.source, en: fact.source_en },
      },
    },
  ];
}
