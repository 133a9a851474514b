import { expect, test } from "vitest";
import { readMarkup } from "../../src/reading/files/html.ts";
import { readCsv } from "../../src/reading/files/read-csv.ts";
import { read, rowsOf } from "./rows-of.ts";

test.each([
  [
    "a head whose last cell stands over two years that came out alone",
    "成果指標 | 現状値 | 目標値\n2030年度 | 2040年度\n凧の数 | 148枚 （2024年） | 200枚 | 300枚\n独楽の普及率 | 29.8% （2023年） | 50% | 100%",
    [
      "凧の数 148@2024 300@2040 null@null certain",
      "独楽の普及率 29.8@2023 100@2040 null@null certain",
    ],
  ],
  [
    "a head of years and figures below cells that stand over both, and rows without the cell above them",
    "計画名 | 策定年月 | 指標 | 現状値 | 目標値\n年度 | 数値 | 年度 | 数値\n凧のプラン | R6.3 | 凧の数 | R元年度 | 37枚 | R8年度 | 50枚\n独楽の数 | R3年度 | 117個 | R9年度 | 275個",
    ["凧の数 37@2019 50@2026 null@null certain", "独楽の数 117@2021 275@2027 null@null certain"],
  ],
  [
    "words before the word for a column",
    "項 目\t策定時 (H18)\t現 況 (H23)\t努力目標 (H32)\t担当課室\n凧の重さ(g)\t77.4 (H16)\t70.1 (H22速報)\t61.9 (20%減)\t凧の課",
    ["凧の重さ 77.4@2004 61.9@2020 70.1@2010 certain"],
  ],
  [
    "goals before and after a change of the plan",
    "施策KGI | 現状値 | 変更前の目標値 | 変更後の目標値\n凧の数 | 344枚 | 364枚 | 412枚",
    ["凧の数 344@null 412@null null@null certain"],
  ],
  [
    "the year of the goal behind the word for the row, and counts that the head leaves out",
    "主要事業に係る業績評価指標（ＫＰＩ） | 現状値 | ＫＰＩ（Ｒ11）\n8 | 凧の数 | 226枚 （R2～6年度累計） | 230枚\n9 | 独楽の数 | 93個(R5年度） | 137個",
    ["凧の数 226@2024 230@2029 null@null certain", "独楽の数 93@2023 137@2029 null@null certain"],
  ],
  [
    "years of which two figures are printed",
    "指標 | 現状値（2022） | 目標値（2028）\n凧の産出額 | （‘21） 930億円 | 950億円",
    ["凧の産出額 930@2021 950@2028 null@null certain"],
  ],
  [
    "parts between strokes, each with its name",
    "指標 | 策定時 | 現状 | 目標\n凧の普及率 | ― | R6 小74.5％／中65.4％ | 小80.0％／中70.0％",
    [
      "凧の普及率 小 null@null 80@null 74.5@2024 certain",
      "凧の普及率 中 null@null 70@null 65.4@2024 certain",
    ],
  ],
  [
    "names of one letter, each with the country's mean in brackets",
    "指標 | 現状 | 目標値(R11)\n凧の普及率 | 小 81.9[82.4%](R6) 中 64.2[66.3%](R6) | 全国平均以上",
    [
      "凧の普及率 小 81.9@2024 null@2029 null@null certain",
      "凧の普及率 中 64.2@2024 null@2029 null@null certain",
    ],
  ],
  [
    "names that stand twice, which name no parts",
    "指標 | 現状 | 目標値(R11)\n凧の伸び | 実質 国107.7 県113.1 名目 国119.2 県121.9 | 120",
    ["凧の伸び null@null 120@2029 null@null review"],
  ],
  [
    "the goals of a second part on a line of its own",
    "指標 | 現状値 | 中間目標値 | 目標値\n凧の普及率 | 小学校26.3％ 中学校17.2% | 小学校43％ | 小学校70％\n中学校32.4% | 中学校50%",
    [
      "凧の普及率 小学校 26.3@null 70@null null@null review",
      "凧の普及率 中学校 17.2@null 50@null null@null review",
    ],
  ],
  [
    "the goal of one part alone",
    "指標 | 現状値 | 目標値\n凧の普及率 | 小学校26.3％ 中学校17.2% | 小学校43％",
    [
      "凧の普及率 小学校 26.3@null 43@null null@null review",
      "凧の普及率 中学校 17.2@null null@null null@null review",
    ],
  ],
  [
    "a dash with a remark, and a survey that is new",
    "指標 | 現状 | 目標値\n凧の普及率 | － (R6目標値 80%) | 85%\n独楽の普及率 | 令和8年度に新たに調査 | 90%",
    [
      "凧の普及率 null@null 85@null null@null certain",
      "独楽の普及率 null@null 90@null null@null certain",
    ],
  ],
  [
    "two goals on a line, each with its start in brackets",
    "《目標指標》 凧の数 70万枚 （R5：59.1万枚 ） ／ 独楽の数 24個以下（R5：25個）",
    ["凧の数 59.1@2023 70@null null@null review", "独楽の数 25@2023 24@null null@null review"],
  ],
  [
    "a start that is not known, and a mean of years",
    "《目標指標》 凧の普及率 80％（R6：－）\n《目標指標》 凧の売上 １兆2,500億円（R2～5年平均：１兆1,431億円）",
    [
      "凧の普及率 null@2024 80@null null@null review",
      "凧の売上 11431@null 12500@null null@null review",
    ],
  ],
  [
    "a table between bars below words that are keys elsewhere",
    "① 凧のまち\n目標 ・凧の単価（千円）\n現状値 | R5 | R6 | R7 | R8\n64.2 | 64.2 | 66.6 | 67.2 | 67.8",
    [],
  ],
  [
    "a survey and its office below the label, and a year of leavers",
    "| 指標 | 現状 | 目標 |\n|---|---|---|\n| 凧の産出額 凧の経済計算（凧の部） | 60億円（2020年） | 70億円（2025年） |\n| 凧師になった生徒の割合 （凧の課調） | 36.5％ （2022年3月卒） | 45％以上 （2027年3月卒） |",
    [
      "凧の産出額 60@2020 70@2025 null@null certain",
      "凧師になった生徒の割合 36.5@2022 45@2027 null@null certain",
    ],
  ],
  [
    "a goal with a bound on either side",
    "指標 | 現状 | 目標（R9）\n凧の会の女性の割合 | 39.0％ | 40％以上、 60％以下",
    ["凧の会の女性の割合 39@null null@2027 null@null certain"],
  ],
  [
    "years of the goals without their era",
    "指標 | 現状値 | 目標値24年度 | 目標値29年度\n凧の数 | 1,690枚 | 1,800枚 | 2,300枚",
    ["凧の数 1690@null 2300@null null@null certain"],
  ],
  [
    "a sentence that cuts a share",
    "計画期間内に凧の廃棄の量を10%削減する。",
    ["凧の廃棄の量 null@null 10@null null@null review"],
  ],
  [
    "a label below whole values that begins as a particle does",
    "指標 現状 目標\n\n凧の数\n\n4枚\n\n(令和3年度)\n\n5枚\n\n(令和7年度)\n\nがん検診の受診率(肺がん)\n\n44.6%\n\n(令和元年)\n\n60.0%\n\n(令和7年)",
    [
      "凧の数 4@2021 5@2025 null@null review",
      "がん検診の受診率(肺がん) 44.6@2019 60@2025 null@null review",
    ],
  ],
  [
    "sentences below the values of each row, under a head that names them",
    "項目 基準値\n現状\n目標値\n達成状況(現状)に関する評価\n凧の人口の増減 -842人\n(令和2年)\n-1,106人\n(令和4年)\n-400人\n(令和7年)\n若い世代が進学や就職を機に町を離れる動きが続いており、凧揚げの会を開くなどして町とのつながりを保ってもらうように努めている。\n凧の会の定住率 61.5%\n(令和2年度)\n66.7%\n(令和4年度)\n70.0%\n(令和7年度)\n順調である。",
    [
      "凧の人口の増減 -842@2020 -400@2025 -1106@2022 review",
      "凧の会の定住率 61.5@2020 70@2025 66.7@2022 review",
    ],
  ],
  [
    "sentences in the last cell of a line, each with its start in a bracket behind",
    "項目 所管 内容\n凧の固定 凧の課 全域 凧の固定率70%を目指す。(平成28年調査42.5%)\n独楽の訓練 独楽の課 沿岸部 独楽の訓練の参加率60%以上を目指す。(平成29年33.8%)\n糸の対策 糸の課 全域 切れない糸の本数について平成39年度末で約1,200本を目指す。",
    [
      "凧の固定率 42.5@2016 70@null null@null review",
      "独楽の訓練の参加率 33.8@2017 60@null null@null review",
      "切れない糸の本数 null@null 1200@2027 null@null review",
    ],
  ],
  [
    "two quantities under one number of a line, and a title before a mark",
    "一覧 1 凧の割合 71%(平成20)→90%(平成32) 77%(平成25) 2 1)古い糸の割合 31%(平成20)→60%(平成32) 2)新しい糸の割合 18%(平成20)→40%(平成32) 3 独楽の割合 12%(平成20)→25%(平成32)",
    [
      "凧の割合 71@2008 90@2020 77@2013 review",
      "古い糸の割合 31@2008 60@2020 null@null review",
      "新しい糸の割合 18@2008 40@2020 null@null review",
      "独楽の割合 12@2008 25@2020 null@null review",
    ],
  ],
  [
    "a note between the word for the goal and its value",
    "○ 凧の数 現状 3枚(平成 28 年) ⇒ 目標 9枚(平成 38 年) ○ 独楽の数 現状 5個(平成 28 年) ⇒ 目標 ※独楽調査 8個(平成 38 年)",
    ["凧の数 3@2016 9@2026 null@null review", "独楽の数 5@2016 8@2026 null@null review"],
  ],
  [
    "several parts in one line, each with its values, before a mark of another column",
    "評価指標 現状 目標 区分\n凧が楽しいと思う人の割合\n小学生 71.8% 増加 中学生 66.3% 増加 ⅰ\n凧の数 8,412枚 10,000枚 ⅳ",
    [
      "凧が楽しいと思う人の割合 小学生 71.8@null null@null null@null review",
      "凧が楽しいと思う人の割合 中学生 66.3@null null@null null@null review",
      "凧の数 8412@null 10000@null null@null review",
    ],
  ],
  [
    "rows of bars that an export broke behind each cell, with counts that its head puts to the end",
    "指標名称(単位) | 基準値 | 目標数値 | 考え方 | |\n---|---|---|---|---|\n1 |\n凧の普及率(%) | 71.4 (2022年度) |\n80.0 (2026年度) |\n広げる |\n2 |\n凧の会の数(累計)(社) |\n- |\n800 (2026年度) |\n会の調べ |\n3 |\n独楽の数(個) | 45 (2021年度) |",
    [
      "凧の普及率 71.4@2022 80@2026 null@null certain",
      "凧の会の数(累計) null@null 800@2026 null@null certain",
    ],
  ],
  [
    "ages that say of whom a value is, which are no value",
    "指標 | 現状値 | 目標値\n凧を揚げる人の割合 | ６５歳以上 12.3％ | ６５歳以上 20％\n独楽を回す人の割合 | 20〜64歳 55％ | 20〜64歳 60％\n歩いた数 | 20～64歳 男性 7,012歩 女性 6,235歩 | 8,000歩\n糸を切る人の割合 | 30～60歳代男性の 短い糸の割合 33.4％ 20歳代女性の長い糸の割合 21.8％ | 30～60歳代男性の 短い糸の割合 30％ 20歳代女性の長い糸の割合 18％",
    [
      "凧を揚げる人の割合 12.3@null 20@null null@null certain",
      "独楽を回す人の割合 55@null 60@null null@null certain",
      "歩いた数 20～64歳男性 7012@null 8000@null null@null certain",
      "歩いた数 20～64歳女性 6235@null 8000@null null@null certain",
      "糸を切る人の割合 30～60歳代男性の短い糸の割合 33.4@null 30@null null@null certain",
      "糸を切る人の割合 20歳代女性の長い糸の割合 21.8@null 18@null null@null certain",
    ],
  ],
  [
    "conditions and spans before a quantity, which may be no value",
    "指標 | 現状値 | 目標値\n凧を揚げる人の割合 | 週2回以上 45％ | 週2回以上 60％\n独楽の数 | 5年間 12個 | 5年間 20個",
    [
      "凧を揚げる人の割合 2@null 2@null null@null review",
      "独楽の数 5@null 5@null null@null review",
    ],
  ],
  [
    "a quantity behind another one that is no share, and one behind a share",
    "指標 | 現状値 | 目標値\n凧の数 | 10団体 250枚 | 12団体 300枚\n独楽の割合 | 500m圏内 75％ | 500m圏内 80％\n糸の割合 | 44.2％ 34市町村 | 100％ 77市町村",
    [
      "凧の数 10@null 12@null null@null review",
      "独楽の割合 500@null 500@null null@null review",
      "糸の割合 44.2@null 100@null null@null certain",
    ],
  ],
  [
    "plans of a measure beside the start and goal of its outcome, each with its name",
    "取組 | 活動指標 | R6計画 | R7計画 | R8計画 | 成果指標 | R5現状 | R8目標\n凧の教室 | 教室の講師の数 | 3人 | 4人 | 5人 | 参加者数 | 40人 | 100人\n独楽の教室 | 講座の講師の数 | 2人 | 2人 | 3人 | 修了者数 | 30人 | 60人",
    [
      "教室の講師の数 null@null 5@2026 null@null review",
      "参加者数 40@2023 100@2026 null@null certain",
      "講座の講師の数 null@null 3@2026 null@null review",
      "修了者数 30@2023 60@2026 null@null certain",
    ],
  ],
  [
    "what the country has reached and aims at, beside the values of the plan",
    "指標 | 現状値 | 目標値 | 国の現状 | 国の目標\n凧の割合 | 40% | 50% | 38% | 45%\n独楽の割合 | 30% | 60% | 35% | 55%",
    ["凧の割合 40@null 50@null null@null certain", "独楽の割合 30@null 60@null null@null certain"],
  ],
  [
    "a goal without a year beside one of a year, of which either may be the plan's",
    "指標 | 基準値 | 目標値 | 令和5年度目標値 | 達成率\n凧の割合 | 40% | 60% | 42% | 70%",
    ["凧の割合 40@null 42@2023 null@null review"],
  ],
  [
    "two goals of a polite sentence, of pupils of a year each, and how long a goal takes",
    "小学6年生の凧の割合を40%から60%に、中学3年生の割合を30%から50%に引き上げます。\n凧の数を、5年間で100枚から150枚に増やします。",
    [
      "小学6年生の凧の割合 40@null 60@null null@null certain",
      "中学3年生の割合 30@null 50@null null@null certain",
      "凧の数 100@null 150@null null@null certain",
    ],
  ],
])("%s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});

test("quantities on lines of their own within a cell of a CSV table", () => {
  const text =
    '指標番号,指標,現状値,延長前目標値（R7年度）,延長後目標値（R8年度）\n1,凧の普及率,"小学校5年生 69.7％\n中学校2年生 57.5％","小学校5年生 75％\n中学校2年生 60％","小学校5年生 77％\n中学校2年生 65％"\n2,凧の数〔累計〕,454枚,907枚,"1,222枚"\n';
  expect(rowsOf(readCsv("a.csv", new TextEncoder().encode(text)))).toEqual([
    "凧の普及率 小学校5年生 69.7@null 77@2026 null@null certain",
    "凧の普及率 中学校2年生 57.5@null 65@2026 null@null certain",
    "凧の数〔累計〕 454@null 1222@2026 null@null certain",
  ]);
});

test("a column of goals on the way, each with its year, in a page in HTML", () => {
  const cells = ["指標名称", "単位", "基準値（2022年度）", "目標数値（2026年度）", "参考年間目標"];
  const rows = [cells, ["凧の数", "枚", "30<br>（2021年度）", "50", "2024年度：40"]];
  const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  expect(rowsOf(readMarkup("a.html", `<table>${table.join("")}</table>`))).toEqual([
    "凧の数 30@2021 50@2026 null@null certain",
  ]);
});

test("numbered goals in two columns of one head before the name of the indicator, in a page in HTML", () => {
  const table =
    "<tr><th colspan=2 rowspan=2>目標</th><th rowspan=2>指標</th><th colspan=2>計画 掲載値</th><th rowspan=2>R4実績</th></tr><tr><th>現状値 (R3)</th><th>目標値 (R12)</th></tr><tr><td rowspan=2>基本方針1</td><td>目標1-1 備える</td><td>凧の割合</td><td>40%</td><td>60%</td><td>41%</td></tr><tr><td>目標1-2 減らす</td><td>独楽の数</td><td>3個/年</td><td>9個/年</td><td>4個/年</td></tr>";
  expect(rowsOf(readMarkup("a.html", `<table>${table}</table>`))).toEqual([
    "凧の割合 40@2021 60@2030 41@2022 certain",
    "独楽の数 3@2021 9@2030 4@2022 certain",
  ]);
});

test.each([
  [
    "parts",
    ["小学生", "中学生"],
    [
      "凧の割合 小学生 40@null 50@null null@null certain",
      "凧の割合 中学生 38@null 45@null null@null certain",
    ],
  ],
  ["the town and its prefecture", ["市", "県"], ["凧の割合 40@null 50@null null@null certain"]],
])("%s above the words for start and goal, in a page in HTML", (_, [one, other], rows) => {
  const head = `<tr><th rowspan=2>指標</th><th colspan=2>${one}</th><th colspan=2>${other}</th></tr><tr><th>現状</th><th>目標</th><th>現状</th><th>目標</th></tr>`;
  const row = "<tr><td>凧の割合</td><td>40%</td><td>50%</td><td>38%</td><td>45%</td></tr>";
  expect(rowsOf(readMarkup("a.html", `<table>${head}${row}</table>`))).toEqual(rows);
});
