import { defineTable, number, oneOf, optional, text } from "./define.ts";
import { pointing, shared } from "./shared-columns.ts";
import { BASES } from "./vocabulary.ts";

/** Tables of the figures that plans print beside their indicators. */

export const series = defineTable({
  file: "series",
  title: ["年次の値", "Yearly series"],
  about: ["1行が1年の値", "One row for each year of a series that a plan prints"],
  primary: ["id"],
  foreign: pointing("theme", "subtheme", "municipality_code", "plan"),
  columns: {
    ...shared("id", "municipality_code", "plan", "document", "line"),
    name: text("系列の名称（文書のまま）", "Name of the series as printed"),
    name_en: text("系列の名称の英訳", "English of the name"),
    ...shared("theme", "subtheme", "unit", "year"),
    basis: oneOf(BASES, "年の意味（年度、暦年など）", "What the year is"),
    value: number("値", "Value", "@unit"),
  },
});

export const facts = defineTable({
  file: "facts",
  title: ["本文中の数値", "Facts"],
  about: ["計画の本文が述べる数値", "Figures that the running text of a plan states"],
  primary: ["id"],
  foreign: pointing("municipality_code", "plan"),
  columns: {
    ...shared("id", "municipality_code", "plan", "document", "line"),
    subject: text("数値が示すもの", "What the figure is about"),
    subject_en: text("数値が示すもの（英語）", "What the figure is about, in English"),
    value_raw: text("値（文書のまま）", "Value as printed"),
    ...shared("value", "unit"),
    year: optional.integer("年（西暦）", "Year"),
    basis: optional.oneOf(BASES, "年の意味（年度、暦年など）", "What the year is"),
    qualifier: text(
      "約、超、見込みなど、値に付く言葉",
      "Words that bound the figure (about, over)",
    ),
  },
});
