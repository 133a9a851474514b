import { type Comparison, GRADES, type Grade } from "../tables/rows.ts";
import { listText } from "../words/chart-labels.ts";
import { comparability, gradeSymbols } from "../words/charts-counts.ts";
import { gradeNames } from "../words/names.ts";
import { common, fill } from "../words/text.ts";
import { figureCell } from "./cell-heads.ts";
import { cellPanel } from "./cells.ts";
import { type Chart, type ChartContext, DEFAULT_WIDTH, type ThemedOptions } from "./chart.ts";
import { drawTable } from "./draw-table.ts";

/** Measures by theme and grade, each once however many rows it has; 0 where a theme has none. */
export function comparabilityMatrix(
  rows: readonly Pick<Comparison, "measure" | "theme" | "grade">[],
  options: Pick<ThemedOptions, "themes" | "width" | "idPrefix">,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const { themes } = options;
  const width = options.width ?? DEFAULT_WIDTH;
  const count = (theme: string | null, grades: readonly Grade[]) => {
    const inside = rows.filter((row) => theme === null || row.theme === theme);
    return new Set(inside.filter(({ grade }) => grades.includes(grade)).map((row) => row.measure))
      .size;
  };
  const most = Math.max(
    1,
    ...themes.ids.flatMap((theme) => GRADES.map((grade) => count(theme, [grade]))),
  );
  const cells = (theme: string | null) => [
    ...GRADES.map((grade) => {
      const value = count(theme, [grade]);
      return { text: `${gradeSymbols[grade]} ${value}`, shade: theme === null ? 0 : value / most };
    }),
    figureCell(count(theme, GRADES)),
  ];
  const heads = GRADES.map((grade) => ({
    text: `${gradeSymbols[grade]} ${gradeNames[grade][lang]}`,
  }));
  const panels = cellPanel(
    {
      columns: [...heads, { text: common.total[lang] }],
      rows: [
        ...themes.ids.map((theme) => ({ text: themes.name(theme)[lang], cells: cells(theme) })),
        { text: common.total[lang], total: true, cells: cells(null) },
      ],
    },
    width,
    context,
  );
  const total = count(null, GRADES);
  const title = fill(comparability.title, lang, { total, n: count(null, ["same", "convertible"]) });
  const subtitle = comparability.subtitle[lang];
  const notes = [comparability.axis[lang]];
  const sentences = themes.ids.map((theme) => {
    const parts = GRADES.map((grade) => `${gradeNames[grade][lang]} ${count(theme, [grade])}`);
    return listText(themes.name(theme)[lang], parts, lang);
  });
  const words = { title, subtitle, sentences, notes };
  return drawTable("comparability", panels, words, options, context);
}
