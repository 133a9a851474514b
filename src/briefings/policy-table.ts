import type { Block } from "../lib/pdf/content.ts";
import { type Policy, SUBTHEMES, type Theme } from "../tables/rows.ts";
import { subthemeNames, themeNames } from "../words/names.ts";
import { policyCells } from "../words/policies.ts";
import { type BriefingContext, nameOf } from "./context.ts";

/** Titles named in a cell before the rest is counted. */
const NAMED = 4;

/**
 * Policies that belong to a theme by title or by their own indicators, all tiers: of each
 * municipality those of the plan with most policies, the second level first.
 */
export function policiesOf(
  theme: Theme,
  { policies }: Pick<BriefingContext["tables"], "policies">,
): Policy[] {
  const codes = new Set(policies.map((row) => row.municipality_code));
  return [...codes].flatMap((code) => {
    const own = policies.filter((row) => row.municipality_code === code);
    const size = (plan: string) => own.filter((row) => row.plan === plan).length;
    const plans = [...new Set(own.map((row) => row.plan))].toSorted((a, b) => size(b) - size(a));
    return own
      .filter((row) => row.plan === plans[0] && row.subthemes.includes(`${theme}/`))
      .toSorted((a, b) => Number(b.level === 2) - Number(a.level === 2));
  });
}

/** Policy titles by subtheme and municipality; a dash only where a person has looked for one. */
export function policyBlocks(theme: Theme, context: BriefingContext): Block[] {
  const { texts, lang, tables } = context;
  const rows = policiesOf(theme, tables);
  if (rows.length === 0) return [];
  const places = tables.municipalities;
  const inSubtheme = (row: Policy, subtheme: string) =>
    row.subthemes.split(" ").includes(`${theme}/${subtheme}`);
  return [
    { type: "heading", level: 2, text: texts.headings.policies },
    {
      type: "table",
      caption: `${texts.columns.policies}｜${themeNames[theme][lang]}`,
      note: [texts.policiesNote],
      columns: [
        { label: texts.columns.subtheme, rowHeader: true },
        ...places.map((place) => ({ label: nameOf(place, lang) })),
      ],
      rows: SUBTHEMES[theme].map((subtheme) => ({
        cells: [
          [subthemeNames[subtheme]?.[lang] ?? subtheme],
          ...places.map(({ code }) => {
            const own = rows.filter(
              (row) => row.municipality_code === code && inSubtheme(row, subtheme),
            );
            return [cellOf(own, gapOf(code, subtheme), context)];
          }),
        ],
      })),
    },
  ];

  function gapOf(code: string, subtheme: string) {
    return tables.policyThemes.find(
      (row) => row.municipality_code === code && row.theme === theme && row.subtheme === subtheme,
    );
  }
}

function cellOf(
  own: readonly Policy[],
  gap: BriefingContext["tables"]["policyThemes"][number] | undefined,
  { lang }: BriefingContext,
): string {
  const titles = [
    ...new Set(own.map((row) => (lang === "ja" ? row.title : row.title_en || row.title))),
  ];
  if (titles.length > 0) {
    const more = titles.length - NAMED;
    const shown = more > 0 ? titles.slice(0, NAMED) : titles;
    return (
      shown.join(lang === "ja" ? "／" : " / ") + (more > 0 ? policyCells.more(more, lang) : "")
    );
  }
  if (gap === undefined || gap.checked === "") return policyCells.unchecked[lang];
  const found = lang === "ja" ? gap.dealt_with : gap.dealt_with_en;
  return found === "" ? "—" : found;
}
