/** README.md of a new plan's folder: what each column takes. Programs do not read it. */
export function templateReadme(id: string, name: string): string {
  return `# ${id}（${name}）

文書に印刷されたとおりに写します。数値への読み替え（△、元号、万人など）はプログラムが行います。
Copy cells as the document prints them; the program reads numerals, eras and units.

## indicators.csv（表計算ソフトで編集するときは indicators.xlsx でもよい / or indicators.xlsx）

| 列 / column | 入れるもの | what to enter |
|---|---|---|
| row | 1からの通し番号 | number from 1 |
| line | 文書の行番号（ないときはページの中の順番） | line in the document |
| page | ページ（PDFのとき） | page, for a PDF |
| section | 見出しの階層（ > 区切り） | headings, separated by " > " |
| kind | headline（数値目標）か kpi | headline or kpi |
| code | 印刷された番号。表計算ソフトが日付にしないよう文字列で | printed number, as text |
| label | 項目名 | name of the indicator |
| series | 男性・女性など、同じ項目名の区分 | part of a split row |
| unit | 値から離れて印刷された単位 | unit printed apart from the values |
| baseline, baseline_period | 現状値と、その時点（R6など） | baseline and its period |
| target, target_period | 目標値と、その年度 | target and its period |
| latest, latest_period | 最新の実績値と、その時点 | latest value and its period |
| evaluation | 印刷された評価 | printed evaluation |
| category | 印刷された区分 | printed category |
| repeat | 再掲、または空 | 再掲 or empty |
| note | ほかの列に入らない注記 | printed remark that fits no other column |

## policies.csv

row, line, level（1が最上位 / 1 is uppermost）, code, title, parent（上位の行のrow / row above）, sdg_targets

## series.csv

row, line, name, unit, year（平成25年度 など、印刷のまま / as printed）, value

## facts.csv（本文中の数値 / figures of the running text）

row, line, subject, value, unit, period, qualifier（約、見込みなど / about, expected）
`;
}
