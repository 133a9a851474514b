import { GRADES, KINDS } from "../tables/rows.ts";
import { gradeNames, kindNames } from "../words/names.ts";
import { amongNames } from "../words/notebooks.ts";
import type { NotebookContext } from "./context.ts";
import type { Option } from "./controls.ts";
import { AMONG, type Japan } from "./japan.ts";

/** What a form may offer, by what is asked for: values as in the tables, in the words of the page. */
export function optionsOf(
  what: "theme" | "municipality" | "grade" | "kind" | "among",
  { tables, themes, lang, place }: Pick<NotebookContext, "tables" | "themes" | "lang" | "place">,
): Option<string>[] {
  const codes = tables.municipalities.map(({ code }) => code);
  const all: Record<typeof what, [readonly string[], (value: never) => string]> = {
    theme: [themes.ids, (value: string) => themes.name(value)[lang]],
    municipality: [codes, place],
    grade: [GRADES, (value: keyof typeof gradeNames) => gradeNames[value][lang]],
    kind: [KINDS, (value: keyof typeof kindNames) => kindNames[value][lang]],
    among: [AMONG, (value: keyof typeof amongNames) => amongNames[value][lang]],
  };
  const [values, label] = all[what];
  return values.map((value) => ({ value, label: label(value as never) }));
}

/** Every municipality of Japan by prefecture and name, as a text field proposes and finds them. */
export function placeOptions({ places }: Japan): Option<string>[] {
  return places.map(({ prefecture, name }) => ({ value: prefecture + name, label: name }));
}
