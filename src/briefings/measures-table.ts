import type { Block } from "../lib/pdf/content.ts";
import type { Comparison } from "../tables/rows.ts";
import { annexWords, annexColumns as columns } from "../words/briefings.ts";
import { common } from "../words/charts.ts";
import type { BriefingContext } from "./context.ts";
import { gradeText, measureName } from "./measure-text.ts";

/** Every measure with its grade and the municipalities that share it. */
export function measuresTable(measures: readonly Comparison[][], context: BriefingContext): Block {
  const { lang, names, themes } = context;
  return {
    type: "table",
    caption: annexWords.measuresCaption[lang],
    columns: [
      { label: columns.measure[lang], rowHeader: true },
      { label: columns.theme[lang] },
      { label: columns.grade[lang] },
      { label: columns.municipalities[lang] },
    ],
    rows: measures.map((group) => ({
      cells: [
        [measureName(group, lang)],
        [themes.name(group[0]?.theme ?? "")[lang]],
        [gradeText(group, lang)],
        [
          [
            ...new Set(group.map(({ municipality_code }) => names.get(municipality_code) ?? "")),
          ].join(common.dot[lang]),
        ],
      ],
    })),
  };
}
