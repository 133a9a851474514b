import type { Block } from "../lib/pdf/content.ts";
import { type Policy, SUBTHEMES, type Theme } from "../tables/rows.ts";
import { subthemeNames, themeNames } from "../words/names.ts";
import { type BriefingContext, nameOf } from "./context.ts";

/**
 * Policies of a theme: the second level of the plan with most policies of each municipality, or its
 * first level.
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
    const rows = own.filter((row) => row.plan === plans[0]);
    const level = rows.some((row) => row.level === 2) ? 2 : 1;
    return rows.filter((row) => row.level === level && row.theme === theme);
  });
}

/** Policy titles by subtheme and municipality; every title of a municipality's plans once. */
export function policyBlocks(theme: Theme, context: BriefingContext): Block[] {
  const { texts, lang, tables } = context;
  const rows = policiesOf(theme, tables);
  if (rows.length === 0) return [];
  const subthemes = SUBTHEMES[theme].filter((name) => rows.some((row) => row.subtheme === name));
  const places = tables.municipalities;
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
      rows: subthemes.map((subtheme) => ({
        cells: [
          [subthemeNames[subtheme]?.[lang] ?? subtheme],
          ...places.map(({ code }) => {
            const own = rows.filter(
              (row) => row.subtheme === subtheme && row.municipality_code === code,
            );
            const titles = new Set(
              own.map((row) => (lang === "ja" ? row.title : row.title_en || row.title)),
            );
            return [titles.size === 0 ? "—" : [...titles].join(lang === "ja" ? "／" : " / ")];
          }),
        ],
      })),
    },
  ];
}
