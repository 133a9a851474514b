import { rollup, sort } from "d3";
import { readSdgCode } from "../compare/sdg-goals.ts";
import type { Language } from "../lib/language.ts";
import type { Policy } from "../tables/rows.ts";
import { joinParts, listText, placesText } from "../words/chart-labels.ts";
import { sdg, sdgGoals } from "../words/charts-sdg.ts";
import { fill, textOf } from "../words/text.ts";
import { type Cells, figureCell } from "./cell-heads.ts";
import { cellPanel } from "./cells.ts";
import { type Chart, type ChartContext, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import { drawTable } from "./draw-table.ts";
import { finePrint, flowing } from "./fine-print.ts";
import { bottomOf } from "./frame.ts";
import { type MunicipalityStyle, scaleOf } from "./style.ts";

/** Goals by policy: ● for a goal alone, else the number of its targets; none are left out, counted. */
export function sdgMatrix(
  rows: readonly Policy[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const scale = scaleOf(options, lang);
  const policies = rows
    .map((row) => ({ row, place: scale(row.municipality_code), goals: goalsOf(row) }))
    .filter(({ goals }) => goals.size > 0);
  const grid = cellPanel(cellsOf(policies, lang), width, context);
  const names = sdgGoals.map((goal, index) => `${index + 1} ${goal[lang]}`);
  const goals = flowing(names, width, context);
  const print = finePrint([sdg.cell[lang], ...goals], { top: bottomOf(grid) + 4, width }, context);
  const named = new Set(policies.flatMap((policy) => [...policy.goals.keys()])).size;
  const n = policies.length;
  const title = fill(sdg[named === sdgGoals.length ? "all" : "some"], lang, { n, goals: named });
  const places = policies.map(({ place }) => place.name);
  const subtitle = joinParts([sdg.subtitle[lang], placesText(places, lang)], lang);
  const left = rows.length - n;
  const notes = left > 0 ? [fill(sdg.without, lang, { n: left })] : [];
  const sentences = policies.map((policy) =>
    listText(titleOf(policy, lang), [...policy.goals.keys()].map(String), lang),
  );
  const words = { title, subtitle, sentences, notes };
  return drawTable("sdg", [...grid, print], words, options, context);
}

interface NamedPolicy {
  row: Policy;
  place: MunicipalityStyle;
  goals: ReadonlyMap<number, number>;
}

function titleOf({ row }: NamedPolicy, lang: Language): string {
  return `${row.code} ${textOf(row, "title", lang)}`.trim();
}

/** A row a policy and a column a goal, below them how many policies name each. */
function cellsOf(policies: readonly NamedPolicy[], lang: Language): Cells {
  const numbers = sdgGoals.map((_, index) => index + 1);
  const naming = (goal: number) => policies.filter(({ goals }) => goals.has(goal)).length;
  const several = new Set(policies.map(({ place }) => place.code)).size > 1;
  const cell = (targets: number | undefined) => {
    if (targets === undefined) return { text: "", shade: 0 };
    return targets === 0 ? { text: "●", shade: 0.3 } : { text: String(targets), shade: 0.6 };
  };
  return {
    columns: numbers.map((goal) => ({ text: String(goal) })),
    rows: [
      ...policies.map((policy) => ({
        text: titleOf(policy, lang),
        ...(several ? { style: policy.place } : {}),
        cells: numbers.map((goal) => cell(policy.goals.get(goal))),
      })),
      {
        text: sdg.total[lang],
        total: true,
        cells: numbers.map((goal) => figureCell(naming(goal))),
      },
    ],
  };
}

/** Goals of a policy, from 1 to 17, with the number of their targets; unknown codes are left out. */
function goalsOf({ sdg_targets }: Policy): Map<number, number> {
  const codes = sdg_targets.split(" ").flatMap((printed) => readSdgCode(printed) ?? []);
  return rollup(
    sort(codes, ({ goal }) => goal),
    (own) => own.filter(({ target }) => target !== "").length,
    ({ goal }) => goal,
  );
}
