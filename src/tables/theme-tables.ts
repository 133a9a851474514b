import { boolean, defineTable, integer, text } from "./define.ts";
import { pointing, shared } from "./shared-columns.ts";

/** The themes of data/taxonomy.yaml and their parts, which every other table names by their ids. */

export const themes = defineTable({
  file: "themes",
  title: ["分野", "Themes"],
  about: [
    "1行が1分野。data/taxonomy.yamlの順",
    "One row a theme, in the order of data/taxonomy.yaml",
  ],
  primary: ["id"],
  columns: {
    id: text("分野の識別子", "Id of the theme"),
    position: integer("順番（1から）", "Place in the order, from 1"),
    ...shared("name", "name_en"),
    short: text("短い名称", "Short name"),
    short_en: text("短い名称（英語）", "Short name in English"),
    is_remainder: boolean(
      "どの語にも当たらない行の分野か",
      "Whether it is the theme of the rows that no word places",
    ),
  },
});

export const subthemes = defineTable({
  file: "subthemes",
  title: ["小分類", "Subthemes"],
  about: [
    "1行が1小分類。data/taxonomy.yamlの順",
    "One row a subtheme, in the order of data/taxonomy.yaml",
  ],
  primary: ["id"],
  foreign: pointing("theme"),
  columns: {
    id: text("小分類の識別子", "Id of the subtheme"),
    ...shared("theme", "name", "name_en"),
    is_mixed: boolean(
      "さまざまな主題の行を集めたものか",
      "Whether it gathers rows of many subjects",
    ),
    sdg_goals: text(
      "対応するSDGsのゴールの番号（空白区切り）",
      "Numbers of the SDGs that it is mapped to, separated by spaces",
    ),
  },
});
