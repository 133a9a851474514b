import type { Block } from "../lib/pdf/content.ts";
import type { Comparison } from "../tables/rows.ts";
import { paceText, paceTexts, periodEnd } from "../words/pace.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { caveatOf, measureName } from "./measure-text.ts";

/** The measures of which only the change a year is compared, a row for each municipality's row. */
export function paceBlocks(measures: readonly Comparison[][], context: BriefingContext): Block[] {
  const groups = measures.filter(([row]) => row?.form === "pace");
  if (groups.length === 0) return [];
  const { lang, tables } = context;
  const names = new Map(tables.municipalities.map((place) => [place.code, nameOf(place, lang)]));
  const { heading, caption, note, measure, municipality, years, change, period } = paceTexts;
  return [
    { type: "heading", level: 2, text: heading[lang] },
    {
      type: "table",
      caption: caption[lang],
      note: [note[lang]],
      columns: [
        { label: measure[lang], rowHeader: true },
        ...[municipality, years, change, period].map((text) => ({ label: text[lang] })),
      ],
      rows: groups.flatMap((group) =>
        group.map((row) => ({
          cells: [
            [measureName(group, lang)],
            [names.get(row.municipality_code) ?? row.municipality_code],
            [`${row.baseline_year ?? ""}–${row.target_year ?? ""}`],
            [paceText(row, lang)],
            [periodEnd(row, lang)],
          ],
        })),
      ),
    },
    {
      type: "list",
      style: "note",
      items: groups.map((group) => [
        { text: `${measureName(group, lang)} `, bold: true },
        caveatOf(group, lang),
      ]),
    },
  ];
}
