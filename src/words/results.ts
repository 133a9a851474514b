import type { Language, Translated } from "../lib/language.ts";
import { fill, speaker } from "./charts.ts";

/** What `npm run results` says of a yearly sheet. */

const TEXTS = {
  absent: {
    ja: "計画の{row}行「{label}」は、この表にありません（廃止された指標か、記入もれ）。",
    en: 'Row {row} of the plan, "{label}", is not in the sheet (retired, or forgotten).',
  },
  columnsUnread: {
    ja: "{sheet}: 読まない列: {names}",
    en: "{sheet}: columns that are not read: {names}",
  },
  withoutHead: {
    ja: "{sheet}: 指標と実績の列が見つからないので読みません。",
    en: "{sheet}: no columns of indicators and results, so it is not read.",
  },
  written: {
    ja: "results.csvに{added}件を加え、{changed}件を改めました。{kept}件はすでに入っています。",
    en: "{added} values were added to results.csv, {changed} changed; {kept} stand there already.",
  },
  notWritten: {
    ja: "確かめることが{questions}件あるので、何も書き込みませんでした（追加{added}件、変更{changed}件、入っているもの{kept}件）。直すか、--acceptを付けて確かめたことを示してください。",
    en: "{questions} questions are open, so nothing was written ({added} to add, {changed} to change, {kept} there already). Fix the sheet, or give --accept once you have looked.",
  },
  templateMade: {
    ja: "{file}に{year}年度の記入用シートを作りました（{tabs}枚）。",
    en: "{file} holds the sheet for fiscal {year}, with {tabs} tab(s).",
  },
} as const satisfies Record<string, Translated>;

export const sheetText = speaker(TEXTS);

/** Questions about an entry that found a row, and why an entry is left out. */
const QUESTIONS = {
  renamed: {
    ja: "{at}: 「{label}」は、計画の{row}行「{rowLabel}」の名称が変わったものと思われます。違うときは名称を計画に合わせてください。",
    en: '{at}: "{label}" looks like row {row}, "{rowLabel}", under a new name. If it is another indicator, fix the label.',
  },
  code_changed: {
    ja: "{at}: 「{label}」のコード「{code}」が、計画の{row}行の「{rowCode}」と違います。コードを戻すか、indicators.csvを直してください。",
    en: '{at}: the code "{code}" of "{label}" is "{rowCode}" in row {row} of the plan. Put it back, or fix indicators.csv.',
  },
  row_changed: {
    ja: "{at}: 「{label}」の行番号が、計画の{row}行と違います。行番号を戻してください。",
    en: '{at}: "{label}" bears another number than its row {row} in the plan. Put the number back.',
  },
  unit: {
    ja: "{at}: 「{label}」の単位「{unit}」が、計画の{row}行の単位と違います。値を計画の単位に直してください。",
    en: '{at}: the unit "{unit}" of "{label}" is not that of row {row}. Give the value in the plan\'s unit.',
  },
  no_row: {
    ja: "{at}: 「{label}」は計画の指標にありません（加えられた行か、新しい指標）。書き込みません。",
    en: '{at}: the plan has no indicator "{label}" (an inserted row, or a new indicator). It is left out.',
  },
  several_rows: {
    ja: "{at}: 「{label}」は計画のいくつもの行に当たります。コードか行番号を添えてください。書き込みません。",
    en: '{at}: "{label}" fits several rows of the plan. Add the code or the row\'s number. It is left out.',
  },
  row_taken: {
    ja: "{at}: 「{label}」の行には、上の行の値がすでにあります。どちらかを消してください。書き込みません。",
    en: '{at}: the row of "{label}" has a value from a line above. Remove one of them. It is left out.',
  },
  value_changed: {
    ja: "{at}: {row}行の{year}年度の値は「{before}」として入っています。「{after}」に変わります。",
    en: '{at}: row {row} has "{before}" for {year}. It becomes "{after}".',
  },
} as const satisfies Record<string, Translated>;

interface Entry {
  file: string;
  sheet: string;
  line: number;
  label: string;
  code: string;
  unit: string;
}

/** @param row of the plan, where the entry found one */
export function entryQuestion(
  kind: keyof typeof QUESTIONS,
  lang: Language,
  { file, sheet, line, label, code, unit }: Entry,
  row?: { row: string; label: string; code: string },
  change: { year?: number; before?: string; after?: string } = {},
): string {
  const at = `${file}${sheet && ` ${sheet}`}:${line}`;
  const found = row && { row: row.row, rowLabel: row.label, rowCode: row.code };
  return fill(QUESTIONS[kind], lang, { at, label, code, unit, ...found, ...change });
}
