import type { Translated } from "../lib/language.ts";

/** What `npm run results` says of a yearly sheet. */

interface Place {
  file: string;
  sheet: string;
  line: number;
  label: string;
  code: string;
  unit: string;
}
interface Row {
  row: string;
  label: string;
  code: string;
}
type Ask = (entry: Place, row: Row) => Translated;

const at = ({ file, sheet, line }: Place): string => `${file}${sheet && ` ${sheet}`}:${line}`;

/** Questions about an entry that found a row. */
export const MATCH_QUESTIONS = {
  renamed: (entry, row) => ({
    ja: `${at(entry)}: 「${entry.label}」は、計画の${row.row}行「${row.label}」の名称が変わったものと思われます。違うときは名称を計画に合わせてください。`,
    en: `${at(entry)}: "${entry.label}" looks like row ${row.row}, "${row.label}", under a new name. If it is another indicator, fix the label.`,
  }),
  code_changed: (entry, row) => ({
    ja: `${at(entry)}: 「${entry.label}」のコード「${entry.code}」が、計画の${row.row}行の「${row.code}」と違います。コードを戻すか、indicators.csvを直してください。`,
    en: `${at(entry)}: the code "${entry.code}" of "${entry.label}" is "${row.code}" in row ${row.row} of the plan. Put it back, or fix indicators.csv.`,
  }),
  row_changed: (entry, row) => ({
    ja: `${at(entry)}: 「${entry.label}」の行番号が、計画の${row.row}行と違います。行番号を戻してください。`,
    en: `${at(entry)}: "${entry.label}" bears another number than its row ${row.row} in the plan. Put the number back.`,
  }),
  unit: (entry, row) => ({
    ja: `${at(entry)}: 「${entry.label}」の単位「${entry.unit}」が、計画の${row.row}行の単位と違います。値を計画の単位に直してください。`,
    en: `${at(entry)}: the unit "${entry.unit}" of "${entry.label}" is not that of row ${row.row}. Give the value in the plan's unit.`,
  }),
} as const satisfies Record<string, Ask>;

/** Why an entry is left out. */
export const UNMATCHED = {
  no_row: (entry) => ({
    ja: `${at(entry)}: 「${entry.label}」は計画の指標にありません（加えられた行か、新しい指標）。書き込みません。`,
    en: `${at(entry)}: the plan has no indicator "${entry.label}" (an inserted row, or a new indicator). It is left out.`,
  }),
  several_rows: (entry) => ({
    ja: `${at(entry)}: 「${entry.label}」は計画のいくつもの行に当たります。コードか行番号を添えてください。書き込みません。`,
    en: `${at(entry)}: "${entry.label}" fits several rows of the plan. Add the code or the row's number. It is left out.`,
  }),
  row_taken: (entry) => ({
    ja: `${at(entry)}: 「${entry.label}」の行には、上の行の値がすでにあります。どちらかを消してください。書き込みません。`,
    en: `${at(entry)}: the row of "${entry.label}" has a value from a line above. Remove one of them. It is left out.`,
  }),
} as const satisfies Record<string, (entry: Place) => Translated>;

export function valueChanged(
  entry: Place,
  { row, year, before, after }: { row: string; year: number; before: string; after: string },
): Translated {
  return {
    ja: `${at(entry)}: ${row}行の${year}年度の値は「${before}」として入っています。「${after}」に変わります。`,
    en: `${at(entry)}: row ${row} has "${before}" for ${year}. It becomes "${after}".`,
  };
}

export function notInSheet({ row, label }: Row): Translated {
  return {
    ja: `計画の${row}行「${label}」は、この表にありません（廃止された指標か、記入もれ）。`,
    en: `Row ${row} of the plan, "${label}", is not in the sheet (retired, or forgotten).`,
  };
}

export function columnsUnread(sheet: string, names: readonly string[]): Translated {
  return {
    ja: `${sheet}: 読まない列: ${names.join("、")}`,
    en: `${sheet}: columns that are not read: ${names.join(", ")}`,
  };
}

export function sheetWithoutHead(sheet: string): Translated {
  return {
    ja: `${sheet}: 指標と実績の列が見つからないので読みません。`,
    en: `${sheet}: no columns of indicators and results, so it is not read.`,
  };
}

interface Counts {
  added: number;
  changed: number;
  kept: number;
}

export function written({ added, changed, kept }: Counts): Translated {
  return {
    ja: `results.csvに${added}件を加え、${changed}件を改めました。${kept}件はすでに入っています。`,
    en: `${added} values were added to results.csv, ${changed} changed; ${kept} stand there already.`,
  };
}

export function notWritten({ added, changed, kept }: Counts, questions: number): Translated {
  return {
    ja: `確かめることが${questions}件あるので、何も書き込みませんでした（追加${added}件、変更${changed}件、入っているもの${kept}件）。直すか、--acceptを付けて確かめたことを示してください。`,
    en: `${questions} questions are open, so nothing was written (${added} to add, ${changed} to change, ${kept} there already). Fix the sheet, or give --accept once you have looked.`,
  };
}

export function templateMade(file: string, year: number, tabs: number): Translated {
  return {
    ja: `${file}に${year}年度の記入用シートを作りました（${tabs}枚）。`,
    en: `${file} holds the sheet for fiscal ${year}, with ${tabs} tab(s).`,
  };
}
