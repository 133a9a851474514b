import type { Problem } from "../lib/errors.ts";
import type { Language, Translated } from "../lib/language.ts";
import { fillEach, refuser } from "./charts.ts";

/** What is refused in results.csv and yearly-targets.csv, and what to do about it. */
export const RESULT_PROBLEMS = {
  "result-row-unknown": {
    ja: "indicators.csvに{row}行がありません。番号を直すか、先に指標の行を加えてください。",
    en: "indicators.csv has no row {row}. Fix the number, or add the row there first.",
  },
  "result-year-unread": {
    ja: "「{year}」は年として読めません。2024、R6、令和6年度のように書いてください。",
    en: '"{year}" is not a year that can be read. Write it as 2024, R6 or 令和6年度.',
  },
  "result-period-differs": {
    ja: "時点「{period}」は{end}年で終わりますが、年度は「{year}」です。どちらかを直してください。",
    en: 'The period "{period}" ends in {end}, the year is "{year}". Fix one of them.',
  },
  "result-year-outside": {
    ja: "{year}年度は計画期間（{first}–{last}）の外です。年度を直してください。計画より前の値はseries.csvに入れます。",
    en: "{year} lies outside the plan ({first}–{last}). Fix the year; values from before the plan belong into series.csv.",
  },
  "result-without-source": {
    ja: "値に出典がありません。plan.yamlの文書（{names}）のどれかを書いてください。",
    en: "The value has no source. Name one of the documents of plan.yaml ({names}).",
  },
  "document-unknown": {
    ja: "plan.yamlに文書「{document}」がありません。documentsに加えるか、{names}のどれかにしてください。",
    en: 'plan.yaml names no document "{document}". Add it under documents, or use one of {names}.',
  },
  "result-twice": {
    ja: "{row}行の{year}年度の値は、{line}行目にもあります。正しい方を残し、もう一方は注記に書いてください。",
    en: "Row {row} has a value for {year} on line {line} already. Keep the one that holds; the other belongs into its note.",
  },
  "evaluation-unknown": {
    ja: "「{grade}」は計画の評価（{grades}）にありません。直すか、plan.yamlのevaluationsに意味とともに加えてください。",
    en: '"{grade}" is no grade of the plan ({grades}). Fix it, or name it under evaluations in plan.yaml with what it counts as.',
  },
  "id-duplicate": {
    ja: "「{name}」が{path}に二度あります。一つを消すか、名を変えてください。",
    en: '"{name}" stands under {path} twice. Remove one or give it another name.',
  },
  "result-unit": {
    ja: "値「{value}」の単位は{unit}、行の単位は{own}です。行の単位で書いてください。数えるものが変わったときは新しい指標にします。",
    en: 'The value "{value}" is in {unit}, the row in {own}. Give it in the row\'s unit; what is counted anew is a new indicator.',
  },
  "result-not-understood": {
    ja: "「{value}」は値として読めません。45.0%、1,200人、－、集計中のように書き、言葉は注記に入れてください。",
    en: '"{value}" is no value that can be read. Write it as 45.0%, 1,200人, － or 集計中; words belong into the note.',
  },
  "result-share": {
    ja: "単位%の下の「{value}」は、表計算ソフトが{shown}%を{value}として保存したものと思われます。{shown}%と書くか、そのとおりなら{value}%と書いてください。",
    en: '"{value}" under the unit % looks like {shown}% as a spreadsheet stores it. Write {shown}%, or {value}% if that is meant.',
  },
  "result-falls": {
    ja: "累計が「{before}」（{earlier}年度）から「{after}」（{year}年度）に減っています。値を直すか、毎年数え直すものならindicators.csvのaccumulationにflowと書いてください。",
    en: 'The running total falls from "{before}" ({earlier}) to "{after}" ({year}). Fix the cell, or write flow under accumulation in indicators.csv if each year is counted anew.',
  },
  "result-repeat-differs": {
    ja: "{row}行は{first}行の{mark}ですが、{first}行の{year}年度の値は「{value}」です。同じ値にするか、再掲の行の値を省いてください。",
    en: 'Row {row} repeats row {first} ({mark}), which has "{value}" for {year}. Give both the same value, or leave the repeat out.',
  },
} as const satisfies Record<string, Translated>;

