import { readSdgCode } from "../compare/sdg-goals.ts";
import type { Policy } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { sdg, sdgGoals } from "../words/charts-sdg.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { drawKey } from "./key.ts";
import { drawMatrix } from "./matrix.ts";
import { municipalityScale } from "./style.ts";
import { finish, Pen } from "./svg.ts";
import { joinParts, joinSentences, placesText } from "./values.ts";

/**
 * Which goals each policy names: ● for a goal alone, the number of its targets otherwise. Policies
 * that name none are left out and counted.
 */
export function sdgMatrix(
  rows: readonly Policy[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const scale = municipalityScale(options.municipalities, lang);
  const policies = rows
    .map((row) => ({ row, place: scale(row.municipality_code), goals: goalsOf(row) }))
    .filter(({ goals }) => goals.size > 0);
  const numbers = sdgGoals.map((_, index) => index + 1);
  const naming = (goal: number) => policies.filter(({ goals }) => goals.has(goal)).length;
  const text = ({ row }: { row: Policy }) =>
    `${row.code} ${lang === "ja" ? row.title : row.title_en || row.title}`.trim();
  const pen = new Pen(context);
  const several = new Set(policies.map(({ place }) => place.code)).size > 1;
  const matrix = {
    groups: [],
    columns: numbers.map((goal) => ({ text: String(goal) })),
    rows: [
      ...policies.map((policy) => ({
        text: text(policy),
        light: true,
        ...(several ? { style: policy.place } : {}),
        cells: numbers.map((goal) => {
          const targets = policy.goals.get(goal);
          if (targets === undefined) return { text: "", shade: 0 };
          return { text: targets === 0 ? "●" : String(targets), shade: targets === 0 ? 0.3 : 0.6 };
        }),
      })),
      {
        text: sdg.total[lang],
        apart: true,
        cells: numbers.map((goal) => ({ text: String(naming(goal)), shade: 0 })),
      },
    ],
  };
  let y = drawMatrix(pen, matrix, 2, width);
  const items = sdgGoals.map((goal, index) => ({ text: `${index + 1} ${goal[lang]}` }));
  y = drawKey(pen, [{ text: sdg.cell[lang] }, ...items], 0, y + 6, width);
  const named = numbers.filter((goal) => naming(goal) > 0).length;
  const n = policies.length;
  const title =
    named === numbers.length
      ? fill(sdg.all, lang, { n })
      : fill(sdg.some, lang, { n, goals: named });
  const places = placesText(
    policies.map(({ place }) => place.name),
    lang,
  );
  const subtitle = joinParts([sdg.subtitle[lang], places], lang);
  const left = rows.length - n;
  const notes = left > 0 ? [fill(sdg.without, lang, { n: left })] : [];
  const sentences = policies.map(
    (policy) =>
      text(policy) + common.colon[lang] + joinNames([...policy.goals.keys()].map(String), lang),
  );
  const alt = joinSentences([subtitle, ...sentences, ...notes], lang);
  const frame = { width, height: y + 2, prefix: options.idPrefix ?? "sdg", title, alt };
  return { svg: finish(pen.root, frame, context), title, subtitle, alt, notes };
}

/** Goals of a policy, from 1 to 17, with the number of their targets; unknown codes are left out. */
function goalsOf({ sdg_targets }: Policy): Map<number, number> {
  const targets = new Map<number, number>();
  for (const printed of sdg_targets.split(" ")) {
    const code = readSdgCode(printed);
    if (!code) continue;
    targets.set(code.goal, (targets.get(code.goal) ?? 0) + (code.target === "" ? 0 : 1));
  }
  return new Map([...targets].sort(([a], [b]) => a - b));
}
