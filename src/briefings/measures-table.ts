import type { Block } from "../lib/pdf/content.ts";
import type { Comparison } from "../tables/rows.ts";
import { gradeNames, themeNames } from "../words/names.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { measureName } from "./measure-text.ts";

/** Every measure with its grade and the municipalities that share it. */
export function measuresTable(measures: readonly Comparison[][], context: BriefingContext): Block {
  const { texts, lang, tables } = context;
  const names = new Map(tables.municipalities.map((place) => [place.code, nameOf(place, lang)]));
  return {
    type: "table",
    caption: texts.measuresCaption,
    columns: [
      { label: texts.columns.measure, rowHeader: true },
      { label: texts.columns.theme },
      { label: texts.columns.grade },
      { label: texts.columns.municipalities },
    ],
    rows: measures.map((group) => ({
      cells: [
        [measureName(group, lang)],
        [themeNames[group[0]?.theme ?? "crosscutting"][lang]],
        [gradeNames[group[0]?.grade ?? "same"][lang]],
        [
          [
            ...new Set(group.map(({ municipality_code }) => names.get(municipality_code) ?? "")),
          ].join(lang === "ja" ? "・" : ", "),
        ],
      ],
    })),
  };
}
