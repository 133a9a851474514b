import type { Language, Translated } from "../lib/language.ts";

/** What `npm run ingest` says of the rows and lines of documents. */

const byOrder = { ja: "順序だけで分けたセル", en: "cells told apart by order" };

/** Why a row is to be looked at. */
export const doubtNames = {
  "broken-cells": byOrder,
  "fewer-values": { ja: "列より少ない値", en: "fewer values than columns" },
  "more-values": { ja: "列より多い値", en: "more values than columns" },
  "no-target": { ja: "目標値がない", en: "no target" },
  "no-baseline": { ja: "現状値がない", en: "no baseline" },
  "unread-value": { ja: "値のセルの長い文", en: "long text in a value cell" },
  "odd-label": { ja: "変わった項目名", en: "odd label" },
  "guessed-slot": { ja: "値とみなした言葉", en: "words taken for a value" },
  "no-section": { ja: "見出しがない", en: "no section" },
  "moved-cells": {
    ja: "ほかの列に属するかもしれないセル",
    en: "cells that may belong to other columns",
  },
  "odd-cell": {
    ja: "値でないものを含む値のセル",
    en: "a cell of values that holds something else",
  },
  "goal-sentence": {
    ja: "現状値を伴わない、文や一覧の中の目標",
    en: "a goal without a start, in a sentence or a list",
  },
  "wrapped-line": {
    ja: "次の行が別の項目かもしれない",
    en: "a line below that may belong to another row",
  },
  "cell-order": { ja: "順序でつないだセル", en: "cells put together by their order" },
  "guessed-order": {
    ja: "どの値が目標かを示す見出しがない",
    en: "no head says which value is the target",
  },
  "first-year": {
    ja: "並んだ年の最初を現状値とみなした",
    en: "the first of several years taken for the baseline",
  },
  "same-label": {
    ja: "同じ項目名でほかの目標値の行がある",
    en: "another row of the same name with another target",
  },
  "unlike-others": {
    ja: "ほかの多くの行にある値がない",
    en: "no value where most other rows have one",
  },
  "unread-beside": {
    ja: "すぐ近くに読めなかった行がある",
    en: "a line close by that was not understood",
  },
  "goal-before-start": {
    ja: "現状値より前の年の目標値",
    en: "a target of an earlier year than the baseline",
  },
  "noted-year": {
    ja: "注や備考にある、ほかの年",
    en: "a note or remark that says another year of a value",
  },
  "stated-unit": {
    ja: "表の外にある、この行のものかもしれない単位",
    en: "a unit stated beside the table that may be that of the row",
  },
  "shows-other": {
    ja: "表示と異なる数値を持つセル",
    en: "a cell of the workbook that shows another number than it holds",
  },
  "no-stored-value": {
    ja: "値が保存されていない数式のセル",
    en: "a formula of the workbook without a stored value",
  },
  "split-number": {
    ja: "桁区切りのコンマで二つに分かれたかもしれない数",
    en: "a number that a comma for thousands may have parted",
  },
  "whose-value": {
    ja: "ほかの主体や計画のものかもしれない値",
    en: "a value that may be another body's or plan's",
  },
  "unseen-text": {
    ja: "印刷に見えない文字のあるページ（文字認識の結果など）",
    en: "a page with text that cannot be seen, such as that of a text recognition",
  },
  "others-goal": {
    ja: "表題や見出しからは、この計画の目標でないかもしれない",
    en: "perhaps no goal of this plan, by the title or the head",
  },
  "unread-baseline": { ja: "読めない現状値", en: "a baseline that is not understood" },
  "unread-target": { ja: "読めない目標値", en: "a target that is not understood" },
  "unread-latest": { ja: "読めない最新値", en: "a latest value that is not understood" },
  "benchmark-figure": {
    ja: "ほかの値に対する目標の数値",
    en: "a figure in a target that names another value",
  },
  "goal-unit": {
    ja: "現状値と異なる単位の目標値",
    en: "a target in another unit than the baseline",
  },
  "mixed-share": {
    ja: "百分率と並ぶ小数",
    en: "a fraction beside a share in per cent",
  },
  "goal-words": { ja: "言葉を除いて読んだ目標値", en: "a target read without the words around it" },
  "goal-figure": {
    ja: "言葉の目標値に添えた数値",
    en: "a figure beside a target in words",
  },
  "goal-span": {
    ja: "一年ごとの値と並ぶ累計の値",
    en: "a value of each year beside one counted over years",
  },
  "goal-yearly": {
    ja: "毎年の増減で示した目標値",
    en: "a target that is a change of each year",
  },
  "sign-words": { ja: "増減を言葉で添えた値", en: "a value whose sign is a word" },
  "goal-change": {
    ja: "水準か増減か分からない目標値",
    en: "a target that may be a level or a change",
  },
  "guessed-cells": byOrder,
} as const satisfies Record<string, Translated>;

/** Why a line with figures gave no row. */
export const candidateReasons = {
  "no-label": { ja: "項目名のない数値", en: "figures without a label" },
  "no-values": { ja: "値のない項目名", en: "a label without values" },
  "unread-values": {
    ja: "読める値のない行",
    en: "a row of a table without a value that is understood",
  },
  "no-target": { ja: "目標値がない", en: "no target" },
  "no-header": {
    ja: "現状値と目標値の見出しのない数値",
    en: "figures without a table head that names baseline and target",
  },
  "more-cells": { ja: "見出しの列より多いセル", en: "more cells than the head has columns" },
  "not-understood": {
    ja: "知らない形の、目標値などの言葉と数値",
    en: "a word such as 目標値 with a figure in no known layout",
  },
  figure: { ja: "どの行にもない数値", en: "a figure that is in no row" },
} as const satisfies Record<string, Translated>;

export const joined = (texts: readonly string[], lang: Language): string =>
  texts.join({ ja: "、", en: ", " }[lang]);
