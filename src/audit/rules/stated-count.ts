import { type ColumnTable, op } from "arquero";
import { flatMapRows, fromRows, lift } from "../../lib/arquero.ts";
import type { PlanFile } from "../../plans/schemas.ts";
import type { Indicator } from "../../tables/rows.ts";
import { countedText } from "../../words/finding-parts.ts";
import { type AuditInput, type Hit, originals, type Rule } from "../rule.ts";

type Stated = PlanFile["stated_counts"][number];

/** A count that a plan states, with what was counted; `level` and `evaluation` empty for all rows. */
interface Claim {
  file: PlanFile;
  stated: Stated;
  plan: string;
  what: Stated["what"];
  level: number | "";
  evaluation: string;
  found?: number;
}

/**
 * What a plan says about its own number of indicators or policies, against the rows read from it.
 * A row that is split into series (男性, 女性) counts once, a repeat (再掲) not at all.
 */
export const statedCount: Rule = {
  id: "stated-count",
  severity: "warning",
  run: (tables) => {
    const claims = claimsOf(tables.plans).lookup(counts(tables));
    return flatMapRows<Claim, Hit>(claims, ({ file, stated, found = 0 }) =>
      found === stated.count ? [] : [hitOf(file, stated, found)],
    );
  },
};

function claimsOf(plans: readonly PlanFile[]): ColumnTable {
  const claims = plans.flatMap((file) =>
    file.stated_counts.map((stated): Claim => {
      const { what, level = "", evaluation = "" } = stated;
      const restricted =
        what === "policies" ? { level, evaluation: "" } : { level: "", evaluation };
      return { file, stated, plan: file.id, what, ...restricted } as Claim;
    }),
  );
  return fromRows(["file", "stated", "plan", "what", "level", "evaluation"], claims);
}

/** The rows of each plan by what can be claimed of them. */
function counts({ indicators, policies }: AuditInput): ColumnTable {
  const rows = originals(indicators)
    .select("id", "plan", "kind", "series", "line", "label", "evaluation_printed")
    .rename({ kind: "what", evaluation_printed: "evaluation" })
    .derive({ printed: lift<Indicator>(printedRow) });
  const found = { found: op.distinct("printed") };
  const byEvaluation = rows
    .filter((d: { evaluation: string | null }) => d.evaluation !== null)
    .groupby("plan", "what", "evaluation");
  return inAll(rows.groupby("plan", "what").rollup(found), "level", "evaluation").concat(
    inAll(byEvaluation.rollup(found), "level"),
    ofPolicies(policies.groupby("plan"), "level", "evaluation"),
    ofPolicies(policies.groupby("plan", "level"), "evaluation"),
  );
}

/** Rows of one series after the other stand in one printed row. */
function printedRow({ id, series, line, label }: Indicator): string {
  return series === "" ? id : `${line} ${label}`;
}

function ofPolicies(policies: ColumnTable, ...all: string[]): ColumnTable {
  return inAll(policies.count({ as: "found" }).derive({ what: () => "policies" }), ...all);
}

/** Counts that are not restricted by these columns. */
function inAll(counted: ColumnTable, ...columns: string[]): ColumnTable {
  return counted
    .derive(Object.fromEntries(columns.map((name) => [name, () => ""])))
    .select("plan", "what", "level", "evaluation", "found");
}

function hitOf(plan: PlanFile, stated: Stated, found: number): Hit {
  return {
    indicator_id: "",
    municipality_code: plan.municipality,
    plan: plan.id,
    values: {
      plan: { ja: plan.title, en: plan.title_en },
      line: String(stated.line),
      what: countedText(stated),
      stated: String(stated.count),
      found: String(found),
    },
  };
}
