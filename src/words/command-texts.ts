import { UsageError } from "../lib/errors.ts";
import type { Language, Translated } from "../lib/language.ts";
import { fill, fillEach } from "./charts.ts";

/** What commands say while they run, when they end and when a call is wrong. */
export const COMMAND_TEXTS = {
  overview: {
    ja: `machikurabe まちくらべ：自治体の計画が約束することを比べる

使い方：npm run <コマンド> -- [オプション]

  report     表、図、資料を reports/ に作る
  check      データを検証し、計画についての点検の結果を示す
  ingest     計画の文書から指標の行を読む
  match      ほかの市区町村の同じ量かもしれない行を探す
  new        市区町村のコードと文書から計画のフォルダを作る
  rename     計画や市区町村の名前を変え、それを指すものも直す
  remove     計画や市区町村を、それに基づくものとともに除く
  results    1年分の実績を計画に取り込む。または記入用シートを作る
  context    公的統計を data/context に取り込む
  notebooks  ノートブックを reports/notebooks/ に作る。:preview で表示する
  export     すべての表をほかのプログラムのために書き出す：CSV、XLSX、Parquet、Arrow、JSON

どのコマンドにも --help がある。`,
    en: `machikurabe: compare what municipal plans promise

Usage: npm run <command> -- [options]

  report     build tables, charts and briefings under reports/
  check      validate the data and print the findings about the plans
  ingest     read indicator rows from plan documents
  match      find the rows of other municipalities that may be the same quantity
  new        make the folder of a plan from a municipality's code and a document
  rename     give a plan or municipality another name, and follow its references
  remove     take a plan or municipality away with what rests on it
  results    take a year's results into a plan, or make the sheet to be filled in
  context    take official statistics into data/context
  notebooks  build the notebooks under reports/notebooks/, or serve them with :preview
  export     write every table for other programs: CSV, XLSX, Parquet, Arrow, JSON

Each command has --help.`,
  },
  noCommand: { ja: "「{name}」というコマンドはない。", en: 'There is no command "{name}".' },
  seeHelp: { ja: "--help を参照。", en: "See --help." },
  dashes: {
    ja: "オプションの前に -- を置く：npm run {name} -- --option 値",
    en: "Put -- before the options, as in npm run {name} -- --option value.",
  },
  optionUnknown: { ja: "オプション {option} はない。", en: "There is no option {option}." },
  optionTakesOne: {
    ja: "オプション {option} には値を書く。",
    en: "The option {option} takes a value.",
  },
  optionTakesNone: {
    ja: "オプション {option} に値は書かない。",
    en: "The option {option} takes no value.",
  },
  wordTooMany: {
    ja: "「{option}」は何を指すか分からない。",
    en: 'There is no use for "{option}".',
  },
  tooManyFiles: {
    ja: "システムが一度に開かせるファイルが少なすぎる（{code}）。ulimit -n 256 のように上限を上げて、もう一度実行する。",
    en: "The system lets this program open too few files at once ({code}). Raise the limit, as in ulimit -n 256, and run again.",
  },
  systemRefuses: {
    ja: "システムが {file} を開くことを拒んだ（{code}）。アクセス権を確かめて、もう一度実行する。",
    en: "The system refuses {file} ({code}). Check its permissions and run again.",
  },
  resultsStay: {
    ja: "前に作り終えたものはそのまま残っている。",
    en: "The last finished results stay as they were.",
  },
  problems: {
    ja: "{files}ファイルに{n}件の問題がある。何も書いていない。",
    en: "{n} problem(s) in {files} file(s). Nothing was written.",
  },
  reading: { ja: "データを読んで調べている", en: "Reading and checking the data" },
  briefing: { ja: "資料 {i}/{n} {lang} {name}", en: "Briefing {i}/{n} {lang} {name}" },
  charts: { ja: "図と書き出し", en: "Charts and exports" },
  made: {
    ja: "資料{briefings}、図{charts}、表{tables}を {out}/ に作った（{out}/index.html を開く）",
    en: "{briefings} briefings, {charts} charts and {tables} tables in {out}/ (open {out}/index.html)",
  },
  counts: {
    ja: "{plans}計画の指標{rows}行、比較{compared}行、点検の結果{findings}件、読めなかった値{unread}、{seconds}秒",
    en: "{rows} indicator rows of {plans} plans, {compared} rows compared, {findings} findings, {unread} cells not understood, {seconds} s",
  },
  noEnglish: {
    ja: "英語の指標名がないもの{n}件：{labels}。data/translations.csv に加える。",
    en: "Labels without English, {n}: {labels}. Add them to data/translations.csv.",
  },
  noMeasure: {
    ja: "ほかの市区町村と比べる項目に入っていない行{n}件。npm run match -- --plan ID が候補を示す。",
    en: "Rows that are compared with no other municipality: {n}. npm run match -- --plan ID shows candidates.",
  },
  checked: {
    ja: "{plans}計画、指標{rows}行、読めなかった値{unread}、点検の結果{findings}件。データは正しい。",
    en: "{plans} plans, {rows} indicator rows, {unread} cells not understood, {findings} findings. The data is valid.",
  },
  checkedFile: {
    ja: "{path}：{kind}、{rows}読むときに直した所{repairs}、読めなかった値{unread}。ファイルは正しい。",
    en: "{path}: {kind}, {rows}{repairs} fixed in reading, {unread} cells not understood. The file is valid.",
  },
  rowsOf: { ja: "{n}行、", en: "{n} rows, " },
  writing: { ja: "{formats} を書いている", en: "Writing {formats}" },
  exported: {
    ja: "{n}ファイルを {out}/ に書いた（{formats}）、{seconds}秒",
    en: "{n} files in {out}/ ({formats}), {seconds} s",
  },
  notebook: { ja: "ノートブック {i}/{n} {name}", en: "Notebook {i}/{n} {name}" },
  notebooks: {
    ja: "ノートブック{n}件を {out}/ に作った。データの版 {version}、{seconds}秒",
    en: "{n} notebooks in {out}/, data {version}, {seconds} s",
  },
  langForm: {
    ja: "--lang には {known} を書く。「{value}」は使えない。",
    en: '--lang takes {known}, not "{value}".',
  },
  choiceForm: {
    ja: "--{option} に書けるのは {known}。「{value}」は使えない。",
    en: '--{option} takes {known}, not "{value}".',
  },
  planTaken: {
    ja: "data/plans/{id} はもうある。新しい計画には別の名前を付ける。",
    en: "data/plans/{id} is there already. Give the new plan another id.",
  },
  planForm: {
    ja: "--plan は小文字の英数字とハイフンで書く。「{id}」は使えない。",
    en: '--plan takes small letters, digits and hyphens, not "{id}".',
  },
  newOpen: {
    ja: "市区町村と計画を書く：--municipality コード --plan 名前",
    en: "Name the municipality and the plan: --municipality CODE --plan ID.",
  },
  supersededUnknown: {
    ja: "替わる前の計画「{id}」はない。あるのは {known}。",
    en: 'There is no plan "{id}" to supersede. There are {known}.',
  },
  phaseForm: {
    ja: "--phase には1から{phases}を書く。「{asked}」は使えない。",
    en: '--phase takes 1 to {phases}, not "{asked}".',
  },
  notebookRoot: {
    ja: "--root {root} はノートブックのあるフォルダではない。",
    en: "--root {root} is not a folder with notebooks.",
  },
  portForm: {
    ja: "--port には65535までの数を書く。「{port}」は使えない。",
    en: '--port takes a number up to 65535, not "{port}".',
  },
  optionAlone: {
    ja: "--{option} は {other} とともに使う。",
    en: "--{option} goes with {other}.",
  },
  optionWithFile: {
    ja: "--{option} は、ファイルを調べるときには使わない。",
    en: "--{option} is not for the check of a file.",
  },
  supersededElsewhere: {
    ja: "計画「{id}」は {name} の計画ではない。同じ市区町村の計画を書く。",
    en: 'The plan "{id}" is not of {name}. Name a plan of the same municipality.',
  },
  oneFile: { ja: "ファイルを1つ書く。", en: "Name one file." },
  noFile: { ja: "ファイル「{path}」はない。", en: 'There is no file "{path}".' },
  noItems: {
    ja: "{data}/context/items.yaml に項目がない。docs/context.md を参照。",
    en: "{data}/context/items.yaml has no items. See docs/context.md.",
  },
  itemForm: {
    ja: "--item には items.yaml の項目の識別子を書く。「{item}」はない。",
    en: '--item takes the id of an item in items.yaml, not "{item}".',
  },
  sourceForm: {
    ja: "--source には items.yaml の出典を書く。「{source}」はない。",
    en: '--source takes a source of items.yaml, not "{source}".',
  },
  shiftForm: {
    ja: "--shift には小さな整数を書く。「{shift}」は使えない。",
    en: '--shift takes a small whole number, not "{shift}".',
  },
  olderEdition: {
    ja: "{next} は手もとの {held} より古い。置き換えるには --force を付ける。",
    en: "{next} is older than {held}, which is held. Give --force to put it in its place.",
  },
  added: {
    ja: "{item} の値{n}件を values.csv に加えた。{kept}件はすでにあり、そのままにした。",
    en: "{n} values of {item} were added to values.csv; {kept} stand there already and stay.",
  },
  wouldAdd: {
    ja: "{item} の値{n}件を values.csv に加えることになる。{kept}件はすでにあり、そのまま。",
    en: "{n} values of {item} would be added to values.csv; {kept} stand there already and stay.",
  },
  taken: {
    ja: "{edition}：{places}市区町村、{columns}列。{before} の値{moved}件を values.csv に移し、そこの{replaced}件はこの版の値に替えた。",
    en: "{edition}: {places} municipalities, {columns} columns; {moved} values of {before} moved to values.csv, {replaced} there gave way to the edition's own.",
  },
  wouldTake: {
    ja: "{edition}：{places}市区町村、{columns}列。{before} の値{moved}件を values.csv に移し、そこの{replaced}件はこの版の値に替えることになる。",
    en: "{edition}: {places} municipalities, {columns} columns; {moved} values of {before} would move to values.csv, {replaced} there would give way to the edition's own.",
  },
  noEdition: { ja: "前の版なし", en: "no edition" },
  addSource: {
    ja: "items.yaml の sources に「{source}」を加えてから、npm run check を実行する。",
    en: 'Add "{source}" to sources in items.yaml, then run npm run check.',
  },
  ingestOpen: {
    ja: "文書を1つは書く：npm run ingest -- FILE…",
    en: "name at least one document: npm run ingest -- FILE…",
  },
  formatUnknown: {
    ja: "形式「{format}」は分からない。書けるのは json だけ。",
    en: "unknown format “{format}”: only json is known",
  },
  planNamedTwice: {
    ja: "「{name}」は2つの計画の名になる。--plan ID,ID で計画に名を付ける。",
    en: "“{name}” would be the name of two plans. Name the plans with --plan ID,ID.",
  },
  planNoFolder: {
    ja: "「{name}」はフォルダの名にできない。--plan ID,ID で計画に名を付ける。",
    en: "“{name}” cannot be the name of a folder. Name the plans with --plan ID,ID.",
  },
  planCount: {
    ja: "--plan の名前は{asked}つだが、文書には計画が{total}ある。",
    en: "--plan names {asked} plans, but the documents hold {total}",
  },
  ingested: {
    ja: "{n}計画を {out} に書いた：{names}",
    en: "wrote {n} plans to {out}: {names}",
  },
  notUnderstood: {
    ja: "{file}:{line} 読めなかった行：{text}",
    en: "{file}:{line} not understood: {text}",
  },
  othersRead: {
    ja: "問題が{n}件ある。ほかの文書は読んだ。",
    en: "{n} problem(s). The other documents were read.",
  },
  readingFile: {
    ja: "読んでいる {i}/{n} {file}",
    en: "reading {i}/{n} {file}",
  },
  sinceNoReport: {
    ja: "--since {folder}：このプログラムが作った報告書がない（manifest.json と tables/indicators.csv）。前に npm run report が作ったフォルダを書く。",
    en: '--since {folder}: no report of this program is there (manifest.json and tables/indicators.csv). Name the folder that an earlier "npm run report" made.',
  },
  sinceTable: {
    ja: "--since {folder}：{path} を報告書の表として読めない。",
    en: "--since {folder}: {path} cannot be read as the table of a report.",
  },
  sinceLacking: {
    ja: "前の報告書に {files} がない。そこでの変更は分からない。",
    en: "The earlier report has no {files}; nothing is said about changes there.",
  },
  checkFolder: {
    ja: "「{name}」はフォルダである。中のファイルを書くか、何も書かずに全体を調べる。",
    en: '"{name}" is a folder. Name files in it, or none to check everything.',
  },
  checkEnding: {
    ja: "check が読むのは .csv、.xlsx、.yaml。「{name}」は読めない。",
    en: 'check reads .csv, .xlsx and .yaml files, not "{name}".',
  },
  checkKind: {
    ja: "{name} が何か、名前からも見出しからも分からない。{known}.csv のどれかの名前にする。",
    en: "Neither the name nor the header of {name} says what it is. Name it {known}.csv.",
  },
  checkYaml: {
    ja: "check が知っているのは {known}.yaml。「{name}」は分からない。",
    en: 'check knows {known}.yaml, not "{name}".',
  },
} as const satisfies Record<string, Translated>;

type Values = Record<string, string | number>;

export type CommandText = keyof typeof COMMAND_TEXTS;

/** What is wrong with a call, in both languages. */
export function usageError(text: CommandText, values: Values = {}): UsageError {
  return new UsageError(fillEach(COMMAND_TEXTS[text], values));
}

export function commandText(text: CommandText, lang: Language = "en", values: Values = {}): string {
  return fill(COMMAND_TEXTS[text], lang, values);
}
