import { type ColumnTable, op } from "arquero";
import { lift } from "../lib/arquero.ts";
import { foldWidth } from "../notation/text.ts";
import type { Indicator } from "../tables/rows.ts";

interface Measured {
  plan: string;
  owner: string;
  places: string[];
}

/**
 * The subthemes of a plan's own indicators, by the code or the title of the policy under which they
 * stand. Surveys about a policy say nothing of their own: they take their place from it.
 */
export function subthemesMeasured(
  indicators: ColumnTable,
): (policy: { plan: string; code: string; title: string }) => readonly string[] {
  const rows = indicators
    .select("plan", "code", "section", "theme", "subtheme", "theme_rule")
    .filter(lift<Indicator>(({ theme_rule }) => !theme_rule.startsWith("policy:")))
    .derive({
      owner: lift<Indicator>(ownerOf),
      place: lift<Indicator>(({ theme, subtheme }) => `${theme}/${subtheme}`),
    })
    .groupby("plan", "owner")
    .rollup({ places: op.array_agg_distinct("place") });
  const measured = new Map(
    (rows.objects() as Measured[]).map(({ plan, owner, places }) => [`${plan} ${owner}`, places]),
  );
  return ({ plan, code, title }) => {
    // A project of a plan (７ プロジェクト２) is 7-2 beside its indicators.
    const own = code === "" ? title : foldWidth(code).replace(/ ?プロジェクト ?/u, "-");
    return measured.get(`${plan} ${own}`) ?? measured.get(`${plan} ${title}`) ?? [];
  };
}

/** The code of a row, else the title of the section in which it stands, without its number. */
function ownerOf({ code, section }: Indicator): string {
  if (code !== "") return foldWidth(code);
  const parts = section.split(" > ").filter((part) => !/^(?:数値目標|KPI)$/u.test(foldWidth(part)));
  return (parts.at(-1) ?? "").replace(/^(?:基本目標|施策|横断的な目標)\s*[0-9０-９]+\s*/u, "");
}