export type ResultProblem = keyof typeof RESULT_PROBLEMS;

/** Why a file or a call of `npm run results` cannot be used. */
export const RESULT_REFUSALS = {
  "file-missing": {
    ja: "ファイルがありません。パスを直してください。",
    en: "There is no such file. Fix the path.",
  },
  "file-format": {
    ja: "実績の表は.xlsxか.csvです。どちらかで保存してください。",
    en: "A yearly sheet is .xlsx or .csv. Save it as one of them.",
  },
  "xlsx-damaged": {
    ja: "ブックを読めません。表計算ソフトで保存し直してください。",
    en: "The workbook cannot be read. Save it from the spreadsheet program again.",
  },
  "file-encoding": {
    ja: "文字コードがUTF-8でもCP932でもありません。UTF-8で保存してください。",
    en: "The file is neither UTF-8 nor CP932. Save it as UTF-8.",
  },
  "csv-malformed": {
    ja: "引用符の組が合いません（{reason}）。引用符を直してください。",
    en: "{reason}. Fix the quotes.",
  },
  planUnknown: {
    ja: "--planは{names}のどれかです。「{plan}」はありません。",
    en: '--plan takes {names}, not "{plan}".',
  },
  callOpen: {
    ja: "計画と、--from FILEか--template FILE.xlsxのどちらかを指定してください。",
    en: "Name the plan and either --from FILE or --template FILE.xlsx.",
  },
  yearUnread: {
    ja: "--yearは2025やR7のような年です。「{year}」は読めません。",
    en: '--year takes a year such as 2025 or R7, not "{year}".',
  },
  resultsInWorkbook: {
    ja: "実績がresults.xlsxにあります。先にresults.csvとして保存してください。",
    en: "The results are in results.xlsx. Save it as results.csv first.",
  },
  documentOpen: {
    ja: "plan.yamlに、ファイル「{file}」の文書がありません。documentsに加えるか、--documentで識別子（{names}）を指定してください。",
    en: 'No document of plan.yaml has the file "{file}". Add it under documents, or name its id with --document ({names}).',
  },
  documentUnknown: {
    ja: "--documentは{names}のどれかです。「{document}」はありません。plan.yamlのdocumentsに加えてください。",
    en: '--document takes {names}, not "{document}". Add it under documents in plan.yaml.',
  },
  templateFormat: {
    ja: "--templateは.xlsxのファイルです。「{file}」は使えません。",
    en: '--template takes an .xlsx file, not "{file}".',
  },
  templateThere: {
    ja: "「{file}」はすでにあります。別の名にしてください。",
    en: '"{file}" is there already. Give another name.',
  },
} as const satisfies Record<string, Translated>;

type Values = Record<string, string | number>;

/** A problem of a result in both languages. */
export function resultProblem(
  code: ResultProblem,
  place: Pick<Problem, "file" | "line" | "column">,
  values: Values,
): Problem {
  return { ...place, code, ...saying(RESULT_PROBLEMS[code], values) };
}

/** A refusal of a file in both languages. */
export function fileRefusal(
  code: keyof typeof RESULT_REFUSALS,
  file: string,
  values: Values = {},
): Problem {
  return { code, file, line: 0, column: "", ...saying(RESULT_REFUSALS[code], values) };
}

function saying(text: Translated, values: Values): Pick<Problem, "message" | "ja"> {
  const { en: message, ja } = fillEach(text, values);
  return { message, ja };
}

/** A refusal of a call. */
export const callRefusal = refuser(RESULT_REFUSALS);

/** The problem in the words of a language, as far as there are any. */
export function inWords(problem: Problem, lang: Language): Problem {
  return { ...problem, message: { ja: problem.ja ?? problem.message, en: problem.message }[lang] };
}
