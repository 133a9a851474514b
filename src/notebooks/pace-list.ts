import type { Comparison } from "../tables/rows.ts";
import { paceText, paceTexts, periodEnd } from "../words/pace.ts";
import type { NotebookContext } from "./context.ts";
import { el } from "./dom.ts";

/** The measures of which only the change a year is compared. */
export function paceList(
  groups: readonly (readonly Comparison[])[],
  { lang, place }: NotebookContext,
): HTMLElement[] {
  const paced = groups.filter(([row]) => row?.form === "pace");
  if (paced.length === 0) return [];
  return [
    el("h2", {}, paceTexts.heading[lang]),
    el("p", { class: "note" }, paceTexts.note[lang]),
    ...paced.map((group) =>
      el(
        "article",
        { "data-measure": group[0]?.measure },
        el("h3", {}, (lang === "ja" ? group[0]?.name : group[0]?.name_en) ?? ""),
        el(
          "ul",
          {},
          ...group.map((row) => {
            const end = `${paceTexts.period[lang]}: ${periodEnd(row, lang)}`;
            return el("li", {}, `${place(row.municipality_code)}: ${paceText(row, lang)} (${end})`);
          }),
        ),
        el(
          "p",
          { class: "caveat" },
          (lang === "ja" ? group[0]?.caveat : group[0]?.caveat_en) ?? "",
        ),
      ),
    ),
  ];
}
