import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readMarkup } from "../../src/reading/files/html.ts";
import { readCsv } from "../../src/reading/files/read-csv.ts";
import { readSource } from "../../src/reading/files/read-document.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "./lines-of.ts";
import { read, rowsOf } from "./rows-of.ts";

test.each([
  [
    "cells between empty lines of which two are on lines one below the other: no figure goes on with another",
    "指標名\n\n現状値（2023年度）\n\n目標値（2028年度）\n\n備考\n\n凧の数\n\n12\n20\n\n凧の調べ\n\n独楽の数\n\n30\n\n45\n\n独楽の調べ\n\n駒の数\n\n50\n\n65\n\n駒の調べ",
    [
      "凧の数 12@2023 20@2028 null@null certain",
      "独楽の数 30@2023 45@2028 null@null certain",
      "駒の数 50@2023 65@2028 null@null certain",
    ],
  ],
  [
    "a cell on each line below a head of which two words are in one line",
    "施策\n\n成果指標\n\n現状値\n\n目標値（令和12年度） 方向性\n\n1-1 凧\n\n凧の会の参加者数\n\n3,210人\n\n5,000人\n\n増加\n\n1-2 独楽\n\n独楽の保有率\n\n58.6％\n\n80.0％\n\n増加",
    [
      "凧の会の参加者数 3210@null 5000@2030 null@null review",
      "独楽の保有率 58.6@null 80@2030 null@null review",
    ],
  ],
  [
    "a cell on each line with the years of start and goal in columns of their own",
    "指標\n単位\n基準年度\n現状値\n目標年度\n最終目標値\n凧の数\n枚\n2019年度\n5,707\n2023年度\n4,965\n独楽の割合\n%\nR2\n16.5\nR5\n15.3",
    [
      "凧の数 5707@2019 4965@2023 null@null certain",
      "独楽の割合 16.5@2020 15.3@2023 null@null certain",
    ],
  ],
  [
    "a table set by blanks of which one is all that parts a label from its unit",
    "          指標    単位 現状（2021年度） 数値目標（2024年度）\n  凧の会の参加件数      件     3,805       2,968\n  独楽の相談件数      件      821         862\n市民の凧に払う金額 千円        293,181     351,817",
    [
      "凧の会の参加件数 3805@2021 2968@2024 null@null certain",
      "独楽の相談件数 821@2021 862@2024 null@null certain",
      "市民の凧に払う金額 293181@2021 351817@2024 null@null certain",
    ],
  ],
  [
    "labels that reach to the years beside them: whose column is whose cannot be told",
    "計画名            策定年月   指標                 基準年度 基準値       目標年度    目標値\n架空の読書プラン2024   R6.3   学校の図書館に凧の係を置く学校の割合 R3年度   42.5%   R8年度    60%\n架空の防災計画        R5.3   凧を毎年揚げる地区の数        R5年度   0       R10年度   35地区",
    [],
  ],
  [
    "a cell between empty lines each: a label of two lines, and rows without the note behind others",
    "指標名\n\n現状値（2023年度）\n\n目標値（2028年度）\n\n備考\n\n凧の数\n\n12枚\n\n20枚\n\n凧の調べ\n\n独楽の数\n\n30個\n\n45個\n\n駒の会に加わる人の\n数\n\n3,048人\n\n6,000人\n\n鞠の調べ",
    [
      "凧の数 12@2023 20@2028 null@null certain",
      "独楽の数 30@2023 45@2028 null@null certain",
      "駒の会に加わる人の数 3048@2023 6000@2028 null@null certain",
    ],
  ],
  [
    "a column of years beside its values whose words one blank parts in the head",
    "指標                単位   基準年度    策定時      目標年度 最終目標値\n凧の数                枚      R6   4,846      R12    6,058\n独楽の割合              %      R6    91.3      R12     99.5\n\n駒の数                個      R6   22,085     R12   24,735",
    [
      "凧の数 4846@2024 6058@2030 null@null certain",
      "独楽の割合 91.3@2024 99.5@2030 null@null certain",
      "駒の数 22085@2024 24735@2030 null@null certain",
    ],
  ],
  [
    "a row set by blanks whose cells stand elsewhere than those of its head: a year is no unit",
    "指標                単位   基準年度    策定時      目標年度 最終目標値\n凧の数              枚      R6   4,846      R12    6,058\n独楽の割合          ％     R6    91.3      R12     99.5\n駒の数              個      R6   22,085     R12   24,735",
    [
      "凧の数 4846@2024 6058@2030 null@null certain",
      "独楽の割合 ％ 91.3@null 99.5@2030 null@null review",
      "駒の数 22085@2024 24735@2030 null@null certain",
    ],
  ],
  [
    "a value that prints another year than the column of its years",
    "| 指標 | 基準年度 | 基準値 | 目標値（R12） |\n|---|---|---|---|\n| 凧の数 | R3 | 12枚 | 20枚 |\n| 独楽の数 | R3 | 30個（R5） | 45個 |",
    ["凧の数 12@2021 20@2030 null@null certain", "独楽の数 30@2023 45@2030 null@null review"],
  ],
  [
    "two years a line each below words that name results, of which the later may be one too",
    "施策の成果指標\n指標名\n単位\nR2年度\nR5年度\n凧の数\n枚\n12\n15\n独楽の数\n個\n22\n25\n双六の数\n枚\n32\n35",
    [
      "凧の数 12@2020 15@2023 null@null review",
      "独楽の数 22@2020 25@2023 null@null review",
      "双六の数 32@2020 35@2023 null@null review",
    ],
  ],
  [
    "an evaluation sheet with a cell on each line, each label before its values",
    "交付期間\n平成27年度~平成31年度\n指標\n単位\n従前値\n基準年度\n目標値\n目標年度\n評価値\n目標達成度\n1年以内の達成見込み\n指標1\n凧揚げ広場の利\n用者数\n人/日\n3,120\nH26\n4,100\nH31\n4,230\n○\nあり\n指標2\n独楽の会に対\nする満足度\n%\n33.6\nH25\n51.0\nH31\n48.3\n△\nなし",
    [
      "凧揚げ広場の利用者数 3120@2014 4100@2019 4230@null review",
      "独楽の会に対する満足度 33.6@2013 51@2019 48.3@null review",
    ],
  ],
  [
    "an evaluation sheet with a cell on each line, all labels among the words of its head",
    "指標1\n指標2\n従前値\n基準年度\n単位\n凧揚げの会\nの客数\n独楽の会に対\nする満足度\n目標値\n目標年度\n数 値\nモニタリング 評価値\n目標\n達成度\n人/年\n61,000\nH27\n71,000\nR2\n-\n58,600\n×\nポイント\n181\nH27\n243\nR2\n-\n255\n○",
    [
      "凧揚げの会の客数 61000@2015 71000@2020 58600@null review",
      "独楽の会に対する満足度 181@2015 243@2020 255@null review",
    ],
  ],
  [
    "rows without a code below one whose first cells are merged, with a text behind their values or none",
    "施策番号 施策名 成果指標名 単位 現状値(令和4年度) 目標値(令和9年度)\n1-1 凧 凧の会の数 組 17 23\n凧の倉庫の設置箇所数 箇所 12 15\n1-2 独楽 独楽の事故の件数 件/年 31 28\n独楽師の充足率 % 94.1 97.0",
    [
      "凧 凧の会の数 17@2022 23@2027 null@null review",
      "凧の倉庫の設置箇所数 12@2022 15@2027 null@null review",
      "独楽 独楽の事故の件数 31@2022 28@2027 null@null review",
      "独楽師の充足率 94.1@2022 97@2027 null@null review",
    ],
  ],
  [
    "the same with explanations behind the values",
    "施策番号 施策名 成果指標名 単位 現状値(令和4年度) 目標値(令和9年度) 方向性 指標の定義\n1-1 凧  凧の会の数  組  17  23  増加を目指す  4月1日の数\n凧の倉庫の設置箇所数  箇所  12  15  増加を目指す  町内の数\n1-2 独楽  独楽の事故の件数  件/年  31  28  減少を目指す  年間の数",
    [
      "凧 凧の会の数 17@2022 23@2027 null@null review",
      "凧の倉庫の設置箇所数 12@2022 15@2027 null@null review",
      "独楽 独楽の事故の件数 31@2022 28@2027 null@null review",
    ],
  ],
  [
    "a dash below the word for the start, the way in which a value is to go behind the goal",
    "No 評価指標 単位 現状値 目標値(R9) 方向\n① 凧の数 枚 ― 417 ↑\n② 独楽の満足度 % ― 58.0 ↑\n③ 駒の数 個 1,873 2,400 ↑",
    [
      "凧の数 null@null 417@2027 null@null review",
      "独楽の満足度 null@null 58@2027 null@null review",
      "駒の数 1873@null 2400@2027 null@null review",
    ],
  ],
  [
    "a column of the prefecture between those of start and goal",
    "指標 現状値(R4) 県平均(R4) 目標値(R11)\n凧の保有率 37.2% 44.6% 58.0%\n独楽の保有率 28.7% 25.9% 58.0%\n駒の保有率 71.4% 73.8% 85.0%",
    [
      "凧の保有率 37.2@2022 58@2029 null@null review",
      "独楽の保有率 28.7@2022 58@2029 null@null review",
      "駒の保有率 71.4@2022 85@2029 null@null review",
    ],
  ],
  [
    "years with their values behind a sign of equality, in a bracket behind the label",
    "1-2 凧の町\n〇凧の技術の導入件数【R5=63件→R10=180件】\n〇独楽の耐久化率【令和5年度＝72%→令和10年度＝83%】",
    [
      "凧の技術の導入件数 63@2023 180@2028 null@null certain",
      "独楽の耐久化率 72@2023 83@2028 null@null certain",
    ],
  ],
  [
    "goal and result of a year in one cell, in either order",
    "| 指標 | 基準値 R1 | R4 目標/実績 | R5（目標／実績） | 最終目標 R6 |\n| 凧の数 | 5枚 | 9枚 / 7枚 | 10枚／8枚 | 11枚 |\n| 独楽の数 | 38,100個 | 40,000個 / 29,870個 | － | 43,000個 |\n\n| 指標 | 基準値 R1 | R4 実績/目標 | R5 実績/目標 |\n| 駒の数 | 5個 | 7/9 | 8/10 |",
    [
      "凧の数 5@2019 11@2024 8@2023 certain",
      "独楽の数 38100@2019 43000@2024 29870@2022 certain",
      "駒の数 5@2019 10@2023 8@2023 certain",
    ],
  ],
  [
    "one word for goal and result above a single value is asked about",
    "| 指標 | 現状値（R5） | 目標値（R10） | 目標/実績（R6） |\n|---|---|---|---|\n| 凧の数 | 12枚 | 20枚 | 14枚 |",
    ["凧の数 12@2023 20@2028 14@2024 review"],
  ],
  [
    "the year behind the word for goal and result",
    "| 指標 | 現状値（R5） | 目標/実績（R6） |\n|---|---|---|\n| 凧の数 | 12枚 | 15 / 14 |",
    ["凧の数 12@2023 15@2024 14@2024 certain"],
  ],
  [
    "headings and numbered indicators above their values, which are no part of one another",
    "# 凧の町\n\n### KPI1 凧の保有率\n\n現状値：12.5%（令和5年度）\n\n目標値：18.0%（令和13年度）\n\nKPI2 年間の独楽の数\n\n現状値：395個（令和5年度）\n\n目標値：420個（令和13年度）",
    [
      "凧の保有率 12.5@2023 18@2031 null@null certain",
      "年間の独楽の数 395@2023 420@2031 null@null certain",
    ],
  ],
  [
    "a label that is cut within its bracket",
    "・凧師（15～39歳）の転入超過数　46人（令和5年度）→65人（令和13年度）",
    ["凧師（ 46@2023 65@2031 null@null review"],
  ],
  [
    "years that a note above a table says of its values, but not those of a note below the table before",
    "凧の町\n\n※基準値は令和5年度、目標値は令和13年度\n\n| 指標 | 基準値 | 目標値 |\n|---|---|---|\n| 凧の率 | 14.8% | 21.4% |\n\n※基準値は令和4年度の値\n\n| 指標 | 基準値 | 目標値 |\n|---|---|---|\n| 独楽の率 | 12.5% | 18.0% |",
    [
      // The note below says another year.
      "凧の率 14.8@2023 21.4@2031 null@null review",
      "独楽の率 12.5@null 18@null null@null certain",
    ],
  ],
  [
    "a goal in words behind its start ends its row",
    "指標 現状値(R5) 目標値(R15)\n凧の保有率 2.4% 4%\n凧の未修理率 約8% 早期に解消\n独楽の保有率 13.6% 31%\n駒の数 1,516個 1,300個",
    [
      "凧の保有率 2.4@2023 4@2033 null@null review",
      "凧の未修理率 8@2023 null@2033 null@null review",
      "独楽の保有率 13.6@2023 31@2033 null@null review",
      "駒の数 1516@2023 1300@2033 null@null review",
    ],
  ],
  [
    "goals and starts of spans over two eras, and goals in words, before the start in brackets",
    "【KPI】凧の会の数(令和5～9年度累計)：80会(平成30～令和4年度累計：53会)\n【KPI】独楽の受審率(令和9年度)：前年度より増加(令和4年度：37.5%)",
    [
      "凧の会の数 53@2022 80@2027 null@null certain",
      "独楽の受審率 37.5@2022 null@2027 null@null review",
    ],
  ],
  ["a bracket of values is no label", "凧の数を増やすこと。\n【2022 年度 412 件 → 1,000 件】", []],
  [
    "commas of the width of letters between clauses, and what a goal amounts to",
    "1 市民の命を守ることを第一とし，年間の凧の事故の件数を5件以下とする。\n\nこの5件は，令和2年の事故の件数8件から約4割の減少に当たる。\n\n2  年間の駒の数を60個以下にする。\n\n第10次計画では，令和2年までに年間の独楽の事故の件数を700件以下にすることを掲げ，これを達成した。",
    [
      "年間の凧の事故の件数 null@null 5@null null@null review",
      "年間の駒の数 null@null 60@null null@null review",
      "年間の独楽の事故の件数 null@null 700@2020 null@null review",
    ],
  ],
  [
    "times in a row below the values, of several indicators in one table of bars",
    "指標1 凧の会の累計数\n| 基準値 | 年度当初値 | 今年度目標値 | 今年度実績値 | 長期的目標値 |\n数値 | 112人 | 148人 | 178人 | 171人 | 300人 |\n時点 | 平成30年3月末 | 令和4年3月末 | 令和5年3月末 | 令和5年3月末 | 令和10年3月末 |\n指標2 凧に参入した企業数\n| 基準値 | 年度当初値 | 今年度目標値 | 今年度実績値 | 長期的目標値 |\n数値 | 3社 | 7社 | 9社 | 集計中 | 15社 |\n時点 | 平成30年3月末 | 令和4年3月末 | 令和5年3月末 | 令和5年5月末公表予定 | 令和10年3月末 |",
    [
      "凧の会の累計数 112@2018 300@2028 171@2023 review",
      "凧に参入した企業数 3@2018 15@2028 null@null review",
    ],
  ],
  [
    "two years alone over rows of bars say nothing of goals",
    "○ 施策の実績\n<平成26年度> | <平成31年度> | |\n凧の会 | 1,140人 | 1,420人 |",
    [],
  ],
  [
    "the same with the name of the indicator in a row of its own above the head",
    "指標1\n指標名 | 指標の分類 |\n凧を揚げる農地の面積 | 成果指標 |\n| 基準値 | 年度当初値 | 今年度目標値 | 今年度実績値 | 長期的目標値 |\n数値 | 2,140ha | 2,310ha | 2,350ha | 2,338ha | 2,500ha |\n時点 | 平成27年度末 | 平成30年度末 | 令和元年度末 | 令和元年度末 | 令和5年度末 |",
    ["凧を揚げる農地の面積 2140@2015 2500@2023 2338@2019 review"],
  ],
  [
    "news: a start, what it has become, and the goal of it in the next sentence or behind it",
    "「凧の広場の歩行者数」は、改修により、平成29年度の基準値8,214人/日から1,302人増え、令和4年度は9,516人/日となりました。令和4年度の目標値9,000人/日を上回っています。\n「凧の町の人口」は、平成29年度の基準値4,630人に対し、令和4年度は4,905人でした。目標値は4,850人です。\n「独楽の空き店舗率」については、3月1日に目視で調べました。平成29年度の基準値18.7%が16.2%まで下がりましたが、目標値15.0%以下には達していません。\n「独楽の館の利用者数」は、年間の数で、基準値312,450人、目標値340,000人のところ、令和4年度は298,811人にとどまりました。\nなお、参考指標としている「独楽の店の数」は、5年間で目標の25店に対し31店となりました。",
    [
      "凧の広場の歩行者数 8214@2017 9000@2022 9516@2022 review",
      "凧の町の人口 4630@2017 4850@null 4905@2022 review",
      "独楽の空き店舗率 18.7@2017 15@null 16.2@null review",
      "独楽の館の利用者数 312450@null 340000@null 298811@2022 review",
      "独楽の店の数 null@null 25@null 31@null review",
    ],
  ],
  [
    "a goal and what was reached of it, below the label",
    "凧を食卓に飾る国民の割合\n目標の60%以上に対して、57.7%。",
    ["凧を食卓に飾る国民の割合 null@null 60@null 57.7@null review"],
  ],
  [
    "a start called 策定時 in a sentence, and a level that is kept",
    "「第4次凧プラン」では、凧の会の女性の割合を、策定時(令和3年度)の28.6%から、令和9(2027)年度には40%以上にすることを目標としています。\n独楽の休暇を取得した職員の割合は、100%を維持する。",
    [
      "凧の会の女性の割合 28.6@2021 40@2027 null@null review",
      "独楽の休暇を取得した職員の割合 null@null 100@null null@null review",
    ],
  ],
  [
    "a list of cuts below a sentence about goals, whose items take no line below them",
    "項目別の削減目標\nいずれも、2013年度と比べた2030年度の目標です。\n- 凧の紙の量:35%削減\n- 独楽の木の量:30%以上削減\n凧の力の導入\n凧を揚げる広場の数を、令和3年度末の9か所から、令和12年度末には24か所に増やします。",
    [
      "凧の紙の量 null@null 35@null null@null review",
      "独楽の木の量 null@null 30@null null@null review",
      "凧を揚げる広場の数 9@2021 24@2030 null@null certain",
    ],
  ],
  [
    "a page of one line below the marks of a viewer, none of which is a label",
    "Transcript\n凧の資料(PDF形式:64KB)\n資料3 凧の計画の成果指標 現状値 目標1 安心して凧を揚げられるまちをつくり、すべての人が凧と独楽を楽しむことができる環境を整え、次の世代に引き継ぐ 1 凧の修理率 74%(平成20)→92%(平成32) 78%(平成25) 2 凧の密集した広場の面積 約210ha(平成23)→おおむね解消(平成32) 3 独楽の団地(50戸以上)の割合 11%(平成22)→20%(平成32) 18%(平成25) 4 独楽を回す人の割合 7%(平成22)→12%(平成32) 9%(平成25) 5 独楽の教室の数 7回(平成22)→12回(平成32)",
    [
      "凧の修理率 74@2008 92@2020 78@2013 review",
      "凧の密集した広場の面積 210@2011 null@2020 null@null review",
      "独楽の団地(50戸以上)の割合 11@2010 20@2020 18@2013 review",
      "独楽を回す人の割合 7@2010 12@2020 9@2013 review",
      "独楽の教室の数 7@2010 12@2020 null@null review",
    ],
  ],
  [
    "goals of this plan before those of the last one",
    "項目 | 第11次目標 | 第10次目標 | 令和2年実績 |\n凧の事故の数 | 4件以下 | 6件以下 | 5件 |\n独楽の事故の数 | 410件以下 | 560件以下 | 483件 |",
    [
      "凧の事故の数 null@null 4@null 5@2020 review",
      "独楽の事故の数 null@null 410@null 483@2020 review",
    ],
  ],
  [
    "a head that calls its labels by a word of its own",
    "実例 基準値 現状値 目標値 評価\n・凧の数(60歳以上) 22.6枚 23.8枚 30.0枚 改善\n・独楽の割合 28.1% 22.6% 35.0% 悪化",
    [
      "凧の数(60歳以上) 22.6@null 30@null 23.8@null review",
      "独楽の割合 28.1@null 35@null 22.6@null review",
    ],
  ],
  [
    "a page of one line whose explanations name goals in sentences",
    "凧の計画 成果指標一覧 番号 成果指標名 単位 現状値 (平成23年度) 目標値 (平成28年度) 方向性 目標値設定の根拠・理由 凧の登録者数 人 142 200 増加を目指す 1か年12人程度の登録を目指 す。 独楽の待ち時間 分/人 48 30 減少を目指す 受付から診察までの平均時間 H19~H22までの実績から、30分以内 が妥当とする。",
    [
      "凧の登録者数 142@2011 200@2016 null@null review",
      "独楽の待ち時間 48@2011 30@2016 null@null review",
    ],
  ],
  [
    "a page of one line with two columns of texts behind the goal, which are no part of the next label",
    "凧の計画に基づく成果指標の一覧 施策 番号 成果指標名 単位 現状値 (平成25年度) 目標値 (平成30年度) 方向性 指標の定義 凧の会数 組織 33 45 増加を目指す 作られた会の数(累計) 独楽の木を植えた会の数 組織 20 38 増加を目指す 町の補助で植えた会の数(累計) 駒の充足率 % 91 95 増加を目指す 駒の数÷条例の数",
    [
      "凧の会数 33@2013 45@2018 null@null review",
      "独楽の木を植えた会の数 20@2013 38@2018 null@null review",
      "駒の充足率 91@2013 95@2018 null@null review",
    ],
  ],
  [
    "bold text of Markdown",
    "## 凧の計画\n\n**凧の数40枚(2014年度)→年60枚(2019年度)**\n**独楽の数 3個(2014年度)→5年間で6個(2019年度)**",
    ["凧の数 40@2014 60@2019 null@null certain", "独楽の数 3@2014 6@2019 null@null certain"],
  ],
  [
    "a start and a goal that say of different things what they count",
    "| 指標 | 現状値(2014年度) | 目標値(2019年度) |\n|---|---|---|\n| 凧揚げの回数 | 北浜・南浜の各地区で年1回 | 東浜・北浜・南浜の各地区で年1回 |\n| 独楽の大会 | 全地区で年1回 | 全地区で年2回 |",
    ["凧揚げの回数 1@2014 1@2019 null@null review", "独楽の大会 1@2014 2@2019 null@null certain"],
  ],
  [
    "a year of accounts before a goal, in a page of one line",
    "凧の町の計画 計画が目指す指標 項 目 平成26年度決算 平成32年度目標 ①凧の収支比率 91.6% 90.0%以下 ②独楽の基金残高 18.4億円 20.0億円以上",
    [
      "凧の収支比率 91.6@2014 90@2020 null@null review",
      "独楽の基金残高 18.4@2014 20@2020 null@null review",
    ],
  ],
  [
    "a head that an export broke within its cells, above a rule without a bar at its end",
    "項目 | 単位 | 基準年度\n(平成25年度) | 令和4年度\n実績 | 目標年度\n(令和12年度)\n---|---|---|---|---\n凧の数 | 枚 | 826 | 937 | 1,265\n独楽の数 | 個 | 240 | 215 | 770",
    ["凧の数 826@2013 1265@2030 937@2022 certain", "独楽の数 240@2013 770@2030 215@2022 certain"],
  ],
  [
    "整備目標 as the goal, with days in the head",
    "区分 計画策定時\n(平成31年4月1日) 現況\n(令和6年4月1日) 整備目標\n(令和11年度)\n凧の倉の充足率 78.4% 82.6% 90.0%\n独楽の数 1,286個 1,341個 1,420個",
    [
      "凧の倉の充足率 78.4@2019 90@2029 82.6@2024 review",
      "独楽の数 1286@2019 1420@2029 1341@2024 review",
    ],
  ],
  [
    "arrows in numbered sentences of a page in one line",
    "凧の計画について 1 凧の修理率は上がった。 2 独楽の設置率は 61%→85% と大きく伸びた。 3 凧糸の数は 1,900本→1,200本 と減った。",
    [],
  ],
  [
    "digits set apart in a document that does so in its years, where a unit tells the end of each figure",
    "指 標\n\n現 況 ( H 2 6 )\n\n実 績 ( H 3 0 )\n\n目 標 ( H 3 1 )\n\n凧の売上額 1 8 0 百万円 2 1 5 百万円 2 6 0 百万円\n\n凧の指数 5 7 1 0\n\n独楽の客数 \n\n(町外を含むもの)\n\n   1 , 2 0 0 人 9 4 0 人 2 , 0 0 0 人\n\n独楽の教室の数 6 回 7回 1 0 回",
    [
      "凧の売上額 180@2014 260@2019 215@2018 review",
      "独楽の客数(町外を含むもの) 1200@2014 2000@2019 940@2018 review",
      "独楽の教室の数 6@2014 10@2019 7@2018 review",
    ],
  ],
  [
    "single digits in a document that sets none apart",
    "指標 現況(H26) 実績(H30) 目標(H31)\n独楽の教室の数 6 7 9 回",
    ["独楽の教室の数 6@2014 9@2019 7@2018 review"],
  ],
  [
    "a page of one line with numbers before labels, arrows between start and goal, and what was reached behind them",
    "凧の計画の指標(策定時→目標) 現状値 目標1 凧を揚げる 1 凧の修理率 64%(平成20)→85%(平成32) 71%(平成25) 2 凧糸(注1)の安全な家庭の割合 5.2%(平成22)→9.0%(平成32) 6.4%(平成27) 目標2 独楽を回す 3 独楽の数 約2,400個(平成22)→約1,800個(平成32) 4 独楽 1 個当たりの糸の量 87g(平成22)→160g(平成32) (注1)切れにくい糸など",
    [
      "凧の修理率 64@2008 85@2020 71@2013 review",
      "凧糸(注1)の安全な家庭の割合 5.2@2010 9@2020 6.4@2015 review",
      "独楽の数 2400@2010 1800@2020 null@null review",
      "独楽 1 個当たりの糸の量 87@2010 160@2020 null@null review",
    ],
  ],
  [
    "numbers that do not follow one another between arrows in a page of one line",
    "凧の計画の指標(策定時→目標) 1 凧の修理率 64%(平成20)→85%(平成32) 71%(平成25) 第 4 期の独楽の数 2,400個(平成22)→1,800個(平成32)",
    [],
  ],
  [
    "a page of one line with marks before its labels, and blanks in its years",
    "凧の丘市凧の計画 第3章 指標 この計画では次の目標を定めます。 ●全体の指標 ○ 凧を揚げる市民の割合 現状 41.6 % (平成 28 年度) ⇒ 目標 50.0 % (平成 38 年度) ※市民への調査 【方針Ⅰ】 ○ 独楽の町 指標Ⅰ ○ 独楽を回す家庭の割合 現状 23.1%(平成 25 年) ⇒ 目標 30.0%(平成 37 年) 参考値:県の目標値 35%(平成 37 年) ※調査 21 凧の丘市凧の計画 指標Ⅱ ○ 独楽の教室の会員数 現状 87 人(平成 28 年度) ⇒ 目標 160 人(平成 38 年度) ※凧課調べ 22",
    [
      "凧を揚げる市民の割合 41.6@2016 50@2026 null@null review",
      "独楽を回す家庭の割合 23.1@2013 30@2025 null@null review",
      "独楽の教室の会員数 87@2016 160@2026 null@null review",
    ],
  ],
  [
    "a page of one line in which a value of another place, and no mark, stands before a label",
    "凧の指標 凧を揚げる市民の割合 現状 41.6%(平成 28 年度) ⇒ 目標 50.0%(平成 38 年度) 凧を持つ市民の割合 現状 61.6%(平成 28 年度) ⇒ 目標 70.0%(平成 38 年度) 参考値:県の目標値 75%(平成 37 年) 独楽の教室の会員数 現状 87 人(平成 28 年度) ⇒ 目標 160 人(平成 38 年度)",
    [
      "凧を揚げる市民の割合 41.6@2016 50@2026 null@null review",
      "凧を持つ市民の割合 61.6@2016 70@2026 null@null review",
    ],
  ],
  [
    "a page of one line with years in brackets set by blanks behind values, and a judgement behind them",
    "3 凧の計画の状況 年度の表記は平成です 1 凧の町 指標 現状値 実績値 目標値 (31 年度 ) 評価 (1) 凧の会の参加者数 1,840 人 (25 年度 ) 2,063 人 (28 年度 ) 2,300 人 B (2) 独楽の相談の件数 214 件 (26 年度 ) 391 件 (28 年度 ) 350 件 A 2 独楽の道 指標 現状値 実績値 目標値 (31 年度 ) 評価 (3) 独楽の教室の回数 3 回 (平成 25 年度 ) 4 回 (28 年度 ) 7 回 B",
    [
      "凧の会の参加者数 1840@2013 2300@2019 2063@2016 review",
      "独楽の相談の件数 214@2014 350@2019 391@2016 review",
      "独楽の教室の回数 3@2013 7@2019 4@2016 review",
    ],
  ],
  [
    "a page of one line in which a year in brackets has lost its value, and one whose values go on",
    "3 凧の計画の状況 指標 現状値 実績値 目標値 (H31 年度 ) 評価 (1) 凧の会の参加者数 1,840 人 (H25 年度 ) (H28 年度 ) 2,300 人 B (2) 独楽の相談の件数 214 件 (H26 年度 ) 391 件 (H28 年度 ) 350 件 420 件 A",
    ["凧の会の参加者数 1840@2013 2300@2019 null@null review"],
  ],
  [
    "goals between bars below a sentence that says what they are of",
    "第3章 凧の目標\n町の凧の数の削減目標を、次のとおり定めます。\n短期目標 | 2025年度までに、2013年度比で約25%削減 |\n長期目標 | 2040年度までに、2013年度比で約75%削減 |",
    [
      "町の凧の数の削減（短期目標） null@null 25@2025 null@null review",
      "町の凧の数の削減（長期目標） null@null 75@2040 null@null review",
    ],
  ],
  [
    "a table without a head whose groups stand before labels with bullets",
    "凧 | ・凧の会員数 | 420人 | R5:315人\n・凧の棚の設置数 | 28か所 | R6：19か所\n独楽 | ・独楽の道の整備率 | 90.0％ | Ｒ５：76.5％\n・独楽の見守りの数 | 1,500人 | Ｒ５：1,120人\n市 | ・新しい凧の市の客数 | 2万人 | －",
    [
      "凧の会員数 315@2023 420@null null@null certain",
      "凧の棚の設置数 19@2024 28@null null@null certain",
      "独楽の道の整備率 76.5@2023 90@null null@null certain",
      "独楽の見守りの数 1120@2023 1500@null null@null certain",
      "新しい凧の市の客数 null@null 2@null null@null certain",
    ],
  ],
  [
    "a sentence about the indicator between its name and its values",
    "指標1 凧の受講率\n毎年の教室に来た人の割合を指標とします。\n現状値(令和3年度) 54.5%\n実績値(令和5年度) 68.2%\n目標値(令和8年度) 90%\n独楽の数\n町で回した独楽を数えた数を指標とします。\n現状値(令和3年度) 13個\n目標値(令和8年度) 18個",
    ["凧の受講率 54.5@2021 90@2026 68.2@2023 certain", "独楽の数 13@2021 18@2026 null@null review"],
  ],
  [
    "numbered titles above sentences, which are no part of their labels",
    "戦略3　凧のまちぐるみの担い手づくり\n凧の会の会員数を、令和5年度の32人から令和10年度には60人に増やします。\n第2節　独楽を楽しむまちの取組\n独楽の会の数を、令和5年度の3会から令和10年度には6会に増やします。",
    [
      "凧の会の会員数 32@2023 60@2028 null@null certain",
      "独楽の会の数 3@2023 6@2028 null@null certain",
    ],
  ],
  [
    "a short line above a sentence, which may be a title",
    "1.凧と独楽を楽しむ人の担い手づくり\n凧の会の会員数を、令和5年度の32人から令和10年度には60人に増やします。",
    ["凧と独楽を楽しむ人の担い手づくり凧の会の会員数 32@2023 60@2028 null@null review"],
  ],
  [
    "two sentences below a line, which is then a title",
    "凧の町について\n町では、毎年春に凧をあげてきました。\n独楽も、冬に回してきました。\n現状値(令和3年度) 54.5%\n目標値(令和8年度) 90%",
    [],
  ],
  [
    "a goal of this plan and of the one before, and what was reached, with a bar behind each row",
    "項目 | 第11次目標(令和7年) | 第10次目標(令和2年) | 令和2年実績 |\n凧の事故の数 | 5件以下 | 6件以下 | 7件 |\n独楽の事故の数 | 2件以下 | 3件以下 | 4件 |",
    [
      "凧の事故の数 null@null 5@2025 7@2020 certain",
      "独楽の事故の数 null@null 2@2025 4@2020 certain",
    ],
  ],
  [
    "a table between blanks whose last column says in which month of a year its values were taken",
    "指 標 単位 従前値 目標値 評価値 目標達成度 計測時期\n指標1 凧の丘の通行量 人/日 1,870 2,200 2,316 ○ H29年 7月\n指標2 独楽の道の整備率 % 34 62 58 △ H29年 8月",
    [
      "凧の丘の通行量 1870@null 2200@null 2316@2017 review",
      "独楽の道の整備率 34@null 62@null 58@2017 review",
    ],
  ],
  [
    "years between start and goal of which none is behind the goal",
    "指標 計画策定時 H30 年度 R1 年度 R2 年度 目標値\n凧の会の参加者数 ( 人 ) 384 402 371 365 500",
    ["凧の会の参加者数 384@null 500@null 365@2020 review"],
  ],
  [
    "values in brackets behind labels in a page of one line, with years before them",
    "資料2 凧の計画について 次の項目を定めます。 1 凧を揚げる町民の割合(現状値 平成27年度 38.4%、目標値 令和3年度 50%) 2 独楽の相談件数(現状値 平成26年度 1,184件、目標値 令和3年度 1,250件) 3.進行管理 報告は年1回とする。",
    [
      "凧を揚げる町民の割合 38.4@2015 50@2021 null@null review",
      "独楽の相談件数 1184@2014 1250@2021 null@null review",
    ],
  ],
  [
    "brackets in a page of one line that hold no goal",
    "資料2 凧の計画について 次の項目を定めます。 1 凧を揚げる町民の割合(現状値 平成27年度 38.4%、前回 令和3年度 50%) 2 独楽の相談件数(現状値 平成26年度 1,184件、前回 令和3年度 1,250件)",
    [],
  ],
  [
    "a month of which no year is said, behind the values of a table between blanks",
    "指標 単位 従前値 目標値 評価値 計測時期\n凧の丘の通行量 人/日 1,870 2,200 2,316 7月",
    ["凧の丘の通行量 1870@null 2200@null 2316@null review"],
  ],
  [
    "a page of one line with the number and name of a group before the first of its labels",
    "凧の計画 施策別成果指標一覧表 施策 番号 施策名 成果指標名 単位 現状値 (平成28年度) 目標値 (平成33年度) 方向性 指標の定義・算出方法 2-1 凧の安全 凧の指導員数 人 43 90 増加を目指す 町内に住む指導員の数を数える。 独楽の利用世帯数 世帯 128 260 増加を目指す 独楽を使う世帯の数を数える。 2-2 独楽 独楽の平均時間 分 8.7 8.0 減少を目指す 回る時間の平均とする。",
    [
      "凧の指導員数 43@2016 90@2021 null@null review",
      "独楽の利用世帯数 128@2016 260@2021 null@null review",
      "独楽の平均時間 8.7@2016 8@2021 null@null review",
    ],
  ],
  [
    "a page of one line with a number before a label and no column of groups",
    "凧の計画 成果指標一覧表 成果指標名 単位 現状値 (平成28年度) 目標値 (平成33年度) 方向性 2-1 凧の安全 凧の指導員数 人 43 90 増加を目指す 町内に住む指導員の数を数える。 独楽の利用世帯数 世帯 128 260 増加を目指す 独楽を使う世帯の数を数える。",
    ["独楽の利用世帯数 128@2016 260@2021 null@null review"],
  ],
  [
    "years in brackets behind values before an office, below a head over three lines",
    "項 目 策定時\n(H22) 現 況\n(H27) 努力目標\n(H32) 担当課室\n基本目標1 凧の町\n1世帯当たりの凧の\n消費量(GJ) 38.6 (H21) 35.2 (H26) 30.9 (20%減) 凧政策課\n独楽の台数(台) 7 (H22) 19 (H27) 40 管財課",
    [
      "1世帯当たりの凧の消費量 38.6@2009 30.9@2020 35.2@2014 review",
      "独楽の台数 7@2010 40@2020 19@2015 review",
    ],
  ],
  [
    "a year in brackets whose value is missing",
    "項目 策定時(H22) 現況(H27) 努力目標(H32) 担当課室\n独楽の台数(台) 7 (H22) (H27) 40 管財課",
    [],
  ],
  [
    "an arrow behind a label that begins with ages set by blanks",
    "②25 歳~39 歳の凧の客数: 1,156 人(平成 30 年)→1,300 人(令和 6 年)",
    ["25 歳~39 歳の凧の客数 1156@2018 1300@2024 null@null certain"],
  ],
  [
    "cards of one indicator each, whose head has a year without an era before each word for values",
    "凧の計画\n1-1 数値目標項目\n単位\n27年度現状値 32年度目標値\n凧の会の数\n団体\n64\n85\n設定理由\n凧の会は凧の町の要となるため。毎年4団体程度\n増やす想定とした。\n2 独楽の場\n1-2 数値目標項目\n単位\n26年度現状値 32年度目標値\n独楽の教室の参加者数(延べ人\n数)\n人\n1,284\n1,500\n設定理由\n毎年40人ほど増やす。",
    [
      "凧の会の数 64@null 85@null null@null review",
      "独楽の教室の参加者数(延べ人数) 1284@null 1500@null null@null review",
    ],
  ],
  [
    "a card whose years stand before words for no values",
    "凧の計画\n1-1 数値目標項目\n単位\n27年度凧揚げ 32年度凧揚げ\n凧の会の数\n団体\n64\n85\n設定理由\n凧の会は凧の町の要となるため。",
    [],
  ],
  [
    "a word of a head that is broken over two lines",
    "凧の評価\n指 標\nベース\nライン値\n直近実績値\n目標値\n(2028年)\n40代の凧揚げ\n31.7%\n33.4%\n28.0%\n独楽の歩数(男性)\n6,914歩\n7,105歩\n8,000歩",
    [
      "40代の凧揚げ 31.7@null 28@2028 33.4@null review",
      "独楽の歩数(男性) 6914@null 8000@2028 7105@null review",
    ],
  ],
  [
    "a label of two short lines right below a head",
    "凧の評価\n指 標\n直近実績値\n目標値\n(2028年)\n凧会\nの数\n31件\n33件\n独楽の歩数(男性)\n6,914歩\n7,105歩",
    [
      "凧会の数 31@null 33@2028 null@null review",
      "独楽の歩数(男性) 6914@null 7105@2028 null@null review",
    ],
  ],
  [
    "an evaluation sheet in which the line of a label could be one more value of the row above",
    "凧の評価\n指標名\n基準値\n(時期)\n区分\nH28\nH29\n凧を揚げると\n答えた人の割合\n76.1%\n(27 年度)\n目標値\n77.0\n78.0\n実績値\n76.8\n78.9\n独楽の町1人\n分の枚数\n31.4 枚\n(26 年度)\n目標値\n33.0\n35.0\n実績値\n32.2\n35.7",
    [
      "凧を揚げると答えた人の割合 76.1@2015 78@2017 78.9@2017 review",
      "独楽の町1人分の枚数 31.4@2014 35@2017 35.7@2017 review",
    ],
  ],
  [
    "names of groups before the labels, a cell on each line, and a head that a page break repeats",
    "凧の計画\n\n領域\n\n項 目\n\n現状値\n\n(平成29年度)\n\n目標値\n\n(令和5年度)\n\n凧の部\n\n凧の会の数\n\n12 件\n\n20 件\n\n凧の部\n\n凧の客の割合\n\n10%\n\n15%以上\n\nPage 2: 凧の計画 · 8 目標の一覧\n\n9\n\n領域\n\n項 目\n\n現状値\n\n(平成29年度)\n\n目標値\n\n(令和5年度)\n\n独楽の部\n\n独楽の枚数\n\n1,046 枚\n\n1,400 枚",
    [
      "凧の会の数 12@2017 20@2023 null@null review",
      "凧の客の割合 10@2017 15@2023 null@null review",
      "独楽の枚数 1046@2017 1400@2023 null@null review",
    ],
  ],
  [
    "names of groups that do not stand before each label",
    "凧の計画\n\n領域\n\n項 目\n\n現状値\n\n目標値\n\n凧の部\n\n凧の会の数\n\n12 件\n\n20 件\n\n凧の客の割合\n\n10%\n\n15%",
    [
      "凧の会の数 12@null 20@null null@null review",
      "凧の客の割合 10@null 15@null null@null review",
    ],
  ],
  [
    "数値目標 and a result with its year before it, each on a line of its own below the label",
    "凧の数\n数値目標\n60枚\nR4実績値\n累計34枚\n独楽の数\n数値目標\n45個\nR4実績値\n26個",
    ["凧の数 null@null 60@null 34@2022 review", "独楽の数 null@null 45@null 26@2022 review"],
  ],
  [
    "a group above an empty line, which may be the first part of the label",
    "1 凧をあげる\n\n凧の数\n\n目標値\n\n60枚\n\n実績値\n\n34枚",
    ["凧をあげる凧の数 null@null 60@null 34@null review"],
  ],
  [
    "a head that joins a year to its word, and the years that a sentence above gives to the other words",
    "「基準値」とは計画をつくった平成27年度の数値、「目標値」とは計画最終年度(令和7年度)に達成をめざす数値です。\n| 指標名 | 単位 | 基準値 | 目標値 | 令和3年度の現在値 | 判定 |\n| 凧の数 | 枚 | 120 | 300 | 210 | A |",
    ["凧の数 120@2015 300@2025 210@2021 certain"],
  ],
  [
    "years of two words in one sentence below the rows",
    "| 指標 | 現状値 | 目標値 |\n| 凧の数 | 12枚 | 30枚 |\n※現状値は令和2年度、目標値は令和8年度のものです。",
    ["凧の数 12@2020 30@2026 null@null certain"],
  ],
  [
    "words for values whose year says since when they are summed",
    "| 指標 | 現状値 | 目標値 |\n| 凧の数 | 12枚 | 30枚 |\n※目標値は令和5年からの累計",
    ["凧の数 12@null 30@null null@null certain"],
  ],
  [
    "a sentence with its goal in quotes behind a year of two calendars",
    "あわせて、凧を揚げる人の割合を、令和10(2028)年度に「30%以上」としています。",
    ["凧を揚げる人の割合 null@null 30@2028 null@null review"],
  ],
  [
    "a goal and what was reached of it in the next sentence, which names it again",
    "令和10年度までに、独楽の平均時間数を9.0時間以下とする。\n令和6年4月1日現在の独楽の平均時間数は、11.3時間でした。\n令和10年度までに、凧の数を9枚とする。\n令和6年度の凧の会の人数は、5人でした。",
    [
      "独楽の平均時間数 null@null 9@2028 11.3@2024 review",
      "凧の数 null@null 9@2028 null@null review",
    ],
  ],
  [
    "rows of a page in one line that are numbered in brackets, below a head whose letters are set apart",
    "第4 計画の推進 1 目標値 凧の計画の値を定めます。それらは調査によります。 指 標 現状値 目 標 (1) 凧の指導員の数 34人 60人以上 (2) 独楽の教室の客数 52人 増加 (3) 凧のない3歳児の割合 88.6% 92%以上 【出典】 (1) 凧の名簿",
    [
      "凧の指導員の数 34@null 60@null null@null review",
      "独楽の教室の客数 52@null null@null null@null review",
      "凧のない3歳児の割合 88.6@null 92@null null@null review",
    ],
  ],
  [
    "a page of one line that says in which order its values are, with numbers of notes",
    "資料2-1 凧の計画の状況 表1ここから 成果目標 当初値※1 目標値※2 結果※3 達成状況※4 の順 (1)凧の利用者数 146人(令和元年度) 200人(令和6年度) 183人(令和5年度) 達成に向け進展 (2)独楽の時間数 8,450時間(令和元年度) 11,000時間(令和6年度) 9,720時間(令和5年度) 達成 表1ここまで",
    [
      "凧の利用者数 146@2019 200@2024 183@2023 review",
      "独楽の時間数 8450@2019 11000@2024 9720@2023 review",
    ],
  ],
  [
    "sentences in which a label runs into its goal",
    "令和7年までに凧の事故件数2件以下を目指す。\n\n令和7年までに独楽の事故件数ゼロを目指す。",
    [
      "凧の事故件数 null@null 2@2025 null@null review",
      "独楽の事故件数 null@null 0@2025 null@null review",
    ],
  ],
  [
    "what a counted label means, between it and its table",
    "①凧の道の整備率\n整備済み延長(km)/ 整備すべき延長(km)\n当初現況値(令和6年度当初) | 中間目標値(令和8年度末) | 最終目標値(令和10年度末) |\n---|---|---|\n58% | 66% | 75% |",
    ["凧の道の整備率 58@2024 75@2028 null@null certain"],
  ],
  [
    "数値目標 before the start, where no other word is for goals, and dashes with their unit",
    "指標名\n数値目標\n基準値\n凧を買った世帯\n350世帯\n－ 世帯\n独楽の会\n24回/年\n15回/年",
    [
      "凧を買った世帯 null@null 350@null null@null review",
      "独楽の会 15@null 24@null null@null review",
    ],
  ],
  [
    "a unit where the goal on the way is missing",
    "当初現況値 中間目標値 最終目標値\n(R2当初) (R6末)\n古い凧の枚数 132枚 枚 90枚\n独楽の率 18.5% % 30.0%",
    [
      "古い凧の枚数 132@2020 90@2024 null@null review",
      "独楽の率 18.5@2020 30@2024 null@null review",
    ],
  ],
  [
    "a list whose legend counts its columns",
    "〔◇指標名＝①2019年度の策定時の値②2022年度の実績値③2025年度の目標値〕\n◇凧の件数＝①1万2480件②1万5310件③1万8000件◇独楽の軒数(累計)＝①16軒②23軒③35軒",
    [
      "凧の件数 12480@2019 18000@2025 15310@2022 review",
      "独楽の軒数(累計) 16@2019 35@2025 23@2022 review",
    ],
  ],
  [
    "a list below a sentence whose end gives each column a letter, and no sign behind its labels",
    "凧の市の目標は次の通り。（＠現状値Ａ2028年度目標値）\n▽凧を揚げた人の割合＠41・2％Ａ45・0％\n▽凧の会の数＠―Ａ16会▽独楽の数＠4820個Ａ1万2350個",
    [
      "凧を揚げた人の割合 41.2@null 45@2028 null@null review",
      "凧の会の数 null@null 16@2028 null@null review",
      "独楽の数 4820@null 12350@2028 null@null review",
    ],
  ],
  [
    "years with a blank before 年度 behind arrows, and a goal to bring a number down to",
    "資料 3 (1)凧の会の人数:146 人(令和元年度)⇒210 人(令和 6 年度) (2)独楽の数: 2,350 個(平成 30 年度)⇒5,000 個(令和 6 年度) ※町民課調べ 目標(1) 凧の会の人数 令和元年度 (策定時) 令和 2 年度 令和 3 年度 (直近値) 令和 6 年度 (目標値) 146 人 151 人 163 人 210 人\n\n令和11年度までに、職員1人当たりの1か月の凧の枚数を180枚まで減らす。",
    [
      "凧の会の人数 146@2019 210@2024 163@2021 review",
      "独楽の数 2350@2018 5000@2024 null@null review",
      "職員1人当たりの1か月の凧の枚数 null@null 180@2029 null@null review",
    ],
  ],
  [
    "figures above their units, a cell on each line, below goals that say what the town is to be",
    "凧町の進捗\n\n基本目標\n\nKPI\n\n基準値\n(R1)\n\n目標値\n(R6)\n\n実績値\n(R4)\n\n凧を生かし\n\n稼ぐ町をつくる\n\n凧の出荷額\n\n120\n万円\n\n延べ\n450\n万円\n\n300\n万円\n\n安心して暮らせるまち\n\n凧の世帯数\n\n10\n世帯\n\n20\n世帯\n\n15\n世帯",
    ["凧の出荷額 120@2019 450@2024 300@2022 review", "凧の世帯数 10@2019 20@2024 15@2022 review"],
  ],
  [
    "goals of sentences above a table of what was reached of them in two years",
    "目標と実績\n(1)凧の休みの取得率を85%以上とする。\n(2)独楽の休みの取得率を100%とする。\n\n| 指標 | R4実績 | R5実績 |\n|---|---|---|\n| 凧の休みの取得率 | 58.3% | 60.1% |\n| 独楽の休みの取得率 | 91.7% | 92% |",
    [
      "凧の休みの取得率 null@null 85@null 60.1@2023 review",
      "独楽の休みの取得率 null@null 100@null 92@2023 review",
    ],
  ],
  [
    "a report of results with a cell a line, whose labels stand below a word and a number",
    "凧町の報告\n指標\n目標値\n単位\n目標年度\n実績値\n1 凧の学校\n4,860,000\nKPI1\n凧の会の参加者数\n300\n人\n令和2年度末\n342\nKPI2\n独楽を回す人の割合\n60\n%\n2020年度\n71.5\n凧の評価",
    [
      "凧の会の参加者数 null@null 300@2020 342@null review",
      "独楽を回す人の割合 null@null 60@2020 71.5@null review",
    ],
  ],
  [
    "a report of results with a cell a line, whose goals have a year, and labels broken around their numbers",
    "凧の町の交付金の報告\n③\n実績額\n単位:円\n指標\n目標値\n単位\n目標年度\n実績値\n12,480,000\n指標 凧の案内所の年間\n① 来場者数\n15,000\n人\nH28\n16,820\n独楽の窓口を通じて\n指標\n町外から転入した世帯\n②\n数\n10\n世帯\nH28\n13",
    [
      "凧の案内所の年間来場者数 null@null 15000@2016 16820@null review",
      "独楽の窓口を通じて町外から転入した世帯数 null@null 10@2016 13@null review",
    ],
  ],
  [
    "a report of results with a cell a line, whose labels stand below their numbers",
    "凧の町の交付金の報告\n指標\n目標値\n単位\n目標年度\n実績値\n1 凧の学校\n4,860,000\n指標①\n凧の会の参加者数\n300\n人\n平成30年度\n342\n指標②\n独楽を回す人の割合\n60\n%\n平成30年度\n71.5\n凧の評価",
    [
      "凧の会の参加者数 null@null 300@2018 342@null review",
      "独楽を回す人の割合 null@null 60@2018 71.5@null review",
    ],
  ],
  [
    "figures with a unit and a year on lines of their own below labels without a number",
    "凧の町の交付金の報告\n凧の会の参加者数\n300\n人\n平成30年度\n342\n独楽を回す人の割合\n60\n%\n平成30年度\n71.5\n凧の評価",
    [],
  ],
  [
    "a cell on each line, goals in sentences before the labels, and words for sums before their figures",
    "凧の町の進捗\n\n基本目標\n\n指標\n\n計画値\n\n(R6)\n\n実績値\n\n(R4)\n\n凧と独楽を生かし\n\n会を増やす\n\n新しい凧の会の数\n\n450\n\n件\n\n累計\n\n231\n\n件\n\n(うち82件)\n\n新しい人の流れをつくる\n\n凧を揚げる\n\n人の数\n\n120\n\n人\n\n累計\n\n74\n\n人\n\n凧の町の会議の状況",
    [
      "新しい凧の会の数 null@null 450@2024 231@2022 review",
      "凧を揚げる人の数 null@null 120@2024 74@2022 review",
    ],
  ],
  [
    "labels over two lines without a goal before them, and a word for sums that is a part of one",
    "凧の町の進捗\n指標\n計画値(R6)\n実績値(R4)\n凧を揚げる\n人の数\n120人\n74人\n独楽の会の数\n累計\n450件\n231件",
    [
      "凧を揚げる人の数 null@null 120@2024 74@2022 review",
      "独楽の会の数累計 null@null 450@2024 231@2022 review",
    ],
  ],
  [
    "goals of sentences above a table of what was reached of them",
    "目標と実績\n(1)凧の休みの取得率を85%以上とする。\n(2)独楽の休みの取得率を100%とする。\n| 項目 | 令和5年度の実績 |\n|---|---|\n| 凧の休みの取得率 | 58.3% |\n| 独楽の休みの取得率 | 91.7% |",
    [
      "凧の休みの取得率 null@null 85@null 58.3@2023 review",
      "独楽の休みの取得率 null@null 100@null 91.7@2023 review",
    ],
  ],
  [
    "a goal of a sentence above a table of two columns that has it under another word, or of parts",
    "目標と実績\n(1)凧の休みの取得率を85%以上とする。\n| 項目 | 令和5年度の予算 |\n|---|---|\n| 凧の休みの取得率 | 58.3% |\n\n(2)独楽の休みの取得率を100%とする。\n| 項目 | 令和5年度の実績 |\n|---|---|\n| 独楽の休みの取得率(男性) | 91.7% |",
    [
      "凧の休みの取得率 null@null 85@null null@null review",
      "独楽の休みの取得率 null@null 100@null null@null review",
    ],
  ],
  [
    "paragraphs that quote what they are of, with a reason before the values",
    "凧の町の計画の2年目の結果\n- 前の年に引き続き、すべての指標で改善\n「凧・独楽の通行量」については、凧の丘など6地点で調査。新しい広場での会が増えたことなどから、令和2年度の基準値8,940人に対し、令和4年度は9,615人となりました。令和7年度の目標値は10,500人です。\n「独楽の店の数」については、聞き取りにより調査。補助の利用が伸び、令和2年度の基準値7件に対し、令和4年度は11件となりました。令和7年度の目標値は15件です。",
    [
      "凧・独楽の通行量 8940@2020 10500@2025 9615@2022 review",
      "独楽の店の数 7@2020 15@2025 11@2022 review",
    ],
  ],
  [
    "a paragraph that quotes what it is of, with another label before the values",
    "「凧の町」については、凧課で調査。凧揚げの会の参加者数は、令和2年度の基準値7人に対し、令和4年度は11人となりました。令和7年度の目標値は15人です。",
    ["凧揚げの会の参加者数 7@2020 15@2025 11@2022 review"],
  ],
  [
    "a page in one line whose rows are measured once more behind the marks of an evaluation",
    "様式4 凧の町の計画の報告書 令和5年10月 1.達成状況の確認 計画に記載した指標の確定 指 標 単位 従前値 目標値 事後評価の評価値 見込み・確定の別 目標達成度 再び測った確定値 計測時期 理由 改善の向き 指標1 凧の広場の人数 人/日 3,210 4,000 3,655 ● 見込み △ 3,912 R5年6月 雨であったため ■ 凧はそのまま 指標2 独楽の丘の満足度 % 41.5 55.0 57.2 ● 見込み ○ 58.0 R5年7月 ― ■ 独楽はそのまま",
    [
      "凧の広場の人数 3210@null 4000@null 3912@2023 review",
      "独楽の丘の満足度 41.5@null 55@null 58@2023 review",
    ],
  ],
  [
    "a page in one line whose rows have fewer values than the head that names them: its rest is no head",
    "様式4 凧の町の計画の報告書 令和5年10月 達成状況の確認 計画に記載した指標の確定をこの表に示します。 単位 基準値 目標値 評価値 確定値 区分 目標達成度 理由 改善の向き 指標1 凧の広場の人数 人/日 3,210 4,000 3,655 凧の見込み △ 雨であったため 指標2 独楽の丘の満足度 % 41.5 55.0 57.2 独楽の見込み ○ ―",
    [],
  ],
  [
    "a head said again and again, whose words for years hold values",
    "町名 | 計画 |\n指標 | 基準年度 | 目標年度 | 取組 |\n指標 | 基準年度 | 目標年度 | 取組 |\n|||\n凧町 | 計画へ | 凧の平均日数 | 4.2日 | 5日 | 凧の表 | 独楽の時間 | 15.1時間 | 10時間 | 独楽の表 |\n凧の師の割合 | 39.4% | 45% | 凧の会を開催 |",
    [
      "凧の平均日数 4.2@null 5@null null@null review",
      "独楽の時間 15.1@null 10@null null@null review",
      "凧の師の割合 39.4@null 45@null null@null review",
    ],
  ],
  [
    "a head said again and again, whose words for rows and goals are those for other columns elsewhere",
    "町名 | 計画 |\n取組の項目 | 数値目標 | (時期) | 最新値 | (時期) | 設定時の値 | (時期) | 取組内容 (2つまで) |\n取組の項目 | 数値目標 | (時期) | 最新値 | (時期) | 設定時の値 | (時期) | 取組内容 (2つまで) |\n|||\n凧町 | 計画へ | 凧の休みの取得率 | 95% | 2024年度 | 82.1% | 2021年度 | 66.7% | 2018年度 | 凧の制度を知らせ、\n確かめている。 |\n独楽を5日回さない人の割合 | 0% | 2024年度 | 7.4% | 2021年度 | 18.9% | 2018年度 | 独楽課へ知らせている。 |",
    [
      "凧の休みの取得率 66.7@2018 95@2024 82.1@2021 review",
      "独楽を5日回さない人の割合 18.9@2018 0@2024 7.4@2021 review",
    ],
  ],
  [
    "a head said again and again, whose years have words for goals",
    "町名 | 計画 |\n指標 | 目標 | (目標年度) | 実績 | (年度) | 計画当初 | (年度) | 具体的な取組 (2つまで) |\n指標 | 目標 | (目標年度) | 実績 | (年度) | 計画当初 | (年度) | 具体的な取組 (2つまで) |\n|||\n凧町 | 計画へ | 凧の平均日数 | 5日 | (2025年度) | 4.6日 | (2022年度) | 4.2日 | (2019年度) | 凧の表を作成 | 独楽の時間 | 10時間以下 | (2025年度) | 12.7時間 | (2022年度) | 15.1時間 | (2019年度) | 独楽を徹底 |\n凧の師の割合 | 45%以上 | (2025年度) | 39.4% | (2022年度) | 凧の会を開催 |",
    [
      "凧の平均日数 4.2@2019 5@2025 4.6@2022 certain",
      "独楽の時間 15.1@2019 10@2025 12.7@2022 certain",
      "凧の師の割合 null@null 45@2025 39.4@2022 review",
    ],
  ],
  [
    "sentences with the label between year and value, and with what was reached in a bracket",
    "町では、令和6年度末時点の凧の整備率41%を令和11年度末までに52%まで向上させる。\n\n令和6年度末の凧の組織率72%を令和11年度末までに90%まで引き上げる目標を示している。\n\n令和10年度までに独楽師を30人以上に増やす（令和5年度実績 18人）。\n\n本計画では、凧の図書の貸出冊数について、令和9年度に9,000冊（令和4年度：8,210冊）を目標とします。\n\n目標：凧の工房の数を15軒（令和4年度）から20軒（令和9年度）へ",
    [
      "凧の整備率 41@2024 52@2029 null@null certain",
      "凧の組織率 72@2024 90@2029 null@null certain",
      "独楽師 18@2023 30@2028 null@null review",
      "凧の図書の貸出冊数 8210@2022 9000@2027 null@null review",
      "凧の工房の数 15@2022 20@2027 null@null certain",
    ],
  ],
  [
    "a sentence of what has been, with the label between year and value",
    "町では、令和2年度末の凧の整備率41%を令和6年度末までに52%まで向上させた。",
    [],
  ],
  [
    "a card whose cells are more than its words",
    "指標\n凧の店の数\n現状値 目標値\n58店 70店 90店\n設定理由",
    [],
  ],
  [
    "goals behind numbers in angle brackets, and what was reached behind the same numbers",
    "資料2 凧の町の報告 【令和5年度末までの目標】 <1>凧揚げの会の利用者数  目標値:57人  目標値設定の考え方:令和2年度末の会員(280人)の2割が来ることを見込む <2>独楽師の待機者数  目標値:目標値は設定しない  目標値設定の考え方:対象者が少ないため、目標値は設定しない 【実績値】 以下は、区分 R3年度、R4年度、R5年度の実績順。 <1>凧揚げの会の利用者数(累計)46人 50人 55人 <2>独楽師の待機者数 3人 2人 4人",
    [
      "凧揚げの会の利用者数 null@null 57@2023 55@2023 review",
      "独楽師の待機者数 null@null null@null 4@2023 review",
    ],
  ],
  [
    "numbers in angle brackets whose results have another name, or one value too many",
    "資料2 凧の町の報告 【令和5年度末までの目標】 <1>凧揚げの会の利用者数  目標値:57人  考え方:会員の2割 <2>独楽師の数  目標値:9人  考え方:会員の1割 【実績値】 以下は、区分 R3年度、R4年度、R5年度の実績順。 <1>独楽の店の客数 46人 50人 55人 <2>独楽師の数 3人 2人 4人 5人",
    [
      "凧揚げの会の利用者数 null@null 57@2023 null@null review",
      "独楽師の数 null@null 9@2023 null@null review",
    ],
  ],
  [
    "an evaluation sheet with more labels among the words of its head than it has values",
    "指標1\n指標2\n従前値\n基準年度\n単位\n凧揚げの会\nの客数\n凧の満足度\n独楽の会に対\nする満足度\n目標値\n目標年度\n数 値\nモニタリング 評価値\n人/年\n61,000\nH27\n71,000\nR2\n-\n58,600\n×\nポイント\n181\nH27\n243\nR2\n-\n255\n○",
    [],
  ],
  [
    "lettered parts of a list whose letters follow one another from a on",
    "〔▼指標名=a達成状況b令和元年度実績値c令和5年度実績値d令和7年度目標値〕\n▼凧揚げの会の客数=a順調b1万2300人c1万4510人d1万6000人以上▼独楽の重さ=aやや遅れb930gc925gd880g以下",
    [
      "凧揚げの会の客数 12300@2019 16000@2025 14510@2023 review",
      "独楽の重さ 930@2019 880@2025 925@2023 review",
    ],
  ],
  [
    "a list whose parts lack a letter of the legend",
    "〔▼指標名=a達成状況b令和元年度実績値c令和5年度実績値d令和7年度目標値〕\n▼凧揚げの会の客数=a順調c1万4510人d1万6000人以上",
    [],
  ],
  [
    "a goal of a year named KPI, and one named as the rows are, with years below the values",
    "数値目標項目 基準値(H30) KPI(R6) 実績値(R4) 進捗状況\n凧の相談件数 42件 80件 67件 順調\n独楽の成約件数 - 15件 8件 やや遅れ\n予算措置状況(千円) 凧 3,200 独楽 1,450\n\n第2分野 凧の会\n成果目標 成果目標\n(期限)\n計画策定時の数値 最新値\n凧の会の委員の割合 40%\n(令和7年度末)\n28.6%\n(令和元年度)\n33.1%\n(令和5年度)",
    [
      "凧の相談件数 42@2018 80@2024 67@2022 review",
      "独楽の成約件数 null@2018 15@2024 8@2022 review",
      "凧の会の委員の割合 28.6@2019 40@2025 33.1@2023 review",
    ],
  ],
  [
    "a note among the lines of a head",
    "NO. 項目\n計画策定時\nの値\n現状値\n(直近の値)\n※R5.12月現在\n目標値\n(R6年度)\n凧を毎日揚げる児童の割合 88.6%\n(R1年度)\n91.2%\n(R4年度)\n100%\n独楽をよく回す人の割合 44.8%\n(H30年度)\n46.5%\n(R4年度)\n増加",
    [
      "凧を毎日揚げる児童の割合 88.6@2019 100@2024 91.2@2022 review",
      "独楽をよく回す人の割合 44.8@2018 null@2024 46.5@2022 review",
    ],
  ],
  [
    "a short line with a head and rows, whose unit may be the name of a part",
    "①凧業 目標(指標)名 単位 現状 目標(令和6年度) 凧師の数 人 214 230 凧の法人数 法人 18 25 凧の枚数 枚 1,342 1,500",
    [
      "凧師の数 214@null 230@2024 null@null review",
      "凧の法人数 18@null 25@2024 null@null review",
      "凧の枚数 1342@null 1500@2024 null@null review",
    ],
  ],
  [
    "labels that begin with an age, each cell on a line",
    "指標\nベースライン値\n直近実績値\n目標値\n(2026年)\n30代女性の凧の割合\n18.6%\n20.1%\n15.0%\n40~60代男性の独楽\n31.2%\n33.5%\n26.0%\n3歳児の双六の割合\n28.4%\n25.7%\n20.0%",
    [
      "30代女性の凧の割合 18.6@null 15@2026 20.1@null review",
      "40~60代男性の独楽 31.2@null 26@2026 33.5@null review",
      "3歳児の双六の割合 28.4@null 20@2026 25.7@null review",
    ],
  ],
  [
    "policies in sentences above numbered rows, and years of an era that a note tells",
    "評価指標\n目標の内容\n現状値\n(現況年度)\n28年度実績\n目標値\n(目標年度)\n凧師を増やします\n1\n○町が認めた凧師の数\n148人\n(26年度)\n151人\n165人\n(35年度)\n独楽師を増やします\n2\n○独楽師の数\n5人\n(26年度)\n7人\n12人\n(35年度)\n※年度はいずれも平成です。",
    [
      "町が認めた凧師の数 148@2014 165@2023 151@2016 review",
      "独楽師の数 5@2014 12@2023 7@2016 review",
    ],
  ],
  [
    "a head in the order in which a text names its values",
    "表ここから\n成果目標 当初値 目標値 結果 達成状況 の順\n(1)凧の利用者数 312人(28年度) 400人(令和2年度) 386人(令和2年度) 達成に向け進展\n(2)凧師の人数 46人(28年度) 70人(令和2年度) 58人(令和2年度) 達成\n表ここまで",
    ["凧の利用者数 312@null 400@2020 386@2020 review", "凧師の人数 46@null 70@2020 58@2020 review"],
  ],
  [
    "rows of a page in one line that are numbered, judged and have an office",
    "第3章 計画の推進 2 数値目標 計画の進捗を測るため、次の指標を設けます。 指標 現状値(令和4年度) 目標値(令和9年度) 評価 担当課 1 凧の会に参加した人の割合 45.3% 60% B 凧課 2 独楽の貸出件数 120件 150件 A 独楽課 3 町内の独楽工房の数 4か所 6か所 C 独楽課 - 25 -",
    [
      "凧の会に参加した人の割合 45.3@2022 60@2027 null@null review",
      "独楽の貸出件数 120@2022 150@2027 null@null review",
      "町内の独楽工房の数 4@2022 6@2027 null@null review",
    ],
  ],
  [
    "parts of a row, a title and a note in a page of one line",
    "第3章 計画の推進 2 数値目標 計画の進捗を測るため、次の指標を設けます。それらの値は調査によります。 指標 現状 目標 凧を知っている人の割合 男性 41.2% 50% 女性 48.9% 55% 独楽を回せる子の割合 33.0% 40% 【主な取組】 凧の会を開きます。 指標 現状 目標 凧の会の回数 12回/年 15回/年 注 現状は令和5年度の値",
    [
      "凧を知っている人の割合 男性 41.2@null 50@null null@null review",
      "凧を知っている人の割合 女性 48.9@null 55@null null@null review",
      "独楽を回せる子の割合 33@null 40@null null@null review",
      "凧の会の回数 12@null 15@null null@null review",
    ],
  ],
  [
    "values behind their words, again and again in one line, with bullets and arrows",
    "【数値目標】 ○凧の出荷額 現状値:3.2億円(R4) → 目標値:4.0億円(R9) ○独楽の輸出額 現状値:1.1億円(R4) → 目標値:1.8億円(R9) 【方向】 凧を広めます。\n\n成果指標 凧の町の満足度 現状(令和4年度) 62.1% 目標(令和9年度) 70.0% 独楽の丘の数 現状(令和4年度) 12か所 目標(令和9年度) 15か所",
    [
      "凧の出荷額 3.2@2022 4@2027 null@null review",
      "独楽の輸出額 1.1@2022 1.8@2027 null@null review",
      "凧の町の満足度 62.1@2022 70@2027 null@null review",
      "独楽の丘の数 12@2022 15@2027 null@null review",
    ],
  ],
  [
    "a table between tabs that goes on behind the number of a page",
    "指標\t令和5年度実績\t令和11年度目標\t担当\n凧の貸出点数（点）\t486\t520\t凧係\n\n11 / 20 ページ\n\n独楽の貸出点数（点）\t8,064\t15,000\t独楽係",
    [
      "凧の貸出点数 486@2023 520@2029 null@null certain",
      "独楽の貸出点数 8064@2023 15000@2029 null@null certain",
    ],
  ],
  [
    "another table of tabs below empty lines, which the head above says nothing of",
    "指標\t令和5年度実績\t令和11年度目標\n凧の貸出点数（点）\t486\t520\n\n\n独楽の貸出点数（点）\t8,064\t15,000",
    ["凧の貸出点数 486@2023 520@2029 null@null certain"],
  ],
  [
    "goals that group the rows, in a table that blanks set",
    "目標              目標指標                 基準値              目標値              最新値             見通し\n凧のにぎわい      凧揚げの会の人数         6,412人（R元）      7,300人（R7）       6,985人（R6）        ①\n                  凧の丘の利用者数         88,300人（R元）     100,000人（R7）     94,127人（R6）       ①\n独楽のまち        独楽師の人数             －                  25人（R7）          21人（R6）           ②",
    [
      "凧揚げの会の人数 6412@2019 7300@2025 6985@2024 certain",
      "凧の丘の利用者数 88300@2019 100000@2025 94127@2024 certain",
      "独楽師の人数 null@null 25@2025 21@2024 certain",
    ],
  ],
  [
    "keys of a plan and its evaluation behind bullets, the goal first",
    "凧の丘に来る人の数\n・ 目標（令和5年度）　2,400人/日\n・ 計画前の値（平成30年度）　1,860人/日\n・ 事後評価の値　2,515人/日",
    ["凧の丘に来る人の数 1860@2018 2400@2023 2515@null certain"],
  ],
  [
    "a figure in doubled letters beside words that are not",
    "分野 | 指標名 | 現状値（R4） | 目標値（R8）\n凧 | 週１回以上凧を揚げる人の割合 | 43.7％ | 5555..00％％",
    ["週１回以上凧を揚げる人の割合 43.7@2022 55@2026 null@null certain"],
  ],
  [
    "goals whose names stand below them, one behind the other",
    "凧の町の進捗\n凧の会の平均を目安に設定\n目標値:下位 16%以下(令和9年度)\n凧が下位20%にある児童の割合\n町の凧調べ\n-\n三年の伸びを続けることを目標に設定\n目標値:85%(令和8年度)\n独楽の師がいると答えた人の割合",
    [
      "凧が下位20%にある児童の割合 null@null 16@2027 null@null review",
      "独楽の師がいると答えた人の割合 null@null 85@2026 null@null review",
    ],
  ],
  [
    "sentences of a cut behind a bar, with what is cut before it",
    "数値目標\n凧の紙の使用量 | 2028年度までに、2018年度比で約25%削減 |\n独楽の木の使用量 | 2030年度までに、2019年度比で約18%削減 |\n取組の体制",
    [
      "凧の紙の使用量 null@null 25@2028 null@null review",
      "独楽の木の使用量 null@null 18@2030 null@null review",
    ],
  ],
  [
    "rows numbered in brackets, without a head",
    "(1) | 凧の出荷額 （凧課調べ） | 5.8億円 （2021年度） | 7.5億円 （2028年度） | 町の組合の凧\n(2) | 独楽師の登録者数 （独楽課調べ） | 1,150人 （2022年度） | 1,600人 （2028年度） | 年度末の数\n(3) | 双六のある家の割合 （双六課調べ） | ― | 50％ （2028年度） | 調査による",
    [
      "凧の出荷額 5.8@2021 7.5@2028 null@null certain",
      "独楽師の登録者数 1150@2022 1600@2028 null@null certain",
      "双六のある家の割合 null@null 50@2028 null@null certain",
    ],
  ],
  [
    "indicators numbered in brackets on a line with arrows, and the years of the first behind them",
    "資料 3 凧の状況 (1)凧揚げの会の人数: 640 人(平成 30 年度)⇒850 人(令和 6 年度) (2)独楽の数:58 個(令和元年度)⇒90 個(令和 6 年度) (注) 左は基準値です。 凧揚げの会の人数 平成 30 (基準値) 令和元 令和 2 (現状値) 令和 6 (目標値) 640 人 612 人 705 人 850 人",
    [
      "凧揚げの会の人数 640@2018 850@2024 705@2020 review",
      "独楽の数 58@2019 90@2024 null@null review",
    ],
  ],
  [
    "goals in a line parted by a slash, under a title with a bracket",
    "数値目標（計画期間中）\n\n凧の待機児童ゼロ　／　凧の宿 25軒以上\n\n独楽の講座を年4回、双六の補助150件",
    [
      "凧の待機児童 null@null 0@null null@null review",
      "凧の宿 null@null 25@null null@null review",
      "独楽の講座 null@null 4@null null@null review",
      "双六の補助 null@null 150@null null@null review",
    ],
  ],
  [
    "sentences with a first year of an era, and a goal of none",
    "(1)凧の丘から徒歩10分の道の延長を\n4,250m(R元)から5,100m(R6)に延伸する。\n\n令和8年度までに、凧の待機児童数をゼロ(0人)にする。\n\n凧の紙の排出量については、目標年度【2030(令和12)年度】に、基準年度【2019(令和元)年度】比で22%削減することを目標とします。",
    [
      "凧の丘から徒歩10分の道の延長 4250@2019 5100@2024 null@null certain",
      "凧の待機児童数 null@null 0@2026 null@null review",
      "凧の紙の排出量 null@null 22@2030 null@null review",
    ],
  ],
  [
    "a later year beside the year of the goal, below a title that holds for both",
    "| 指標 | 現状 | 目標値 | |\n| | 令和5年度 | 令和10年度 | 令和15年度 |\n|---|---|---|---|\n| 凧の修理率 | 38.5% | 47.0% | 58.0% |",
    ["凧の修理率 38.5@2023 58@2033 null@null certain"],
  ],
  [
    "a year after that of the goal, which no word calls a goal or a result",
    "| 指標 | 現状値（R5） | 目標値（R10） | R15 |\n|---|---|---|---|\n| 凧の修理率 | 38.5% | 47.0% | 58.0% |",
    ["凧の修理率 38.5@2023 47@2028 58@2033 review"],
  ],
  [
    "blanks that count every letter alike, and arrows in a column of their own",
    "                              当初値        R4      R5        R8\n番号           指標名         単位                                        方向        担当\n                              (R3)       実績      実績        目標\n1    凧の会の数               団体          4   1,209        15   2,240   ↑    凧課\n2    独楽を回す広場の広さの合計(累計)   m     1,240      385    1,960      800    ↓    独楽の道課",
    [
      "凧の会の数 4@2021 2240@2026 15@2023 certain",
      "独楽を回す広場の広さの合計(累計) 1240@2021 800@2026 1960@2023 certain",
    ],
  ],
  [
    "brackets of a head that its next line closes, and figures in a text beside the values",
    "                 現状値     中間値   目標値\n        指標名     (令和6年   (令和9年 (令和12年       指標の説明\n                  度)      度)    度)\n\n凧の会の数           148団体   160団体   175団体   年度末の数\n\n                                        凧の調査(2年に1回、\n週1回以上凧を揚げる町の人\n                46.4%   52.0%   58.0%   18歳以上3,000人を選\nの割合\n                                        んだもの)",
    [
      "凧の会の数 148@2024 175@2030 null@null certain",
      "週1回以上凧を揚げる町の人の割合 46.4@2024 58@2030 null@null certain",
    ],
  ],
  [
    "a word for goals over the middle of two columns",
    "          現状                 目標値              望ましい\n  凧の指標\n         令和5年度      令和10年度         令和15年度      方向\n\n凧の修理率       38.5%       47.0%         58.0%    ↑\n古い独楽の数     1,862件      1,200件          500件    ↓",
    [
      "凧の修理率 38.5@2023 58@2033 null@null certain",
      "古い独楽の数 1862@2023 500@2033 null@null certain",
    ],
  ],
  [
    "blanks, below a title, around cells of several lines with the values beside their middle",
    "数値目標\n            指標          基準値         目標値            備考\n                          (R5)     (R11)\n                                             凧の台帳(3\n凧の割合                   11.8%      12.3%\n                                             月末)\n独楽の会の数                 16か所       28か所      独楽課\n凧と独楽の広場の利用を申し込んだ\n                       141人       180人       子どもを含む\n人の数",
    [
      "凧の割合 11.8@2023 12.3@2029 null@null certain",
      "独楽の会の数 16@2023 28@2029 null@null certain",
      "凧と独楽の広場の利用を申し込んだ人の数 141@2023 180@2029 null@null certain",
    ],
  ],
  [
    "a head with years in brackets beside its words, which the next line closes",
    "             評価指標                現状値(令和6年    目標値(令和11年\n                                    度)          度)\n    凧を揚げる会の活動に参加している市民\n                                     22.7%     30.0%\n    の割合※1\n\n    独楽の会の会員の充足率                      93.8%     100%",
    [
      "凧を揚げる会の活動に参加している市民の割合 22.7@2024 30@2029 null@null certain",
      "独楽の会の会員の充足率 93.8@2024 100@2029 null@null certain",
    ],
  ],
  [
    "blanks, with labels that stand above their values alone",
    "指標             基準値         目標値\n                          (R5)     (R11)\n凧と独楽の広場の利用を申し込んだ人\n                       141人       180人\n独楽の会に入った人の数\n                       16人       28人",
    [
      "凧と独楽の広場の利用を申し込んだ人 141@2023 180@2029 null@null review",
      "独楽の会に入った人の数 16@2023 28@2029 null@null review",
    ],
  ],
  [
    "arrows between start and goal under a head in lines of single blanks",
    "現状値(R6) 目標値(R11)\n凧を回す人の数 12人 → 30人",
    ["凧を回す人の数 12@2024 30@2029 null@null review"],
  ],
  [
    "arrows between start and goal under a head that blanks set",
    "指標    現状値(R6)       目標値(R11)\n凧の相談の数    88件  →  150件\n独楽の会の人数    21人  →  40人",
    [
      "凧の相談の数 88@2024 150@2029 null@null certain",
      "独楽の会の人数 21@2024 40@2029 null@null certain",
    ],
  ],
  [
    "years in brackets that one wide blank parts, under a head that blanks set",
    "指　　　標　　　　　　　　現　状　　　　目　標\n　　　　　　　　　　　　（令和４年度）　（令和12年度）\n凧を作る工房　　　　　　　18.6万軒　　　65万軒\n独楽を回す広場　　　　　　　24か所　　　　40か所",
    [
      "凧を作る工房 18.6@2022 65@2030 null@null certain",
      "独楽を回す広場 24@2022 40@2030 null@null certain",
    ],
  ],
  [
    "a goal for each year, under one word for them",
    "成果指標 現状 各年度の目標\nR5 R6 R7 R8\n凧を揚げる生徒の割合 62.6% 63.5% 64.5% 66.0%\n独楽の貸出数 1,600個 1,800個 2,000個 2,400個\n- 資料 5 -",
    [
      "凧を揚げる生徒の割合 62.6@2023 66@2026 null@null review",
      "独楽の貸出数 1600@2023 2400@2026 null@null review",
    ],
  ],
  [
    "offices of other names, and the number of a page between dashes",
    "指標 基準値（令和元年度） 実績値（令和５年度） 目標値（令和６年度） 区分 担当部局\n凧の出願件数 43件 58件 60件 Ｂ 凧部\n独楽の輸出額 12.7億円 19.4億円 20.0億円 Ａ 独楽部\n\n- 142 -",
    [
      "凧の出願件数 43@2019 60@2024 58@2023 review",
      "独楽の輸出額 12.7@2019 20@2024 19.4@2023 review",
    ],
  ],
  [
    "the goal of a group of columns called 数値目標 behind its start",
    "市名 | 目標項目 | 策定時の値 | （時期） | 最新値 | （時期） | 数値目標 | （時期） | 目標項目 | 策定時の値 | （時期） | 最新値 | （時期） | 数値目標 | （時期） |\n凧市 | 凧を持つ人の割合 | 24.1% | 2019年度 | 29.3% | 2022年度 | 35%以上 | 2025年度 | 独楽を回す日数 | 9.4日 | 2019年 | 11.8日 | 2022年 | 14日 | 2025年度 |\n独楽町 | 独楽を持つ人の割合 | 8.2% | 2019年度 | 36.5% | 2022年度 | 60% | 2025年度 | | | | | | | |",
    [
      "凧を持つ人の割合 24.1@2019 35@2025 29.3@2022 certain",
      "独楽を回す日数 9.4@2019 14@2025 11.8@2022 certain",
      "独楽を持つ人の割合 8.2@2019 60@2025 36.5@2022 certain",
    ],
  ],
  [
    "数値目標 that names the rows of the second of two tables",
    "指標 | 現状値 | 目標値 | 数値目標 | 現状値 | 目標値\n凧の枚数 | 12枚 | 18枚 | 独楽の個数 | 31個 | 40個\n凧師の人数 | 3人 | 5人 | 独楽師の人数 | 2人 | 4人",
    [
      "凧の枚数 12@null 18@null null@null certain",
      "独楽の個数 31@null 40@null null@null certain",
      "凧師の人数 3@null 5@null null@null certain",
      "独楽師の人数 2@null 4@null null@null certain",
    ],
  ],
  [
    "a report with one cell a line whose unit stands before the goal",
    "指標\n単位\n指標値\n目標年月\n実績値\n1 凧の町の事業\n3,210,000\n指標①\n凧揚げ体験の\n利用者数\n人\n42\nR2.9\n51\n指標②\n独楽の相談の\n件数\n件\n110\nR2.9\n93",
    [
      "凧揚げ体験の利用者数 null@null 42@2020 51@null review",
      "独楽の相談の件数 null@null 110@2020 93@null review",
    ],
  ],
  [
    "two figures before a month, neither with a unit",
    "指標①\n凧揚げ体験の利用者数\n42\n51\nR2.9\n93",
    [],
  ],
  [
    "a title that ran on into the name below it, which has the same stem",
    "町の計画\n\n独楽修理率独楽修理量を令和元年度の18%から、令和8年度において24%に増やす。",
    ["独楽修理率独楽修理量 18@2019 24@2026 null@null review"],
  ],
  [
    "a numbered heading below a head, which is no goal of a list",
    "指標 現状値 目標値\n基本目標１ 凧\n凧の率",
    [],
  ],
  [
    "parts of the row above, and where its values come from below",
    "指標 現状値（R4） 目標値（R17）\n凧揚げの会に来た人の率 43.8％ 60％\n　うち男性 39.6％ 60％\n　うち女性 47.5％ 60％\n独楽を回す人の率 28.1％ 45％\n\n現状値の出典：凧揚げの会の名簿、町民アンケート\n- 45 -",
    [
      "凧揚げの会に来た人の率 43.8@2022 60@2035 null@null review",
      "凧揚げの会に来た人の率 うち男性 39.6@2022 60@2035 null@null review",
      "凧揚げの会に来た人の率 うち女性 47.5@2022 60@2035 null@null review",
      "独楽を回す人の率 28.1@2022 45@2035 null@null review",
    ],
  ],
  [
    "words of a head and their years broken over lines",
    "基本目標 管理指標 単位 現状\n値\nR4\n年度 目標\n値\nR15\n年度 担当\n課\n凧 町で揚げる凧の枚数 枚 142.6 78.0 凧課\n凧 凧揚げの会の数 回 5 14 凧課",
    [
      "凧 町で揚げる凧の枚数 142.6@2022 78@2033 null@null review",
      "凧 凧揚げの会の数 5@2022 14@2033 null@null review",
    ],
  ],
  [
    "a head of two lines that holds below headings, and again on the next page",
    "指標名 単位 現状値 中間目標 最終目標 担当課\n(令和５年度) (令和８年度) (令和12年度)\n基本目標１ 凧のまち\n(1) 凧を持つ世帯の率 ％ 31.7 40.0 50.0 凧課\n(2) 凧揚げの会の人数 人 248 300 380 凧課\n- 112 -\n凧の町総合計画\n指標名 単位 現状値 中間目標 最終目標 担当課\n(令和５年度) (令和８年度) (令和12年度)\n(3) 独楽の出品数 個 57 60 65 独楽課\n基本目標２ 独楽のまち\n(4) 独楽師の数 人 ― 12 30 独楽課",
    [
      "凧を持つ世帯の率 31.7@2023 50@2030 null@null review",
      "凧揚げの会の人数 248@2023 380@2030 null@null review",
      "独楽の出品数 57@2023 65@2030 null@null review",
      "独楽師の数 null@2023 30@2030 null@null review",
    ],
  ],
  [
    "a first column of goals, and direction and source between label and values",
    "目標 評価指標 算出方法 方向 現況値（R5） 目標値（R10）\n目標１ 凧を広める\n1-1 凧揚げの会の客数 町集計 ↗ 1,348人 1,420人\n1-2 独楽師の人数 町集計 → 8人 8人",
    [
      "凧揚げの会の客数 町集計 1348@2023 1420@2028 null@null review",
      "独楽師の人数 町集計 8@2023 8@2028 null@null review",
    ],
  ],
  [
    "one word for results above several years",
    "項目 単位 基準年度 実績 中間目標 最終目標\n平成30年度 令和３年度 令和４年度 令和９年度 令和14年度\n凧の枚数 枚 640 615 588 500 400\n独楽の数 個 903 891 880 845 810",
    ["凧の枚数 640@2018 400@2032 588@2022 review", "独楽の数 903@2018 810@2032 880@2022 review"],
  ],
  [
    "more years than words for values, and none of these for results",
    "項目 単位 基準値 目標値\n平成30年度 令和３年度 令和９年度\n凧の枚数 枚 640 615 500",
    [],
  ],
  [
    "titles of groups behind squares in a table",
    "凧揚指標 基準値 目標値 所管課\n（令和４年度） （令和13年度）\n■凧\n町で揚げる凧の\n2,914枚 4,800枚 凧課\n枚数（累計）\n■独楽\n独楽を回す人の率 12.8％ 50.0％以上 独楽課",
    [
      "町で揚げる凧の枚数（累計） 2914@2022 4800@2031 null@null review",
      "独楽を回す人の率 12.8@2022 50@2031 null@null review",
    ],
  ],
  [
    "rows between blanks that begin with numbers in circles",
    "　　　ＫＰＩ　　　　　現状値（R6）　　目標値（R11）\n① 凧を持つ世帯の率 87.5% 95.0%\n② 凧揚げの会の数 ３回／年 ５回／年\n③ 独楽の出品数 ― 10個（５年間の累計）",
    [
      "凧を持つ世帯の率 87.5@2024 95@2029 null@null review",
      "凧揚げの会の数 3@2024 5@2029 null@null review",
      "独楽の出品数 null@2024 10@2029 null@null review",
    ],
  ],
  [
    "labels over two lines in rows that end in an office",
    "指標 現状値（令和５年度） 目標値（令和11年度） 担当課\n凧を持つ世帯の率 88.2% 95.0% 凧管理課\n凧揚げに出たことのある\n町民の率 34.6% 45.0% 凧管理課\n独楽を回す女性の割\n合 31.5% 40.0%以上 独楽推進課",
    [
      "凧を持つ世帯の率 88.2@2023 95@2029 null@null review",
      "凧揚げに出たことのある町民の率 34.6@2023 45@2029 null@null review",
      "独楽を回す女性の割合 31.5@2023 40@2029 null@null review",
    ],
  ],
  [
    "sentences that hold a start, a goal and what was reached, against one another or in turn",
    "凧揚げの会の客数につきましては、令和元年の186人を令和6年には250人とすることを目標に掲げておりましたが、令和5年の実績は192人にとどまっております。\n独楽の修理率は、平成30年度の9.8%に対し、令和5年度は11.2%となったが、令和6年度の目標である20%には届かなかった。\n凧の修理率は、令和6年度の目標60%に対し、令和5年度は48.3%にとどまった。\n双六の貸出件数は、5年間の累計で60件という目標に対し、令和6年12月末までの累計で71件となった。\n独楽師の数は、現在63人です。これを令和10年度までに100人に増やしてまいります。",
    [
      "凧揚げの会の客数 186@2019 250@2024 192@2023 review",
      "独楽の修理率 9.8@2018 20@2024 11.2@2023 review",
      "凧の修理率 null@null 60@2024 48.3@2023 review",
      "双六の貸出件数 null@null 60@null 71@2024 review",
      "独楽師の数 63@null 100@2028 null@null review",
    ],
  ],
  [
    "a sentence with a figure against another one that is no goal",
    "凧揚げの会の客数は、令和5年度の9人に対し、令和6年度は11人となった。",
    [],
  ],
  [
    "a year behind the only value of a cell, and a note in brackets",
    "指標 | 現状値 | 目標値\n凧揚げの客 | 386人 令和5年度 | 450人 令和12年度\n独楽を回す人の割合 | 12.6% R5（※4月1日現在） | 25%（令和12年度）",
    [
      "凧揚げの客 386@2023 450@2030 null@null certain",
      "独楽を回す人の割合 12.6@2023 25@2030 null@null certain",
    ],
  ],
  [
    "several goals of one sentence, under the verb behind the last",
    "町の計画では、凧の修理の完了率を令和11年度までに96%、独楽の登録率を令和9年度までに80%、双六の利用率を令和11年度までに85%などとした。\n\n凧揚げの客を令和6年度の38万人から令和16年度に60万人、独楽を回す時間を1.3時間から1.8時間に増やすとした。",
    [
      "凧の修理の完了率 null@null 96@2029 null@null review",
      "独楽の登録率 null@null 80@2027 null@null review",
      "双六の利用率 null@null 85@2029 null@null review",
      "凧揚げの客 38@2024 60@2034 null@null certain",
      "独楽を回す時間 1.3@null 1.8@null null@null review",
    ],
  ],
  [
    "several changes of one sentence that says what has been",
    "凧の客を令和元年の3人から令和5年の8人、独楽の客を4人から9人に増やした。",
    [],
  ],
  [
    "goals of one sentence, each with what was reached",
    "成果指標では、凧揚げの1日当たりの客数は令和8年度の目標値 210 人に対し、令和5年度実績値は 176 人、独楽の会に満足した人の割合は、令和8年度の目標値が 52.0 %に対し、令和5年度実績は 38.6 %でした。",
    [
      "凧揚げの1日当たりの客数 null@null 210@2026 176@2023 review",
      "独楽の会に満足した人の割合 null@null 52@2026 38.6@2023 review",
    ],
  ],
  [
    "years of two digits without an era, of which nothing says the century or era",
    "凧の修理の完了率を24年度末の33%から29年度末までに45%まで高める。\n\n独楽の利用率を現状(令和元年度)約18%から、令和8年度において約24%に増やす。",
    [
      "凧の修理の完了率 33@null 45@null null@null review",
      "独楽の利用率 18@2019 24@2026 null@null certain",
    ],
  ],
  [
    "a label between the word for it and the words for its values, with one value",
    "指標(KPI)\n凧を揚げに来た\n人の数(年間)\n現状値\n目標値\n(平成28年)\n(平成34年)\n452人\n凧の会場に来た人の延べ数です。",
    [],
  ],
  [
    "years in brackets on lines of their own behind the words for values",
    "指標(KPI)\n現状値\n目標値\n(平成28年)\n(平成34年)\n凧揚げの客の数\n412人\n480人\n凧の会場に来た人の延べ数です。",
    ["凧揚げの客の数 412@2016 480@2022 null@null review"],
  ],
  [
    "a goal behind the label and a colon, and fewer values than the head has years",
    " 目標\n\n30年度\n\nの状況\n\n元年度\n\nの状況\n\n2年度\n\nの状況\n\n 1 凧を揚げる職員の割合:25%以上 16.1%  17.4%\n",
    [],
  ],
  [
    "plan and result with a cell on each line, without the start and a year that their head names",
    "指標名\n基準値\n区分\nH24\nH25\nH26\n\n凧を揚げた児童の割合\n目標\n70\n75\n実績\n62\n63",
    [],
  ],
  [
    "indicators behind letters above a table with values of another letter",
    "成 果 指 標\n単 位\nA:凧を楽しむ人の割合\n%\nB:独楽の修理待ちの数\n個\n平成 25 年度\n現状値\n平成 27 年度 平成 28 年度\nC\n26\n成り行き値\n30\n34\n目標値\n20\n15",
    [],
  ],
  [
    "the follow-up form whose cells run on in lines",
    "様式4-① 計画に記載した目標を定量化する指標の確定 指 標 単位 従前値 目標値 事後評価 評価値 見込み・確定 の別 1年以内の 達成見込み フォローアップに よる確定値 計測時期 達成度\n指標1 凧揚げの 参加者数 人/日 1,840 2,400 2,210 ● 見込み 確定 あり 2,455 H28年 10月 ○ ■ 改善策はそのまま\n指標2 独楽の広場の面積 ha 7.2 3.0 3.0 見込み ● 確定 - 2.8 H28年 5月 ○\n指標3 凧の数 枚 7 9 見込み ● 確定 - 8 H28年 5月 ○\nその他の数値指標1 独楽の店 件 - 12 13 H28年 12月",
    [
      "凧揚げの参加者数 1840@null 2400@null 2455@2016 review",
      "独楽の広場の面積 7.2@null 3@null 2.8@2016 review",
      "凧の数 7@null 9@null 8@2016 review",
    ],
  ],
  [
    "the follow-up form in one line, the cells of its records behind one another, one number lost, the reasons below",
    "様式4 指 標 従前値 目標値 単位 評価値 見込み・確定 の別 よる確定値 指標1 凧揚げの参 加者数 人/日 1,840 2,400 あり 2,210 ● 独楽の広場の割合 % 12 30 △ 見込み 指標3 凧屋までの 時間 ● 確定 分 8.6 5.5 なし ● 2,455 H28年10月 ○ 28 H28年5月 △ 5.4 H28年5月 ○ あり 27 理由 指標1 広場が200m2広くなったため",
    [
      "凧揚げの参加者数 1840@null 2400@null 2455@2016 review",
      "独楽の広場の割合 12@null 30@null 28@2016 review",
      "凧屋までの時間 8.6@null 5.5@null 5.4@2016 review",
    ],
  ],
  [
    "the follow-up form in one line without values confirmed: the last is that of the evaluation, where each record has one",
    "様式4 指 標 従前値 目標値 単位 評価値 見込み・確定 の別 指標1 凧揚げの参加者数 人/日 1,840 2,400 あり 2,210 ● 指標2 独楽の割合 % 12 30 △ 見込み",
    ["凧揚げの参加者数 1840@null 2400@null 2210@null review"],
  ],
  [
    "bounds as signs before and behind the figure",
    "| 指標 | 現状値 | 目標値 |\n|---|---|---|\n| 凧の部品の在庫率 | 未計測 | ≥85% |\n| 凧の骨の種類 | 56 | 80+ |\n| 凧の張り替え | 12日 | P95 < 1日 |",
    [
      "凧の部品の在庫率 null@null 85@null null@null certain",
      "凧の骨の種類 56@null 80@null null@null certain",
      "凧の張り替え 12@null null@null null@null review",
    ],
  ],
  [
    "sentences that put the label between or before two values with their years",
    "2013年、1.71だった凧揚げ率を2030年には、2.07に引き上げます。凧の貸出率は、2014年の1.67倍を2019年には、1.8倍とします。凧師の数は、2012年は、28,267人でしたが、2019年、27,000人を確保します。2010年、市の人口は7万1,092人でしたが、2040年に5万7,395人に減少した。",
    [
      "凧揚げ率 1.71@2013 2.07@2030 null@null certain",
      "凧の貸出率 1.67@2014 1.8@2019 null@null certain",
      "凧師の数 28267@2012 27000@2019 null@null certain",
    ],
  ],
  [
    "two values with their years behind a label, below a title of goals",
    "【KPI】\n・凧揚げの会の参加者数　R9年度 300人（R5年度 147人）\n○独楽の貸出数：80個〔令和11年度〕（←36個〔令和5年度〕）",
    [
      "凧揚げの会の参加者数 147@2023 300@2027 null@null certain",
      "独楽の貸出数 36@2023 80@2029 null@null certain",
    ],
  ],
  [
    "two values with their years that no title calls goals",
    "昨年の様子\n・凧揚げの会の参加者数　R5年度 300人（R4年度 147人）",
    [],
  ],
  [
    "ranks under a word of their own",
    "指標｜単位｜2023年度（基準）｜2028年度（目標）｜全国順位（2023）\n凧の数｜枚｜412｜480｜21位",
    ["凧の数 412@2023 480@2028 null@null certain"],
  ],
  [
    "numbers of rows before the label",
    "指標番号 | 指標（単位） | R3 実績 | R5 実績 | R8 目標\n1-1 | 凧の数（千枚） | 801 | 1,002 | 1,250",
    ["凧の数 801@2021 1250@2026 1002@2023 review"],
  ],
  [
    "numbers of rows under no word, years and values below merged heads",
    "| | 目標指標 | 現状値 | | 目標値 | |\n| | | 年度 | 数値 | 年度 | 数値 |\n|---|---|---|---|---|---|\n| 1 | 凧の数 | R5 | 28枚 | R11 | 40枚 |",
    ["凧の数 28@2023 40@2029 null@null certain"],
  ],
  [
    "no head and a unit in a cell of its own",
    "| 凧の数 | 枚 | 12（R5） | 45（R10） |\n| 独楽の数 | 個 | 73.0（R5） | 80（R10） |",
    ["凧の数 12@2023 45@2028 null@null certain", "独楽の数 73@2023 80@2028 null@null certain"],
  ],
  [
    "coming years without a word for the goal",
    "| 成果指標 | 直近の値 | 令和8年度 | 令和12年度 |\n|---|---|---|---|\n| 凧の普及率 | 86.3％（R5） | 89.0％ | 93.5％ |",
    ["凧の普及率 86.3@2023 93.5@2030 null@null review"],
  ],
  [
    "a goal of a year before its column's beside a start",
    "| 指標 | 現状値（R4） | 目標値（R9） |\n|---|---|---|\n| 凧の数 | 12枚 | 20枚（R2） |",
    ["凧の数 12@2022 20@2020 null@null review"],
  ],
  [
    "year after year behind a present value",
    "| 指標 | 現状値（R1） | R2 | R3 | R4 |\n|---|---|---|---|---|\n| 凧の数（枚） | 88 | 61 | 70 | 74 |",
    ["凧の数 88@2019 null@null 74@2022 review"],
  ],
  [
    "plan, result and rate beside a start, their column without a word",
    "| 指標 | 基準値 |  | R4年度 | R5年度 | 最終目標（R6） |\n|---|---|---|---|---|---|\n| 凧の数（枚） | 54（R1） | 計画値 | 65 | 70 | 80 |\n|  |  | 実績値 | 58 | 71 |  |\n|  |  | 達成率 | 89％ | 101％ |  |",
    ["凧の数 54@2019 80@2024 71@2023 certain"],
  ],
  [
    "a column of values under a word that says nothing of them",
    "| 指標 | 現状値 | 目標値 | 凧 |\n|---|---|---|---|\n| 独楽の数 | 4個 | 9個 | 7個 |",
    ["独楽の数 4@null 9@null null@null review"],
  ],
  [
    "years with the word of their value in brackets",
    "成果を表す指標\n1 凧の会の参加者数\n  令和４年度（現状） 864人\n  令和８年度（中間） 950人\n  令和12年度（目標） 1,050人",
    ["凧の会の参加者数 864@2022 1050@2030 null@null certain"],
  ],
  [
    "a sentence with years in letters",
    "凧の売上を、R4年度の2,350万円からR12年度に3,500万円へ増やす。",
    ["凧の売上 2350@2022 3500@2030 null@null certain"],
  ],
  [
    "columns of times in groups that repeat",
    "項目 | 数値目標 | (時期) | 最新値 | (時期) | 設定時最新値 | (時期)\n項目 | 数値目標 | (時期) | 最新値 | (時期) | 設定時最新値 | (時期)\n架空市 | 凧の数 | 90枚 | 2020年度 | 53枚 | 2017年度",
    ["凧の数 null@null 90@2020 53@2017 review"],
  ],
  [
    "several labels in one cell",
    "指標 | 現状値 | 目標値\n・凧の普及率 ・独楽の普及率 | 10.4% 21.6% | 20% 30%",
    [
      "凧の普及率 10.4@null 20@null null@null certain",
      "独楽の普及率 21.6@null 30@null null@null certain",
    ],
  ],
  ["a goal that is cut off", "① 凧揚げの会の数:2,635会/年 → 4,0", []],
  [
    "a table in one line that holds the present value",
    "計1つの目標がある。 ①凧の普及率:4.2%(H26)→4.8%(H32) ②独楽の数:8個(H26)→9個(H32) (注)表は次に続く 数値目標① 凧の普及率 H26 (基準値) H28 H29 (現状値) H32 (目標値) 4.2% 4.1% 4.4% 4.8%",
    ["凧の普及率 4.2@2014 4.8@2020 4.4@2017 review", "独楽の数 8@2014 9@2020 null@null review"],
  ],
  [
    "a page that came out as one line",
    "14 総合戦略 基本目標1 凧のまちをつくる 数値目標 基準値 目標値 凧の数 264枚(H26) 300枚(H31) 独楽の数 136個(H25) 140個(H31) 1.基本的方向 凧と独楽に親しむ機会を増やすことを通じて、笑顔があふれるまちづくりを進めます。 さらに、遊びの輪を広げます。",
    ["凧の数 264@2014 300@2019 null@null review", "独楽の数 136@2013 140@2019 null@null review"],
  ],
  [
    "bare years of which the last alone holds bounds",
    "指標名  令和2年度  令和7年度\n凧の会に満足している市民の割合                  59.2％       65.0％以上\n凧の講座の参加者数                  1,200人       1,500人",
    [
      "凧の会に満足している市民の割合 59.2@2020 65@2025 null@null review",
      "凧の講座の参加者数 1200@2020 1500@2025 null@null review",
    ],
  ],
  [
    "parts in a column of their own, in rows of bars that leave the label out",
    "| 数値目標 | 対象 | 現状値（R5） | 目標値（R10） |\n|---|---|---|---|\n| 凧を揚げない人の割合 | 小学生 | 5.4％ | 3.0％以下 |\n| | 中学生 | 19.5％ | 12.0％以下 |",
    [
      "凧を揚げない人の割合 小学生 5.4@2023 3@2028 null@null certain",
      "凧を揚げない人の割合 中学生 19.5@2023 12@2028 null@null certain",
    ],
  ],
  [
    "a label with its unit in brackets, above lines of values",
    "成果指標①　凧の利用者数（単位：千人）\n　基準値　R1：412\n　実績値　R2：301　R3：325\n　目標値　R7：430\n　達成状況　Ｂ",
    ["凧の利用者数 412@2019 430@2025 325@2021 certain"],
  ],
  [
    "words and what they name by turns in the cells of a row, and over several rows",
    "KPI | 凧の会の参加者数 | 現状値（H30） | 412人 | 目標値（R5） | 600人\n事業費（千円） | R元 2,400 | R2 2,400\n\n| 取組番号 | 1-2 | 所管課 | 住民課 |\n| 指標 | 独楽の数 | 単位 | 千枚 |\n| 現状値（R5） | 2,140 | 目標値（R9） | 1,300以下 |",
    [
      "凧の会の参加者数 412@2018 600@2023 null@null certain",
      "独楽の数 2140@2023 1300@2027 null@null certain",
    ],
  ],
  [
    "three values with arrows between them in one cell, as the head names them",
    "指標 | 基準値(平成30年度)→令和5年度の実績→目標値(令和6年度) | 主な取り組み |\n---|---|---|\n凧師の数 | 14人→23人→20人 | 凧教室 |\n凧の会の会員数 | ―→12,680人→15,000人 | 広報 |",
    [
      "凧師の数 14@2018 20@2024 23@2023 certain",
      "凧の会の会員数 null@2018 15000@2024 12680@2023 certain",
    ],
  ],
  [
    "numbered labels, each above a line that names all its values and how they are judged",
    "３－１ 凧揚げ\n\n (1) 凧を揚げない 20 歳代の割合\n   策定時 28.6％ ／ 目標 15.0％ ／ 最終評価時 27.9％ 【Ｃ】\n (2) 凧の数\n   策定時 274枚 ／ 目標 350枚以上 ／ 最終評価時 268枚 【Ｃ】",
    [
      "凧を揚げない 20 歳代の割合 28.6@null 15@null 27.9@null certain",
      "凧の数 274@null 350@null 268@null certain",
    ],
  ],
  [
    "an indicator's number below why the one above missed its goal",
    "指標① 凧の修理率\n 当初現況値 42.5％（H29当初）\n 最終目標値 60.0％（R3末）\n 最終実績値 55.2％（R3末）\n 目標値と実績値に差が出た要因 雨が続いたため。\n\n指標② 独楽の数\n 当初現況値 236個（H29当初）\n 最終目標値 90個（R3末）\n 最終実績値 74個（R3末）",
    ["凧の修理率 42.5@2017 60@2021 55.2@2021 certain", "独楽の数 236@2017 90@2021 74@2021 certain"],
  ],
  [
    "columns set by blanks with this year's value beside last year's, one label over two lines",
    "  指標                            計画策定時   前年度の値   今年度の値   目標値      担当課\n                                  (平成29年度) (令和３年度) (令和４年度) (令和９年度)\n\n  凧は外で揚げるものという考えに        52.3%        60.8%        61.5%        70%      凧課\n  反対する人の割合\n  凧の会館の利用者数             8,246人      3,915人      5,470人     10,000人     凧課\n  凧の授業の数                         2校          5校          7校         11校      学校課\n  独楽の会の数                         9会          8会          7会         11会      独楽課\n  独楽の数                             9個          8個          7個         12個      独楽課",
    [
      "凧は外で揚げるものという考えに反対する人の割合 52.3@2017 70@2027 61.5@2022 review",
      "凧の会館の利用者数 8246@2017 10000@2027 5470@2022 review",
      "凧の授業の数 2@2017 11@2027 7@2022 review",
      "独楽の会の数 9@2017 11@2027 7@2022 review",
      "独楽の数 9@2017 12@2027 7@2022 review",
    ],
  ],
  [
    "indicators and their values numbered alike in the cells of a row",
    "| 施策 | 指標 | 現状値（R5） | 目標値（R11） |\n|---|---|---|---|\n| 凧揚げ | (1)凧の講座の受講者数(2)凧を揚げた市民の割合 | (1)1,480人(2)36.7％ | (1)2,200人(2)45.0％以上 |\n| 独楽 | 独楽の数 | 96個 | 140個 |",
    [
      "凧の講座の受講者数 1480@2023 2200@2029 null@null certain",
      "凧を揚げた市民の割合 36.7@2023 45@2029 null@null certain",
      "独楽の数 96@2023 140@2029 null@null certain",
    ],
  ],
  [
    "what was reached behind a goal of a later year",
    "番号 成果指標 策定時→目標 直近値\n\n目標1 凧を揚げる\n1 凧の修理率 81.6%(平成30)→95%(令和12) 86.3%(令和5)\n2 独楽の数 約3,200個(令和2)→約2,600個以下(令和12) 約2,950個(令和6)",
    [
      "1 凧の修理率 81.6@2018 95@2030 86.3@2023 review",
      "2 独楽の数 3200@2020 2600@2030 2950@2024 review",
    ],
  ],
  [
    "goals with their start and its year in brackets",
    "基本目標(成果指標、2020 年)\n◆凧の数(市内)\n2020 年までの5年間で 30 枚\n◆凧の普及率 2020 年までに 73% (2013 年 70.8%)\n◆独楽の普及率 40%以上(2013 年度 19.4%)",
    [
      "凧の普及率 70.8@2013 73@2020 null@null review",
      "独楽の普及率 19.4@2013 40@null null@null review",
    ],
  ],
  [
    "rows of bars that break anywhere",
    "指標 | 現状 | 目標 |\n---|---|---|\n凧の普及率 世帯に対する割合 |\n60.2%(平成28年度) |\n81.0%(令和2年度) |\n独楽の数 | \n974個(平成28年度) | 1,230個(令和2年度) |",
    [
      "凧の普及率世帯に対する割合 60.2@2016 81@2020 null@null certain",
      "独楽の数 974@2016 1230@2020 null@null certain",
    ],
  ],
  [
    "a value beside the goal of its own year is what was reached",
    "| 指標 | R5目標 | R5実績 | 達成率 | R8目標 |\n|---|---|---|---|---|\n| 凧の会の参加者数 | 800人 | 744人 | 93.0% | 1,000人 |",
    ["凧の会の参加者数 null@null 1000@2026 744@2023 certain"],
  ],
  [
    "keys whose letters are set apart",
    "◇成果指標\n　①凧の数（枚）\n　　現　状（令和５年度）　　１３２\n　　目　標（令和10年度）　　１５０",
    ["凧の数 132@2023 150@2028 null@null certain"],
  ],
  [
    "a sentence that raises the present value",
    "凧の普及率については、現状の41％を60％まで高めます。",
    ["凧の普及率 41@null 60@null null@null certain"],
  ],
  [
    "what was reached behind the goal of an arrow",
    "・凧の会の数：令和元年 1,234会 → 令和6年 1,500会【実績】令和5年 1,102会\n・独楽の数：R元 123,456個 → R6 150,000個（R5実績 98,765個）\n・駒の利用：月平均1,234人→月平均1,500人",
    [
      "凧の会の数 1234@2019 1500@2024 1102@2023 review",
      "独楽の数 123456@2019 150000@2024 98765@2023 review",
      "駒の利用 1234@null 1500@null null@null certain",
    ],
  ],
  [
    "rows that are counted through the groups of a table",
    "指標 単位 策定時 目標値\n（H29） （R5）\n凧の遊び\n1 凧の数 枚 25 30\n2 凧の会の数 団体 2 4\n独楽の遊び\n3 独楽の数 個 45 80",
    [
      "凧の数 25@2017 30@2023 null@null review",
      "凧の会の数 2@2017 4@2023 null@null review",
      "独楽の数 45@2017 80@2023 null@null review",
    ],
  ],
  [
    "words for values above the word for labels and its years",
    "\t実績値\t\t目標値\n指標\tR3\tR4\tR8\tR12\n凧の数（枚）\t1,234\t1,345\t1,500\t1,800\n独楽の数（個）\t12\t13\t15\t20",
    ["凧の数 1234@2021 1800@2030 1345@2022 review", "独楽の数 12@2021 20@2030 13@2022 review"],
  ],
  [
    "a label that a sentence quotes",
    "「凧を揚げたい人の割合」を、令和4年度の21.4％から令和9年度に30％とすることをめざします。",
    ["凧を揚げたい人の割合 21.4@2022 30@2027 null@null certain"],
  ],
  [
    "a year before what a sentence speaks of",
    "このため、計画の最終年度である令和12年度の凧の数を10万枚とすることを目標とします。\nまた、独楽の重さを、令和３年度の920グラムから、令和12年度には800グラムに減らします。",
    ["凧の数 null@null 10@2030 null@null review", "独楽の重さ 920@2021 800@2030 null@null certain"],
  ],
  [
    "labels of a tabbed table that begin on the line above their values",
    "指標名\t現状（R5）\t目標（R10）\n凧の数\t128枚\t140枚\n凧の会を知って\nいる市民の割合\t15%\t20%\n独楽の会を\n知る市民の割合\t25%\t30%\n独楽の検査を受けた割合\n（1歳児）\t97.1%\t98.0%\n（3歳児）\t95.2%\t97.0%\n駒の数\t4個\t6個",
    [
      "凧の数 128@2023 140@2028 null@null certain",
      "凧の会を知っている市民の割合 15@2023 20@2028 null@null review",
      "独楽の会を知る市民の割合 25@2023 30@2028 null@null certain",
      "独楽の検査を受けた割合（1歳児） 97.1@2023 98@2028 null@null certain",
      "独楽の検査を受けた割合（3歳児） 95.2@2023 97@2028 null@null certain",
      "駒の数 4@2023 6@2028 null@null certain",
    ],
  ],
  [
    "labels between bars that begin in a row without values",
    "| 指標名 | 現状（R5） | 目標（R10） |\n|---|---|---|\n| 凧の数 | 128枚 | 140枚 |\n| 凧の会を知って | | |\n| いる市民の割合 | 15% | 20% |\n| 独楽の会を | | |\n| 知る市民の割合 | 25% | 30% |\n| 駒の数 | 4個 | 6個 |",
    [
      "凧の数 128@2023 140@2028 null@null certain",
      "凧の会を知っている市民の割合 15@2023 20@2028 null@null review",
      "独楽の会を知る市民の割合 25@2023 30@2028 null@null certain",
      "駒の数 4@2023 6@2028 null@null certain",
    ],
  ],
  [
    "labels between bars that end in a verb above the rest of them",
    "| 指標名 | 現状（R5） | 目標（R10） |\n|---|---|---|\n| 毎週凧を揚げる | 45% | 50% |\n| 町民の割合 | | |\n| 駒の数 | 4個 | 6個 |",
    [
      "毎週凧を揚げる町民の割合 45@2023 50@2028 null@null review",
      "駒の数 4@2023 6@2028 null@null certain",
    ],
  ],
  [
    "a word of a head set by blanks over years that date the values beside them",
    "指標名             基準年       基準値       実績値      目標値\n                                令和４年度   令和６年度  令和１４年度\n凧の普及率（%）    令和４年度   15.7         16.0        17.5\n独楽の率（%）      令和４年度   45.7         46.0        57.5",
    [
      "凧の普及率 15.7@2022 17.5@2032 16@2024 certain",
      "独楽の率 45.7@2022 57.5@2032 46@2024 certain",
    ],
  ],
  [
    "a group beside the first of its parts, set by blanks, leaves their labels open",
    "指標                現状値（R5）   目標値（R10）\n凧の率     大凧     12.3%          20.0%\n           小凧     15.2%          25.0%\n独楽の率            45.2%          60.0%\n駒の率              35.2%          50.0%\n双六の率            25.2%          40.0%",
    [
      "凧の率大凧 12.3@2023 20@2028 null@null review",
      "小凧 15.2@2023 25@2028 null@null review",
      "独楽の率 45.2@2023 60@2028 null@null certain",
      "駒の率 35.2@2023 50@2028 null@null certain",
      "双六の率 25.2@2023 40@2028 null@null certain",
    ],
  ],
  [
    "a line between two rows of a tabbed table that may be of either label",
    "指標名\t現状（R5）\t目標（R10）\n凧の数\t128枚\t140枚\n凧を揚げる町内会\t15\t20\n独楽の広場\n独楽の数\t97個\t98個\n駒の数\t4個\t6個",
    [
      "凧の数 128@2023 140@2028 null@null certain",
      "凧を揚げる町内会 15@2023 20@2028 null@null review",
      "独楽の数 97@2023 98@2028 null@null review",
      "駒の数 4@2023 6@2028 null@null certain",
    ],
  ],
  [
    "a column of units set by blanks stays one, whatever the width of its signs",
    "指標の名称                 単位   中間目標   めざす値   基準値     最新の実績値\n                                  2027年度   2032年度   2022年度   2023年度\n30枚以上の凧の割合         %      62.6       62.6       57.7       58.6\n凧の収納率                 %      39.85      40.40      35.36      39.05\n独楽サポーター養成者数     人     86         91         78         79",
    [
      "30枚以上の凧の割合 57.7@2022 62.6@2032 58.6@2023 certain",
      "凧の収納率 35.36@2022 40.4@2032 39.05@2023 certain",
      "独楽サポーター養成者数 78@2022 91@2032 79@2023 certain",
    ],
  ],
  [
    "年度 before 値 in the second line of a head is of the title over the value",
    "番号   指標名           基準          中間目標          めざそう値\n                       年度   値     年度       値     年度         値\n1      凧の率（%）      2020   20.9   2023       22.5   2025         23.7\n2      独楽の率（%）    2020   19.2   2023       20.4   2025         24.0",
    [
      "凧の率 20.9@2020 23.7@2025 null@null certain",
      "独楽の率 19.2@2020 24@2025 null@null certain",
    ],
  ],
  [
    "rows without a head that go on with further years behind the second are no certain ones",
    "凧の広場  令和2年度  73枚  令和4年度  74枚  令和6年度  75枚  令和8年度  77枚\n独楽の広場  令和2年度  17個  令和4年度  18個  令和6年度  19個  令和8年度  20個",
    ["凧の広場 73@2020 74@2022 null@null review", "独楽の広場 17@2020 18@2022 null@null review"],
  ],
  [
    "a year before 基準年度値 and 目標数値",
    "指標 | 令和2年度 基準年度値 | 令和9年 目標数値\n凧の数 | 71枚 | 83枚",
    ["凧の数 71@2020 83@2027 null@null certain"],
  ],
  [
    "a direction that is aimed at",
    "指標 | 現状 | 目標\n凧の事故の件数 | 57件（H28） | 減少を目指します（R2）",
    ["凧の事故の件数 57@2016 null@2020 null@null review"],
  ],
  [
    "a word of a head that the next line completes, and a judgement behind the values",
    "指標\n策定時の\nベースライン\n中間評価\n最終評価\n目標値\n評価\n凧の実施率\n32.6%\n38.9%\n41.2%\n60%以上\nB\n独楽の実施率\n15.0%\n21.8%\n24.4%\n45%以上\nB",
    [
      "凧の実施率 32.6@null 60@null 41.2@null certain",
      "独楽の実施率 15@null 45@null 24.4@null certain",
    ],
  ],
  [
    "values of several parts between blanks",
    "指標 現状(R5(2023)) 目標(R9(2027))\n凧を揚げる期間の平均 男性：79.2歳 女性：83.8歳 男性：79.9歳 女性：84.5歳\n凧の会の数 12会 17会",
    [
      "凧を揚げる期間の平均 男性 79.2@2023 79.9@2027 null@null review",
      "凧を揚げる期間の平均 女性 83.8@2023 84.5@2027 null@null review",
      "凧の会の数 12@2023 17@2027 null@null review",
    ],
  ],
  [
    "a word beside a group of records, between a label and its values",
    "①凧の会の収支率\n評価指標\n現状値(平成 28 年度):14.6% 目標値:20.0%\n②独楽の実施校数\n現状値(平成 27 年度):3 校/年 目標値:8 校/年",
    [
      "凧の会の収支率 14.6@2016 20@null null@null certain",
      "独楽の実施校数 3@2015 8@null null@null certain",
    ],
  ],
  [
    "a card whose label, drawn twice, is before the words for its values",
    "凧凧のの普普及及率率 2022年度実績 22002288年年度度目目標標 ▶▶▶ 17.4% 2222..00%% 指標の説明 凧を揚げる人の割合",
    ["凧の普及率 17.4@2022 22@2028 null@null review"],
  ],
])("%s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  [
    "a name, its goals and its results in three lines below a head of years, with the figures of a chart",
    "No 指標の名称 | Ｒ４ | Ｒ５ | Ｒ６ | Ｒ７\n7 凧の展示室の来場者数 | 判定 － | 達成\n単位（人） | 目標値 | － | 610 | 640 | 670\n実績値 | 588 | 634\n800 600 400 単位 （人） 0\n588 | 634 | 実績値\n8 独楽の貸出数 | 判定 － | 未達成 | 達成 | 達成\n単位（個） | 目標値 | 41 | 45 | 49 | 53\n実績値 39 | 44 | 50 | 55",
  ],
  [
    "goals and results of several parts below one name",
    "No 指標の名称 | Ｒ５ | Ｒ６ | Ｒ７\n7 凧の来場者数 男性 女性 | 判定 － | 達成 | 達成\n単位（人） | 目標値 | 610 | 640 | 670\n実績値 | 588 | 634 | 661\n目標値 | 310 | 340 | 370\n実績値 | 288 | 334 | 361",
  ],
  [
    "yearly goals with the results in the line below, under a head that says so",
    "目標 | 策定時 | 年次目標（上段）・年次実績（下段） | 2025目標 | 評価 | 担当\n2023 | 2024 | 2025\n凧の指導員の数（人） | (2021) 64 | 70 | 76 | 82 | 82 | 達成 | 文化課\n73 | 79 | 85\n独楽の会の世帯数（世帯） | (2021) 310 | (2022) 330 | (2023) 350 | (2024) 370 | (2024) 370 | 60% | 文化課\n341\n〇独楽の会には、学校の協力により新しい世帯が加わった。\n凧の作り方を学んだ人の割合（市民 | (2020) 12.5 | 14.0 | 15.5 | 17.0 | 17.0 | 40% | 文化課\n100人当たり） | 13.1※",
  ],
  [
    "values in the line below the years of their row, in the order of the second row of the head",
    "番号 | 指標 | 単位 | 基準年度 | 実績年度 | 年度別目標値 | 目標年度 | 進捗率\n基準値 | 実績値 | 最終目標値\n3 | 凧を飾る店の数 * | 店 | 2020年度 | 2023年度 | 24 | 28 | 32 | 2026年度 | 60%\n17 | 25 | 32\n4 | 独楽の修理の件数 | 件 | 2019～20年度累計 | 2023年度 | ー | 95 | 2024～26年度累計 | ー\n51 | 38 | 95",
  ],
  [
    "a line below the years of a row that has not all of its values, or a share for each goal",
    "番号 | 指標 | 単位 | 基準年度 | 実績年度 | 年度別目標値 | 目標年度 | 進捗率\n基準値 | 実績値 | 最終目標値\n3 | 凧を飾る店の数 | 店 | 2020年度 | ー | 24 | 28 | 32 | 2026年度 | 60%\n17 | 32\n4 | 独楽の修理の件数 | 件 | 2020年度 | 2023年度 | 87 | 91 | 95 | 2026年度 | ー\n(92%) | (96%) | (100%)",
  ],
])("for a person: %s", (_, text) => {
  const rows = read(text);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => row.endsWith("certain"))).toEqual([]);
});

test("a CSV table on its side", () => {
  const text = "項目,凧の数,独楽の数\n単位,枚,個\n基準値（R4）,41,212\n目標値（R9）,30,250\n";
  expect(rowsOf(readCsv("a.csv", new TextEncoder().encode(text)))).toEqual([
    "凧の数 41@2022 30@2027 null@null certain",
    "独楽の数 212@2022 250@2027 null@null certain",
  ]);
});

test("a goal in a list that nothing compares is listed as not understood", () => {
  const lines = linesOf("【KPI】\n○凧の会の利用者の数：累計100人〔令和7～11年度〕");
  const { rows, candidates } = extract({ file: "a.txt", lines });
  expect(rows).toEqual([]);
  expect(candidates).toEqual([
    {
      line: 2,
      page: undefined,
      text: "○凧の会の利用者の数：累計100人〔令和7～11年度〕",
      reason: "not-understood",
    },
  ]);
});

test("a row of a CSV table that lacks cells is for a person", () => {
  const text =
    "指標,単位,基準年,基準値,目標年,目標値\n凧の数,枚,R3,12,R8,40\n独楽の数,個,R3,35,R8\n";
  expect(rowsOf(readCsv("a.csv", new TextEncoder().encode(text)))).toEqual([
    "凧の数 12@2021 40@2026 null@null certain",
    "独楽の数 35@2021 null@null null@null review",
  ]);
});

test("a ruled table goes on over the page's number without its head", () => {
  const row = (line: number, page: number, cells: string[]) => ({
    text: cells.join("\t"),
    line,
    page,
    cells,
    grid: page,
  });
  const lines = [
    row(1, 1, ["項目", "単位", "基準（2019年度）", "目標（2030年度）"]),
    row(2, 1, ["凧の数", "枚", "36.5", "120"]),
    { text: "15", line: 3, page: 1 },
    row(4, 2, ["独楽の数", "個", "212", "3,000"]),
  ];
  expect(rowsOf({ file: "a.pdf", lines })).toEqual([
    "凧の数 36.5@2019 120@2030 null@null certain",
    "独楽の数 212@2019 3000@2030 null@null certain",
  ]);
});

test.each([
  ["bare years", "指標,令和4年度,令和12年度\n凧の数,63.6%,70%\n"],
  ["years behind a result", "指標,令和4年度（実績）,令和5年度,令和6年度\n凧の数,63枚,65枚,70枚\n"],
  [
    "series below a head whose names are no known parts",
    "指標,現状値(東岸),現状値(西岸),目標値(東岸),目標値(西岸)\n凧の数,9枚,8枚,2枚,1枚\n",
  ],
  ["a change", "指標,現状値,目標値\n凧の数,12枚,+3枚\n"],
  ["a change in words", "指標,現状値,目標値\n凧の数,12枚,プラス3枚\n"],
  ["a decrease", "指標,現状値,目標値\n凧の数,12枚,△5枚\n"],
  ["two years in a cell", "指標,現状,目標\n凧の数,12枚（R2） 13枚（R3）,20枚（R7）\n"],
  [
    "a head without the names of all columns",
    "指標,現状値,,目標値,\n,男,女,男,女\n喫煙率,28%,8%,20%,5%\n",
  ],
  ["the first of some years", "指標,令和2年度,令和3年度,目標値\n凧の数,12枚,15枚,20枚\n"],
  ["a goal of the prefecture alone", "指標,現状値,県の目標値\n凧の率,41.3%,70%\n"],
])("what may be no goal is for a person: %s", (_, text) => {
  const rows = rowsOf(readCsv("a.csv", new TextEncoder().encode(text)));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(/ review$/);
});

test.each([
  [
    "指標,現状値,目標値,国の目標値\n凧の率,41.3%,60%,70%\n",
    "凧の率 41.3@null 60@null null@null certain",
  ],
  [
    "指標,現状値,市の目標値,県の目標値\n凧の率,41.3%,60%,70%\n",
    "凧の率 41.3@null 60@null null@null certain",
  ],
  [
    "指標,目標値,実績値,前年度実績\n凧の数,50枚,48枚,47枚\n",
    "凧の数 null@null 50@null 48@null certain",
  ],
  [
    "指標,目標値,令和2年度,令和3年度\n凧の数,50枚,47枚,48枚\n",
    "凧の数 null@null 50@null 48@2021 review",
  ],
  [
    "評価指標,評価指標,現状値,27年度実績,目標値\n1,凧の数,47枚,48枚,50枚\n",
    "凧の数 47@null 50@null 48@null certain",
  ],
  [
    "指標,基準年度,基準値,目標年度,目標値\n凧の率,26,36.5%,32,40.0%以上\n",
    "凧の率 36.5@null 40@null null@null certain",
  ],
  ["指標,前年度実績,目標値\n凧の数,47枚,50枚\n", "凧の数 47@null 50@null null@null certain"],
  ["指標,現状値,目標値\n社会増減,△203人,+100人\n", "社会増減 -203@null 100@null null@null certain"],
])("what stands beside a goal is none: %s", (text, row) => {
  expect(rowsOf(readCsv("a.csv", new TextEncoder().encode(text)))).toEqual([row]);
});

const TABLE =
  "<table><tr><td>指標</td><td>現状値</td><td>目標値</td></tr><tr><td>凧の数</td><td>12枚</td><td>15枚</td></tr></table>";
test.each([
  ["a part of a page", TABLE],
  [
    "a page",
    `<!DOCTYPE html><html lang="ja"><head><title>凧</title></head><body>${TABLE}</body></html>`,
  ],
  ["text before the page", `<p>凧の計画</p>\n<html><body>${TABLE}</body></html>`],
])("a table in HTML: %s", async (_, text) => {
  const bytes = async () => new TextEncoder().encode(text);
  expect(rowsOf(await readSource({ file: "a.html", bytes }))).toEqual([
    "凧の数 12@null 15@null null@null certain",
  ]);
});

test("an unnamed column behind 区分 holds parts, and years behind a marked one goals", async () => {
  const rows = [
    "<table><tr><td>区分</td><td></td><td>令和4年度（実績）</td><td>令和5年度</td><td>令和6年度</td></tr>",
    "<tr><td>凧の数</td><td></td><td>12枚</td><td>13枚</td><td>15枚</td></tr>",
    "<tr><td rowspan=2>凧の会員</td><td>男性</td><td>63人</td><td>65人</td><td>70人</td></tr>",
    "<tr><td>女性</td><td>60人</td><td>62人</td><td>66人</td></tr></table>",
  ];
  expect(rowsOf(readMarkup("a.html", rows.join("\n")))).toEqual([
    "凧の数 12@2022 15@2024 null@null review",
    "凧の会員 男性 63@2022 70@2024 null@null review",
    "凧の会員 女性 60@2022 66@2024 null@null review",
  ]);
});

test("parts under one label are told apart by the column behind it", async () => {
  const rows = [
    "<table><tr><td colspan=2>指標</td><td>策定時</td><td>目標値</td></tr>",
    "<tr><td rowspan=2>凧の会員</td><td>大凧</td><td>29人</td><td>40人</td></tr>",
    "<tr><td>小凧</td><td>15人</td><td>18人</td></tr>",
    "<tr><td colspan=2>凧の数</td><td>12枚</td><td>15枚</td></tr></table>",
  ];
  const bytes = async () => new TextEncoder().encode(rows.join("\n"));
  const found = typedRows(extract(await readSource({ file: "a.html", bytes })));
  expect(found.map(({ label, series }) => [label, series])).toEqual([
    ["凧の会員", "大凧"],
    ["凧の会員", "小凧"],
    ["凧の数", ""],
  ]);
});

test("a label does not begin in the lines of the row above", () => {
  const text = [
    "凧の街道の利便性の向上",
    "①大凧の会員数",
    "現状値（H26）：4,021人 目標値：4,300人",
    "【計測方法】 会員名簿で把握",
    "②小凧の会員数",
    "現状値（H26）：64人 目標値：90人",
    "●凧の交換=93枚→110枚 |",
  ];
  const { rows } = extract({ file: "a.txt", lines: linesOf(text.join("\n")) });
  expect(rows.map(({ label }) => label)).toEqual(["大凧の会員数", "小凧の会員数", "凧の交換"]);
});

test.each([
  ["凧の出生率\nH26年1.54→H31年1.68", "凧の出生率 1.54@2014 1.68@2019 null@null review"],
  ["凧の増減（枚） H26年▲3,703→H31年▲2,000", "凧の増減 -3703@2014 -2000@2019 null@null certain"],
])("years in front of values beside an arrow: %s", (text, row) => {
  expect(read(text)).toEqual([row]);
});

test("a page in one line has a row for every run of values, and lists what is left of it", () => {
  const text =
    "第2次架空市環境計画 指標一覧 指標名 単位 現状値 目標値 担当課 凧の普及率 % 28.1 (平成25年度) 36.0 (平成31年度) 環境課 凧を持つ世帯の割合。3軒に1軒をめざす。 凧の絵を描く 会の数 団体 4 9 環境課 届けられた数。 独楽の数 個 12 15 18 環境課 昨年は9個";
  const { rows, candidates } = extract({ file: "a.txt", lines: linesOf(text) });
  expect(rowsOf({ file: "a.txt", lines: linesOf(text) })).toEqual([
    "凧の普及率 28.1@2013 36@2019 null@null review",
    "凧の絵を描く会の数 4@null 9@null null@null review",
  ]);
  expect(rows.map(({ unit }) => unit)).toEqual(["%", "団体"]);
  expect(candidates.map((candidate) => candidate.text)).toEqual([
    "環境課 凧を持つ世帯の割合。3軒に1軒をめざす。 凧の絵を描く 会の数 団体",
    "環境課 届けられた数。 独楽の数 個 12 15",
    "18 環境課 昨年は9個",
  ]);
});

test.each([
  [
    "架空市健康計画\n\n凧の受診率　目標値：60％（令和5年度）",
    ["凧の受診率 null@null 60@2023 null@null review"],
  ],
  [
    "架空市健康計画\n\n凧の受診率\n目標値：60％（令和5年度）",
    ["凧の受診率 null@null 60@2023 null@null review"],
  ],
  ["指標：凧の受診率\n目標値：60％", ["凧の受診率 null@null 60@null null@null review"]],
  ["KPI：凧の受診率 60％（令和5年度）", ["凧の受診率 null@null 60@2023 null@null review"]],
  ["【KPI】凧の職人の数：5年間で10人", ["凧の職人の数 null@null 10@null null@null review"]],
  [
    "■目標値\n・凧の受診率：60％（令和5年度）\n・独楽の指導率：45％",
    [
      "凧の受診率 null@null 60@2023 null@null review",
      "独楽の指導率 null@null 45@null null@null review",
    ],
  ],
  ["凧の職人の数（現状12人、目標20人）", ["凧の職人の数 12@null 20@null null@null certain"]],
  ["架空市の凧\n\n凧の受診率：60％（令和5年度）", []],
  ["1 まちの目標\n目標値：3", []],
])("a goal without a start is for a person: %s", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test("rows that share the first cell of the one above, whose empty one was put behind the others", () => {
  const text =
    "分野 | 指標 | 単位 | 現状（R2） | 目標（R7） | 担当課 |\n---|---|---|---|---|---|\n遊び | 凧の普及率 | % | 36.5 | 40.0 | 市民課 |\n独楽の普及率 | % | 11.8 | 15.0 | 市民課 | |\n商い | 鞠の数 | 個 | 12 | 15 | 商工課 |";
  expect(read(text)).toEqual([
    "凧の普及率 36.5@2020 40@2025 null@null certain",
    "独楽の普及率 11.8@2020 15@2025 null@null certain",
    "鞠の数 12@2020 15@2025 null@null certain",
  ]);
});

test.each([
  [
    "指標 | 現状値 | 目標値 | |\n---|---|---|---|\n令和7年度 | 令和12年度 | ||\n凧の普及率 | 36.5% | 40.0% | 45.0% |",
    ["凧の普及率 36.5@null 45@2030 null@null certain"],
  ],
  [
    "指標 | 基準値 | 目標値 | ||\n---|---|---|---|---|\n年度 | 数値 | 年度 | 数値 | |\n凧の普及率 | H26 | 36.5% | R2 | 40.0%以上 |",
    ["凧の普及率 36.5@2014 40@2020 null@null certain"],
  ],
])("words below a head whose merged cells an export moved: %s", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test("each part in a cell has the year behind it", () => {
  expect(
    read(
      "| 指標 | 現状値 | 目標値 |\n|---|---|---|\n| 凧の数 | 年度当初 12枚（R5） 年度途中 173枚（R4） | 年度当初 20枚（R8） 年度途中 180枚（R7） |",
    ),
  ).toEqual([
    "凧の数 年度当初 12@2023 20@2026 null@null certain",
    "凧の数 年度途中 173@2022 180@2025 null@null certain",
  ]);
});

test("a head whose empty first cell was put behind the others", () => {
  const text =
    "現状値（R2） | 目標値（R7） | 担当課 | |\n---|---|---|---|\n凧の会の参加者数 | 12人 | 20人 | 文化課 |\n凧の数 | 1,200枚 | 1,500枚 | 文化課 |";
  expect(read(text)).toEqual([
    "凧の会の参加者数 12@2020 20@2025 null@null certain",
    "凧の数 1200@2020 1500@2025 null@null certain",
  ]);
});

test("a table of text with a column of kinds behind its values", () => {
  expect(
    read("評価指標 現状 目標 区分\n凧の数の増加 2,313枚 増加 ⅱ\n凧の会の参加率 64.3% 70% ⅰ"),
  ).toEqual([
    "凧の数の増加 2313@null null@null null@null review",
    "凧の会の参加率 64.3@null 70@null null@null review",
  ]);
});

test.each([
  [
    "a label over two columns, whose empty cell was put behind the others",
    "項目 | 目標値 | 現状値（H23） | 担当課 | |\n---|---|---|---|---|\n凧の会 | 男性の参加者数 | 22人以上 | 14人 | 文化課 |\n女性の参加者数 | 30人以上 | 16人 | 文化課 | |",
    [
      "凧の会 男性の参加者数 14@2011 22@null null@null certain",
      "凧の会 女性の参加者数 16@2011 30@null null@null certain",
    ],
  ],
  [
    "a present value behind an older result",
    "2018(実績) | 現状(2019) | 2021(目標) | 2026(目標) | |\n---|---|---|---|---|\n凧の普及率 | 63.3% | 65.0% | 83% | 90% |",
    ["凧の普及率 65@2019 90@2026 null@null certain"],
  ],
  [
    "what was reached behind an arrow, its goal in brackets",
    "凧の会の参加率 12.1%（H17）→11.3%（目標10%）",
    ["凧の会の参加率 12.1@2005 10@null 11.3@null certain"],
  ],
  [
    "a goal between its reason and its name",
    "-\n現状を上回ることを目標に設定\n72%(2023年度実績)\n「凧が楽しい」と答えた生徒の割合\n凧の調査(架空県)",
    ["「凧が楽しい」と答えた生徒の割合 null@null 72@2023 null@null review"],
  ],
  [
    "a value with its year in the place of a label",
    "| 指標 | 現状値 | 目標値 |\n|---|---|---|\n| 凧の普及率71.6%(令和2年) | 60% | 75% |",
    ["凧の普及率71.6%(令和2年) 60@null 75@null null@null review"],
  ],
])("%s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  [
    "a head that an export broke at each of its cells",
    "指標 |\n令和元年度 (基準) |\n令和7年度 (目標) |\n---|---|---|\n凧の数 | 31枚 | 45枚 |",
    ["凧の数 31@2019 45@2025 null@null certain"],
  ],
  [
    "rows that an export broke where a cell has a line break",
    "指標 | 現状値 | 目標値 |\n---|---|---|\n凧の数 | 31枚\n（R1） | 45枚\n（R7） |\n独楽の数 | 3個 | 5個 |",
    ["凧の数 31@2019 45@2025 null@null certain", "独楽の数 3@null 5@null null@null certain"],
  ],
  [
    "years that say until when",
    "指標 | 令和元年度末 | 令和7年度末までの目標\n凧の数 | 31枚 | 45枚",
    ["凧の数 31@2019 45@2025 null@null certain"],
  ],
  [
    "goals in some years' time",
    "指標 | 現在 | 5年後の目標\n凧の数 | 31枚 | 45枚",
    ["凧の数 31@null 45@null null@null certain"],
  ],
  ["a time that may be a forecast", "指標 | 現在 | 10年後\n凧の数 | 31枚 | 45枚", []],
  [
    "angle brackets around the words of a head",
    "《基本計画策定時》 《現状》 《目標値(H22年度)》\n1.凧を揚げる市民の割合 59.8% 61.7% 90%以上",
    ["凧を揚げる市民の割合 59.8@null 90@2010 61.7@null review"],
  ],
  [
    "a head in one line with a word that nobody knows",
    "指標 前々回（H25） 今回（H30） 目標（R6）\n凧の数 31枚 38枚 45枚",
    [],
  ],
  [
    "a year before the value of a key",
    "・凧の数　〔現状〕R4 312枚　〔目標〕R8 400枚",
    ["凧の数 312@2022 400@2026 null@null certain"],
  ],
  [
    "keys in round brackets",
    "○凧の数（現状）1,020枚（目標）1,150枚",
    ["凧の数 1020@null 1150@null null@null certain"],
  ],
  [
    "a label below a text that has its own value",
    "平成25年度末の凧の総数 120枚\n上記のうち、直した凧の数\n目標値 6枚\n実績 2枚",
    ["上記のうち、直した凧の数 null@null 6@null 2@null review"],
  ],
  [
    "the present in a sentence",
    "凧の満足度を現在の61.2%から令和8年度に70%とする。",
    ["凧の満足度 61.2@null 70@2026 null@null certain"],
  ],
  [
    "arrows that say where a value is to go",
    "指標名 単位 方向 H30 R1 R4（目標）\n凧の数 枚 ↓ 912 905 850\n独楽の率 % ↑ 18.2 18.5 22.0",
    ["凧の数 912@2018 850@2022 905@2019 review", "独楽の率 18.2@2018 22@2022 18.5@2019 review"],
  ],
  [
    "a label that goes on with the bracket below it",
    "| 指標 | 現状値 | 目標値 |\n| 凧の寿命（大凧） | 79.8日 | 80.5日 |\n| 　（小凧） | 84.2日 | 84.6日 |",
    [
      "凧の寿命（大凧） 79.8@null 80.5@null null@null certain",
      "凧の寿命（小凧） 84.2@null 84.6@null null@null certain",
    ],
  ],
  [
    "two values in a cell that nothing tells apart",
    "| 指標 | 現状値 | 目標値 |\n| 凧の率 | 12.1%<br>15.3% | 40%<br>45% |",
    ["凧の率 12.1@null 40@null null@null review"],
  ],
  [
    "sheets that name their indicator and unit above the years",
    "| 事業名 | 凧揚げの会 |\n| 指標1 | 参加者数 | 単位 | 人 |\n| 年度 | R3 | R4 | R5 |\n| 計画 | 120 | 130 | 140 |\n| 実績 | 98 | 104 | |\n| 成果指標 | 凧の数（枚） |\n| 区分 | R3 | R4 | R5 |\n| 目標値 | 12 | 13 | 14 |\n| 実績値 | 9 | 10 | 11 |",
    ["参加者数 null@null 140@2023 104@2022 certain", "凧の数 null@null 14@2023 11@2023 certain"],
  ],
  [
    "rows that begin with their number",
    "成果指標 現状(R2) 目標(R7)\n1 凧の数(枚) 891 820\n2 独楽の割合(%) 21.2 25.0",
    ["凧の数 891@2020 820@2025 null@null review", "独楽の割合 21.2@2020 25@2025 null@null review"],
  ],
  [
    "a first line of a label that ends in 新規",
    "重要業績評価指標（KPI） 基準値 目標値\n市内の凧屋への新規\n就職者数 210人 1,200人",
    ["市内の凧屋への新規就職者数 210@null 1200@null null@null review"],
  ],
  [
    "results of several years before a goal",
    "指標 | 実績値 R元 | 実績値 R2 | 目標値 R8\n凧の数 | 312枚 | 298枚 | 300枚",
    ["凧の数 312@2019 300@2026 298@2020 review"],
  ],
  [
    "a result before the goal and one behind it",
    "指標 | 実績値（R1） | 目標値（R6） | 実績値（R6）\n凧の数 | 312枚 | 400枚 | 398枚",
    ["凧の数 312@2019 400@2024 398@2024 certain"],
  ],
  [
    "words of a head that nobody knows whole",
    "番号　目標　現状（H28）　中間（H31）　最終（R4）\n1　凧の普及　78.2枚　79.0枚　80.0枚",
    [],
  ],
  [
    "years without a particle in a sentence, behind a number",
    "4. 凧の相談　R4年度 52件から R9年度 100件へ",
    ["凧の相談 52@2022 100@2027 null@null certain"],
  ],
  [
    "the year of a goal before and behind what it is said of",
    "令和9年度までに凧の会員を600人とすることを目指す。\n独楽の数は令和4年に120個であったが、令和8年には150個をめざす。",
    ["凧の会員 null@null 600@2027 null@null review", "独楽の数 120@2022 150@2026 null@null review"],
  ],
  [
    "an arrow from nothing, set apart by spaces",
    "【数値目標】\n  凧の数　　　120枚（R5）　→　150枚（R10）\n  独楽の数　　　－　　→　20個（R10）",
    ["凧の数 120@2023 150@2028 null@null certain", "独楽の数 null@null 20@2028 null@null certain"],
  ],
  [
    "years in brackets before two values, below a title of goals",
    "＜数値目標＞\n凧の売上　［R5］120億円　［R11］150億円",
    ["凧の売上 120@2023 150@2029 null@null certain"],
  ],
  [
    "rows without outer bars, below a head that begins with empty cells",
    " | | 策定時 | | 直近の実績 | | 目標 | |\n指標 | 単位 | 値 | 年度 | 値 | 年度 | 値 | 年度 | 所管\n凧の貸出数 | 枚 | 34.8 | H30 | 37.2 | R4 | 60.0 | R7 | 商工課\n独楽の数 | 個 | 1,480 | H29 | 1,205 | R3 | 2,000 | R7 | 商工課",
    [
      "凧の貸出数 34.8@2018 60@2025 37.2@2022 certain",
      "独楽の数 1480@2017 2000@2025 1205@2021 certain",
    ],
  ],
  [
    "a framed row among rows with a bar at their end alone",
    "凧の数\n現況値(H25) | 目標値(H29) | 実績値(H29) |\n---|---|---|\n86枚 | 95枚 | 97枚 |",
    ["凧の数 86@2013 95@2017 97@2017 certain"],
  ],
  [
    "columns set by blanks in which some rows have fewer cells",
    " 成果指標名      単位   区分    令和4年度  令和5年度  令和6年度\n 凧の貸出数      枚    計画値      410        425        440\n                       実績値      398         －\n                       達成率    97.1%         －\n 独楽の利用者    人    計画値      600        650        700\n                       実績値      588        671\n                       達成率    98.0%     103.2%",
    [
      "凧の貸出数 null@null 440@2024 398@2022 certain",
      "独楽の利用者 null@null 700@2024 671@2023 certain",
    ],
  ],
  [
    "numbers of rows set by blanks, which are no values",
    " №   指標                現状値           目標値          担当課\n                        （令和4年度）     （令和9年度）\n 4   凧揚げの会の参加率      31.2％           40％以上60％以下  総務課\n 5   独楽の会の参加率        14.8％           20％            職員課\n                        （令和5年4月1日）\n 6   凧の会の数              5                8               総務課",
    [
      "凧揚げの会の参加率 31.2@2022 null@2027 null@null review",
      "独楽の会の参加率 14.8@2022 20@2023 null@null review",
      "凧の会の数 5@2022 8@2027 null@null review",
    ],
  ],
  [
    "rows that are numbered under 指標 and named behind it, below a head of two rows",
    "指標\t\t単位\t従前値\t\t目標値\t\t数値\t\t目標達成度\t1年以内の達成見込み\n\t\t\t\t基準年度\t\t目標年度\tモニタリング\t評価値\t\t\n指標1\t凧の数\t枚\t312\tH28\t380\tR4\t－\t401\t○\tなし\n指標2\t独楽の数\t個\t28.3\tH29\t40.0\tR4\t－\t37.6\t△\tあり",
    ["凧の数 312@2016 380@2022 401@null certain", "独楽の数 28.3@2017 40@2022 37.6@null certain"],
  ],
  [
    "goals and results of the years of a project",
    "| KPI | 単位 | 事業開始前 | 1年目（R3年度） | | 2年目（R4年度） | | 所管課 |\n| | | （R2年度） | 目標 | 実績 | 目標 | 実績 | |\n|---|---|---|---|---|---|---|---|\n| 凧の売上 | 千円 | 842 | 880 | 861 | 940 | 集計中 | 商工課 |",
    ["凧の売上 842@2020 940@2022 861@2021 certain"],
  ],
  [
    "a goal that stands before the present value, both with their years",
    "指標\t令和10年度目標\t令和５年度現状\t担当\n凧の数\t20か所\t13か所\t商工課\n独楽の会の参加者\t年150人\t年92人\t商工課",
    [
      "凧の数 13@2023 20@2028 null@null certain",
      "独楽の会の参加者 92@2023 150@2028 null@null certain",
    ],
  ],
  [
    "a table of bars with a cell a line and a bar alone behind each row",
    "指標 |\n現状値(平成23年度) |\n目標値(平成27年度) |\n|\n1 凧の会 |\n|||\n凧の数 |\n12枚 |\n15枚\n|\n独楽の数 |\n8個\n9個 |\n|\n竹馬の数 |\n3本 |\n5本 |\n|",
    [
      "凧の数 12@2011 15@2015 null@null review",
      "独楽の数 8@2011 9@2015 null@null certain",
      "竹馬の数 3@2011 5@2015 null@null certain",
    ],
  ],
  [
    "rows counted one by one in a text without line breaks, whose labels go on behind their values",
    "凧の会の指標一覧 項目 現状値(平成 27 年度) 目標値(平成 32 年度) 1 凧を知っている人の 48.1% 53% 割合 2 5歳児の凧の数 37枚 40枚 3 子ども 20% 凧を揚げる人の割合 大人 30% 4 凧の会の回数 3回 5回 5 独楽を回す人の割合 61% 66%",
    [
      "凧を知っている人の割合 48.1@2015 53@2020 null@null review",
      "5歳児の凧の数 37@2015 40@2020 null@null review",
      "凧の会の回数 3@2015 5@2020 null@null review",
      "独楽を回す人の割合 61@2015 66@2020 null@null review",
    ],
  ],
  [
    "rows of a table of bars that have a cell fewer than its rule, with a bar alone behind each",
    "凧の目標 |\n現状(平成27年) |\n目標(平成36年) |\n備考 |\n|\n---|---|---|---|---|\n|\n凧の会の数(組/年) |\n62 |\n80 |\n町内のみ |\n独楽の数 |\n28 |\n35 |\n|\n竹馬の数 |\n34 |\n45 |\n|",
    [
      "凧の会の数 62@2015 80@2024 null@null certain",
      "独楽の数 28@2015 35@2024 null@null certain",
      "竹馬の数 34@2015 45@2024 null@null certain",
    ],
  ],
  [
    "rows of a table of bars, broken at cells, that leave the last cells empty as the head does",
    "項目 | 目標値(期限) | 計画策定時の数値 | 最新値 | ||\n---|---|---|---|---|---|\n第1分野 凧 | |||||\n凧の会を置く町の数(注1) | 全市町 (平成32年度末) |\n14市町 (平成27年度) |\n17市町 (平成30年度) |\n||\n独楽の率 | 10% (平成32年度) |\n― | 4.3% (平成30年4月1日) |\n||",
    [
      "凧の会を置く町の数 14@2015 null@2020 17@2018 review",
      "独楽の率 null@null 10@2020 4.3@2018 certain",
    ],
  ],
  [
    "a label that begins with ages in a table without a head",
    "凧の作付面積 | ― | 1,200ha\n25～39歳の転入者数 | 2,318人（R4） | 2,700人\n独楽の待機児童数 | 4名（R5） | ゼロ",
    [
      "凧の作付面積 null@null 1200@null null@null review",
      "25～39歳の転入者数 2318@2022 2700@null null@null review",
      "独楽の待機児童数 4@2023 0@null null@null review",
    ],
  ],
  [
    "goals that a sentence of a newspaper names behind the words for them",
    "その他の目標数値は、凧の客数760万人(令和元年実績比約64万人増)▽独楽の客310万人(約25万人増)―と設定した。",
    [
      "凧の客数 null@null 760@null null@null review",
      "独楽の客 null@null 310@null null@null review",
    ],
  ],
  [
    "names above all of their starts, a mark in place of a result, and a text cut before the last blocks",
    "指標名\n基準値\n(時期)\n凧の率\n(町)\n独楽を回せる\n人の割合\n31.2%\n(元年度)\n19.7%\n(元年度)\n双六の数\n※1\n41枚\n(元年度)\n区分\n⇧\nR3\nR4\n目標値\n34.0\n36.5\n実績値\n※\n34.2\n達成率\n※\n93.7%\n目標値\n23\n25\n実績値\n22\n24\n達成率\n95.7%\n96.0%",
    [
      "凧の率(町) 31.2@2019 36.5@2022 34.2@2022 review",
      "独楽を回せる人の割合 19.7@2019 25@2022 24@2022 review",
    ],
  ],
  [
    "not where names and their starts are not as many",
    "指標名\n基準値\n凧の率\n独楽の会\n31.2%\n19.7%\n区分\nR3\nR4\n目標値\n34.0\n36.5\n実績値\n33\n34.2\n目標値\n23\n25\n実績値\n22\n24",
    [],
  ],
  [
    "cells a line each with what was reached in a year and so far, which is no start",
    "本文\n項目 |\n目標値(R3~R7年度) |\n5年度実績 |\n累計 (R3~R5年度) |\n進捗率 |\n凧の数 |\n120枚 |\n31枚 |\n78枚 |\n65.0% |\n独楽の数 |\n40個 |\n5個 |\n20個 |\n50.0% |",
    ["凧の数 null@null 120@2025 78@2023 review", "独楽の数 null@null 40@2025 20@2023 review"],
  ],
  [
    "a page in one line below a head of two years, with the numbers of goals before labels",
    "- 35 - 第5章 計画の目標 ≪成果指標≫ (単位:%) 基本目標 指標 R5年度 R11年度 1 凧が好きな人の割合 62.4 70.0 1 独楽が好きな人の割合 58.8 68.0 2 3歳児の凧揚げの率 97.5 100",
    [
      "凧が好きな人の割合 62.4@2023 70@2029 null@null review",
      "独楽が好きな人の割合 58.8@2023 68@2029 null@null review",
      "3歳児の凧揚げの率 97.5@2023 100@2029 null@null review",
    ],
  ],
  [
    "not two years of figures that are no goals",
    "- 35 - 第5章 人口の推移 (単位:%) 指標 R5年度 R11年度 凧が好きな人の割合 62.4 70.0 独楽が好きな人の割合 58.8 68.0",
    [],
  ],
  [
    "labels one a line below their word, then the values of a row each line",
    "指標名\n凧揚げの会の参加者数\n独楽の貸出数\n双六を知る人の割合\n現状値(R4) 目標値(R9)\n8,420人 10,000人\n4.6個 5.5個\n46.2% 60.0%\n凧の施策",
    [
      "凧揚げの会の参加者数 8420@2022 10000@2027 null@null review",
      "独楽の貸出数 4.6@2022 5.5@2027 null@null review",
      "双六を知る人の割合 46.2@2022 60@2027 null@null review",
    ],
  ],
  [
    "numbered labels with their units, then a column of values below each of their words",
    "①凧の数\n紙の凧と布の凧\n枚/年\n②凧が好きな人の割合\n%\n③独楽の数\n個\n令和4年度の実績\n984\n27.5\n14\n令和9年度の目標値\n1,050\n35.0\n22\n- 63 -",
    [
      "凧の数 984@2022 1050@2027 null@null review",
      "凧が好きな人の割合 27.5@2022 35@2027 null@null review",
      "独楽の数 14@2022 22@2027 null@null review",
    ],
  ],
  [
    "not where a column has a value more than there are labels",
    "①凧の数\n②凧が好きな人の割合\n③独楽の数\n令和4年度の実績\n984\n27.5\n14\n31\n令和9年度の目標値\n1,050\n35.0\n22\n25",
    [],
  ],
  [
    "a table in one line with counted labels in another order than its pairs of values",
    "計画目標 評価指標 単位 現況値 目標値 平成 28 年度の実績 合計 842,310 人(※) ①凧揚げの利用者数 大凧と小凧の利用者数 人/年 目標1 ③凧揚げ場のカバー圏域 目標2 カバー圏域 % 平成 34 年度の目標値 合計 870,000 人(※) ②凧揚げに対する市民の満足 度 市民アンケートによる割合 21.7% 30.0% 58.0% 75.0% ※合計は実績による。",
    [
      "凧揚げの利用者数 842310@2016 870000@2022 null@null review",
      "凧揚げに対する市民の満足度 21.7@2016 30@2022 null@null review",
      "凧揚げ場のカバー圏域 58@2016 75@2022 null@null review",
    ],
  ],
  [
    "not where values are more than pairs for each label, or the two of a pair have other units",
    "評価指標 単位 現況値 目標値 平成28年度の実績 842 ①凧の数 枚 ②凧の会の数 会 ③独楽の数 個 平成34年度の目標値 870 21 30 58\n評価指標 単位 現況値 目標値 平成28年度の実績 842枚 ①凧の数 ②凧の会の数 ③独楽の数 平成34年度の目標値 870枚 21枚 30会 58個 75個",
    [],
  ],
  [
    "names with two dated values each in one line that speaks of goals, and what was reached of them behind",
    "凧の町の数値目標 基本目標 1 凧の数 2,140 枚(令和元年) 2,300 枚(令和 6 年) 独楽の率 1.31(令和元年) 1.45(令和 6 年) 現状値 1,985 1.27 基本目標 2 観光客数 1,320 千人(令和元年) 1,500 千人(令和 6 年) 現状値 960",
    [
      "凧の数 2140@2019 2300@2024 1985@null review",
      "独楽の率 1.31@2019 1.45@2024 1.27@null review",
      "観光客数 1320@2019 1500@2024 960@null review",
    ],
  ],
  [
    "results that are not as many as the names before them are of none",
    "凧の町の数値目標 凧の数 2,140枚(令和元年) 2,300枚(令和6年) 独楽の率 1.31(令和元年) 1.45(令和6年) 現状値 1,985",
    [
      "凧の数 2140@2019 2300@2024 null@null review",
      "独楽の率 1.31@2019 1.45@2024 null@null review",
    ],
  ],
  [
    "a sheet with a cell on each line whose words are all above, with reasons between labels and values",
    "指 標 名\n設定理由\n単位\n計画策定時\n平成28年度\n平成29年度\n計 画\n実 績\n指 標 名\n凧の数\n設定理由\n凧の町を表すため\n単位\n枚\n計画策定時\n842\n計 画\n830\n800\n実 績\n806\n指 標 名\n独楽の率\n算 式\n独楽の数÷人口\n単位\n%\n計画策定時\n18.6\n計 画\n19.5\n22.5\n実 績\n20.1\n21.4",
    ["凧の数 842@null 800@2017 806@2016 review", "独楽の率 18.6@null 22.5@2017 21.4@2017 review"],
  ],
  [
    "a follow-up form whose confirmed values stand without dates behind the last record",
    "様式4 凧の町の報告書 1.達成状況の確認 事後評価 指 標 従前値 目標値 単位 評価値 見込み・確定 の別 確定値 目標達成度 指標1 凧の通行量 人/日 1,840 2,300 あり 2,415 ○ 見込み 指標2 凧の町の人口 人 5,120 5,300 あり 5,268 △ 確定 2,402 ○ 5,271 △ 所見 指標1は目標を達成した。",
    [
      "凧の通行量 1840@null 2300@null 2402@null review",
      "凧の町の人口 5120@null 5300@null 5271@null review",
    ],
  ],
  [
    "a sheet whose starts stand behind the goals of each year, and a unit before them",
    "指 標 名\n凧の率\n設定理由\n早く揚げるため。\n単位\n%\n計画策定時\n平成27年度\n平成28年度\n計 画\n48\n54\n31.2\n実 績\n37.0\n-\n指 標 名\n凧教室の参加者数\n単位\n計画策定時\n平成27年度\n平成28年度\n計 画\n人\n880\n900\n774\n実 績\n866\n-",
    [
      "凧の率 31.2@null 54@2016 37@2015 review",
      "凧教室の参加者数 774@null 900@2016 866@2015 review",
    ],
  ],
  [
    "not where no word names a start that would be the value too many",
    "指 標 名\n凧の率\n平成27年度\n平成28年度\n計 画\n48\n54\n31.2\n実 績\n37.0\n-",
    [],
  ],
  [
    "a sheet with a cell on each line whose indicators have blocks of yearly values behind their names",
    "成果指標\n指標名\n基準値\n(時期)\n区分\nH28\nH29\n凧の率\n31.2%\n(26年度)\n目標値\n34.0\n36.5\n実績値\n33.1\n達成率\n97.4%\n独楽の\n苦情の数\n148件\n(26年度)\n目標値\n140\n130\n実績値\n135\n127\n達成率\n103.6%\n102.3%",
    [
      "凧の率 31.2@2014 36.5@2017 33.1@2016 review",
      "独楽の苦情の数 148@2014 130@2017 127@2017 review",
    ],
  ],
  [
    "the same with units and a last goal that has its own year",
    "評価指標\n区分\n単位\n令和3年度\n令和4年度\n最終目標値\n目標年度\n凧の貸出数\n枚\n目標値\n210,000\n215,000\n230,000\n令和7年度\n実績値\n198,450\n204,310\n独楽の会の参加者数\n人\n目標値\n900\n1,000\n1,200\n令和7年度\n実績値\n412\n688",
    [
      "凧の貸出数 null@null 230000@2025 204310@2022 review",
      "独楽の会の参加者数 null@null 1200@2025 688@2022 review",
    ],
  ],
  [
    "the same with all names above the blocks",
    "指標名\n基準値\n(時期)\n凧の率\n31.2%\n(26年度)\n独楽の率\n19.7%\n(26年度)\n区分\n⇧\n⇧\nH28\nH29\n目標値\n34.0\n36.5\n実績値\n33.1\n34.2\n達成率\n97.4%\n93.7%\n目標値\n23\n25\n実績値\n22\n24\n達成率\n95.7%\n96.0%",
    ["凧の率 31.2@2014 36.5@2017 34.2@2017 review", "独楽の率 19.7@2014 25@2017 24@2017 review"],
  ],
  [
    "a goal in words behind its year in an arrow",
    "〇凧の修繕率【H26=38%→R2=85%】\n〇危険な凧の面積【H27=126ha→R2=おおむね解消】",
    [
      "凧の修繕率 38@2014 85@2020 null@null certain",
      "危険な凧の面積 126@2015 null@2020 null@null review",
    ],
  ],
  [
    "a year before the word of a value right behind it, and goals in news whose brackets share their year",
    "空き凧の数:基準値(令和3年度)38枚、目標値(令和8年度)30枚、令和5年度実績35枚\n町は14日、2028年の凧の客数42万人(2023年実績21万人)、凧の消費額13億円(同12億円)などの数値目標を盛り込んだ計画案を示した。",
    [
      "空き凧の数 38@2021 30@2026 35@2023 certain",
      "凧の客数 21@2023 42@2028 null@null review",
      "凧の消費額 12@2023 13@2028 null@null review",
    ],
  ],
  [
    "sentences that name their values",
    "「凧の会の充足率」は、基準値が平成30年度の91.4％、目標値が令和7年度の95.0％で、令和5年度の実績は86.2％でした。\n凧の会の人数は昨年度の実績は12人でした。",
    ["凧の会の充足率 91.4@2018 95@2025 86.2@2023 review"],
  ],
  [
    "goals of sentences behind a span of years, or against an earlier year",
    "凧の補助件数は、令和6年度から10年度までの5年間で累計250件を目指します。\n・家庭から出る凧のごみの量を、令和12年度までに令和元年度比で30％削減します。",
    [
      "凧の補助件数 null@null 250@2028 null@null review",
      "家庭から出る凧のごみの量 null@null 30@2030 null@null review",
    ],
  ],
  [
    "a column of what is to be cut beside the year of start and goal with values of their own",
    "| 項目 | 単位 | 基準年度 （2013年度） | 直近の実績 （2023年度） | 目標年度 （2030年度） | 目標の削減率 （基準年度比） |\n|---|---|---|---|---|---|\n| 凧の使用量 | t-CO₂ | 4,186 | 3,402 | 2,093 | 50.0％ |\n| 独楽の使用量 | kL | 182.5 | 121.0 | 73.0 | 60.0％ |",
    [
      "凧の使用量 4186@2013 2093@2030 3402@2023 certain",
      "独楽の使用量 182.5@2013 73@2030 121@2023 certain",
    ],
  ],
  [
    "a table whose indicator the heading above its description names",
    "【指標１－１】凧の年間利用者数\n　凧４種の利用者数の合計です。\n | 現況（令和４年度） | 中間年度（令和８年度） | 目標年度（令和10年度）\n数値目標 | 38,412人 | 39,500人 | 41,000人",
    ["凧の年間利用者数 38412@2022 41000@2028 null@null certain"],
  ],
  [
    "a row called 数値目標 that no heading names",
    "数値目標の一覧\n | 現況（令和４年度） | 目標年度（令和10年度）\n数値目標 | 38,412人 | 41,000人",
    [],
  ],
  [
    "keys of two letters that are set apart",
    "取　　組　　凧の会の拡大\n指　　標　　凧の会の人数\n現　　状　　2,140人（令和６年度）\n目　　標　　8,000人（令和10年度）",
    ["凧の会の人数 2140@2024 8000@2028 null@null certain"],
  ],
  [
    "sentences that put a value before what it is, with what was reached in the next one",
    "凧の寄附件数は、平成30年度の4,820件を基準値とし、令和６年度に１万件とすることを目標としております。令和５年度の実績は8,916件であります。",
    ["凧の寄附件数 4820@2018 10000@2024 8916@2023 review"],
  ],
  [
    "years in brackets in a row below their values",
    "| 施策 | 評価指標 | 現状値 | 目標値 | 主管課 |\n|---|---|---|---|---|\n| 普及 | 凧の講座の参加者数 | 46人 | 100人 | 住民課 |\n| | | （令和５年度） | （令和10年度） | |\n| | 独楽の相談件数 | － | 24件 | 住民課 |\n| | | | （令和10年度） | |",
    [
      "凧の講座の参加者数 46@2023 100@2028 null@null certain",
      "独楽の相談件数 null@null 24@2028 null@null certain",
    ],
  ],
  [
    "rows of several lines that empty lines part, below a drawn rule",
    "  施策          指標（単位）                      現状        目標        担当\n  ----------------------------------------------------------------------------\n  １ 凧の普及   「凧が好き」と答えた児童の        78.3        85.0        教育課\n                割合（％）                        (R5)        (R11)\n\n                独楽を回す生徒の割合              24.6        35.0        教育課\n                （％）                            (R4)        (R11)\n",
    [
      "「凧が好き」と答えた児童の割合 78.3@2023 85@2029 null@null certain",
      "独楽を回す生徒の割合 24.6@2022 35@2029 null@null certain",
    ],
  ],
  [
    "values on a line between the two lines of their label",
    "  番号  指標                                (令和3年度)   (令和7年度)   (令和12年度)\n\n        凧の揚がる地域に愛着を感じる\n  1                                         71.5％        73.2％        80％以上\n        町民の割合\n\n  2     独楽を回す町民の割合                55.8％        53.1％        65％\n",
    [
      "凧の揚がる地域に愛着を感じる町民の割合 71.5@2021 80@2030 73.2@2025 review",
      "独楽を回す町民の割合 55.8@2021 65@2030 53.1@2025 review",
    ],
  ],
  [
    "years below values of which no empty line parts the rows",
    "指標                    現状値       目標値       担当\n凧の会の               61.7％       75％         商工課\n参加率                 （R4）       （R9）\n独楽の会の              57.9％       80％         商工課\n参加率                 （R4）       （R9）\n",
    [
      "凧の会の参加率 61.7@2022 75@2027 null@null certain",
      "独楽の会の参加率 57.9@2022 80@2027 null@null certain",
    ],
  ],
  [
    "a column of a trend beside the goal, both with their year",
    "評価指標 | 現状値 令和２年 | 趨勢値 令和22年 | 目標値 令和22年 | 備考\n凧の人口密度 | 41.2 人/ha | 36.8 人/ha | 40.0 人/ha | 国勢調査",
    ["凧の人口密度 41.2@2020 40@2040 null@null certain"],
  ],
  [
    "one row under a heading, with those in charge",
    "ＫＰＩ① 凧の相談件数\n基準値（R1） | R4年度 | R5年度 | 目標値（R6） | 達成度 | 担当\n74件 | 138件 | 165件 | 150件 | ◎ | 企画課",
    ["凧の相談件数 74@2019 150@2024 165@2023 review"],
  ],
  [
    "news that name a start, a result and a goal",
    "「凧の数」は、令和元年度の基準値86.4万枚に対し、令和5年度の実績は95.1万枚となり、令和7年度の目標値95万枚に到達しました。\n「独楽の数」は、令和元年度の基準値19個に対し、令和5年度の実績は24個でした。令和7年度の目標値は30個です。",
    ["凧の数 86.4@2019 95@2025 95.1@2023 review", "独楽の数 19@2019 30@2025 24@2023 review"],
  ],
  [
    "goals and results of one indicator below its heading",
    "KPI① 凧の貸出数\n | R4年度 | R5年度 | R6年度\n目標 | 10 | 12 | 14\n実績 | 9 | 13 |",
    ["凧の貸出数 null@null 14@2024 13@2023 review"],
  ],
  [
    "small tables below the name of their indicator, whose first column says what each value is",
    "凧の圏域の入込客数\n区分 | 年度 | 数値 |\n---|---|---|\n基準値 | 平成30年度 | 287万人 |\n目標値 | 令和6年度 | 320万人 |\n実績値 | 令和5年度 | 294万人 |\n独楽の会の世帯数\n区分 | 年度 | 数値 |\n---|---|---|\n基準値 | 平成30年度 | 38世帯 |\n目標値 | 令和6年度 | 60世帯 |\n実績値 | 令和5年度 | 71世帯 |",
    [
      "凧の圏域の入込客数 287@2018 320@2024 294@2023 certain",
      "独楽の会の世帯数 38@2018 60@2024 71@2023 certain",
    ],
  ],
  [
    "lists of years that call their start and goal so, below a numbered heading",
    "1.凧の通行量(休日)\n※考え方 58ページ参照\n●調査結果の推移\n年 | (人/日)\n---|---\nH30 | 18,420(基準年値)\nR2 | 13,106\nR5 | 19,655\nR6 | 21,000(目標値)\n※調査方法:10月の日曜日に12地点で計測",
    ["凧の通行量(休日) 18420@2018 21000@2024 19655@2023 certain"],
  ],
  [
    "a goal that a word leads, behind a word in brackets",
    "・凧の店の数\n 【現状】38店(H26)→【目標】累計250店(H31)\n・凧を揚げる人の割合\n 【現状】71.6%(H26)→【目標】80%以上(H31)",
    [
      "凧の店の数 38@2014 250@2019 null@null certain",
      "凧を揚げる人の割合 71.6@2014 80@2019 null@null certain",
    ],
  ],
  [
    "cells under a head that holds below the next heading too",
    "分野1-1 凧\n\n指標 現状 目標\n\n凧を揚げる会の割合\n\n47.3%\n\n(令和2年度)\n\n70.0%\n\n(令和7年度)\n\n分野1-2 独楽\n\n独楽を回す人の数\n\n612人\n\n(令和2年)\n\n500人以下\n\n(令和7年)",
    [
      "凧を揚げる会の割合 47.3@2020 70@2025 null@null review",
      "独楽を回す人の数 612@2020 500@2025 null@null review",
    ],
  ],
  [
    "a word for goals that names the rows too, and a page's number in brackets",
    "(1)\n\nめざそう値の点検\n\nめざそう値 基準値(H22) H26実績 めざそう値(H27)\n\n凧を揚げたい人の割合(%) 68.5 70.2 75.0\n\n凧の会への加入率(%) 82.1 79.4 85.0",
    [
      "凧を揚げたい人の割合 68.5@2010 75@2015 70.2@2014 review",
      "凧の会への加入率 82.1@2010 85@2015 79.4@2014 review",
    ],
  ],
  [
    "a label that begins with 新たに and goes on in the next line",
    "指標名\n現状値\n(H28)\n目標値\n(H33)\n\n凧の出荷額\n214 億円\n240 億円\n\n新たに凧を作った人の数(5年間\nの累計)\n9 人\n15 人",
    [
      "凧の出荷額 214@2016 240@2021 null@null review",
      "新たに凧を作った人の数(5年間の累計) 9@2016 15@2021 null@null review",
    ],
  ],
  [
    "no head, a start and goals for years, the first of which alone is dated",
    "① 凧の店の割合 | 73％ （R5年度） | 80％ | 85％ | 100％\n② 凧の会の数 | 29会 （R5年度） | 33会 | 37会 | 45会",
    [
      "凧の店の割合 73@2023 100@null null@null review",
      "凧の会の数 29@2023 45@null null@null review",
    ],
  ],
  [
    "no head, years in the cells and the goal once more in words",
    "凧の産出額 | 2023年 908億円 | 2029年 1,250億円 | 50億円の増加を目指す | 市集計\n独楽の産出額 | 2023年 277億円 | 2029年 350億円 | ８億円の増加を目指す | 市集計",
    [
      "凧の産出額 908@2023 1250@2029 null@null review",
      "独楽の産出額 277@2023 350@2029 null@null review",
    ],
  ],
  [
    "no head and a value of the next year, which may be what was reached",
    "凧の広場の割合 | 58.4％（R6年度） | 61.0％（R7年度）\n独楽の広場の割合 | 40.1％（R1年度） | 61.0％（R7年度）\n羽根の広場の割合 | 30.0％（R1年度） | 45.0％（R7年度）",
    [
      "凧の広場の割合 58.4@2024 61@2025 null@null review",
      "独楽の広場の割合 40.1@2019 61@2025 null@null certain",
      "羽根の広場の割合 30@2019 45@2025 null@null certain",
    ],
  ],
  [
    "a head without a word for the labels, with the present and years to come",
    "現状 | 2030年度 | 2040年度\n凧の販売額 | 61億円 （2023年） | 90億円 | 140億円\n独楽の販売額 | 32億円 （2024年） | 45億円 | 60億円",
    [
      "凧の販売額 61@2023 140@2040 null@null review",
      "独楽の販売額 32@2024 60@2040 null@null review",
    ],
  ],
  [
    "bars that go on below headings with the head above them",
    "指標名 | 現状値 | 令和14年度 目 標 値\n1 凧のまち\n凧の航路の人員 | 412人 （令和6年） | 520人\n2 独楽のまち\n(1)独楽を支える\n独楽を支える会 の数 | 207会 （令和6年度） | 310会",
    [
      "凧の航路の人員 412@2024 520@2032 null@null certain",
      "独楽を支える会の数 207@2024 310@2032 null@null certain",
    ],
  ],
  [
    "a label that holds that of another row",
    "指標 | 現状（R6） | 目標（R12）\n新しい凧師の数（累計） 新しい独楽師の数（累計） 凧の会の数 | 249人 | 280人\n新しい独楽師の数（累計） | 23人 | 25人\n凧の会の数 | 21会 | 90会",
    [
      "新しい凧師の数（累計） 新しい独楽師の数（累計） 凧の会の数 249@2024 280@2030 null@null review",
      "新しい独楽師の数（累計） 23@2024 25@2030 null@null certain",
      "凧の会の数 21@2024 90@2030 null@null certain",
    ],
  ],
  [
    "plan and result with a cell on each line, fewer than their head has words",
    "成果指標\n単位\n区分\n基準値\nH30\nR1\nR2\n目標値\nR3\n\n凧を売る店の数\n軒\n目標\n6\n12\n実績\n7\n8",
    [],
  ],
  [
    "a start and a goal with an arrow below the label, and fewer values than the head has words",
    "指標名 目安値 実績値 進捗区分\n\n凧の数(枚)\nH26年1,920→H31年2,000\n\n1,970\n(H29年)\n\nC",
    ["凧の数 1920@2014 2000@2019 null@null review"],
  ],
  [
    "a line for each year below a label, start and goal called so behind their values",
    "凧の修理枚数\nH25年度 3,160枚(基準値)\nH26年度 3,420枚\nH27年度 3,755枚(現状値)\nH29年度 4,500枚(目標値)\n【町の見方】\n\n  独楽の普及率\n  H24年度 62.4%(基準値)\n  H26年度 66.9%\n  H29年度 75%(目標値)",
    [
      "凧の修理枚数 3160@2013 4500@2017 3755@2015 certain",
      "独楽の普及率 62.4@2012 75@2017 66.9@2014 certain",
    ],
  ],
  [
    "a line for each year below a label, none of them called the goal",
    "凧の修理枚数\nH25年度 3,160枚(基準値)\nH26年度 3,420枚\nH27年度 3,755枚(現状値)",
    [],
  ],
  [
    "values and then their years, which are out of order",
    "主な指標 （基準）（現状）（目標）\n凧の数 32枚 18枚 13枚 （令和11年度） （令和６年度） （令和３年度）",
    [],
  ],
  [
    "values and then their years, under a title without words for them",
    "主な指標\n独楽の数 13個 18個 32個 （令和３年度） （令和６年度） （令和11年度）",
    [],
  ],
  [
    "a line with a start above a table of several indicators",
    "基準値（基準年度） 34.5%（H26）\n指標 | 現状値（H27） | 目標値（H31）\n凧の普及率 | 61% | 64%\n独楽の普及率 | 50% | 60%",
    [
      "凧の普及率 61@2015 64@2019 null@null review",
      "独楽の普及率 50@2015 60@2019 null@null certain",
    ],
  ],
  [
    "labels that end in where they are to go, beside a column of goals",
    "指標 | 現状値（R4） | 目標値（R9）\n凧の参加者数の増加を目指す | 210人 | 300人",
    ["凧の参加者数の増加を目指す 210@2022 300@2027 null@null review"],
  ],
  [
    "answers in minutes that put the start, the goal and what was reached in one breath",
    "まず、凧の会の年間利用者数は、計画を策定しました令和元年度が264人で、令和６年度の目標を450人としておりまして、令和４年度の実績は389人でございます。\n次に、独楽を待つ児童数は、基準値が令和元年度の58人、目標値が令和６年度のゼロで、令和５年度は17人となりました。\nまた、凧の利用率は、令和元年度の5.2％が基準値、令和６年度の20％以上が目標値でございまして、令和４年度は12.4％でございました。\n独楽の店の数は、令和元年度の３か所を、令和６年度に12か所とする目標でございます。令和５年度は８か所となりました。\n凧の登録者数は、令和２年度に始めたため基準値はございませんが、令和６年度の目標を2,500人としておりまして、令和４年度の実績は1,930人でございます。",
    [
      "凧の会の年間利用者数 264@2019 450@2024 389@2022 review",
      "独楽を待つ児童数 58@2019 0@2024 17@2023 review",
      "凧の利用率 5.2@2019 20@2024 12.4@2022 review",
      "独楽の店の数 3@2019 12@2024 8@2023 review",
      "凧の登録者数 null@null 2500@2024 1930@2022 review",
    ],
  ],
  [
    "answers in minutes without a goal",
    "まず、凧の会の年間利用者数は、計画を策定しました令和元年度が264人で、令和４年度の実績は389人でございます。令和５年度は８か所となりました。",
    [],
  ],
  [
    "a line of one figure below a row whose head names no lower line",
    "指標 | 策定時 | 2025目標 | 担当\n凧の指導員の数（人） | (2021) 64 | 82 | 文化課\n73",
    ["凧の指導員の数 64@2021 82@2025 null@null certain"],
  ],
  [
    "start and goal with an arrow in one bracket, which may go on in the next line, and parts below a label",
    "指標(現状→目標)\n①凧を1日2回以上揚げる人の割合(28.3%→40%)\n②凧を揚げない人の割合(20~39歳)(24.6%\n→15%以下)\n③凧の歩数(20~64歳)\nア 男性(6,812歩→8,000歩)\nイ 女性(5,930歩→8,000歩)",
    [
      "凧を1日2回以上揚げる人の割合 28.3@null 40@null null@null certain",
      "凧を揚げない人の割合(20~39歳) 24.6@null 15@null null@null review",
      "凧の歩数(20~64歳) 男性 6812@null 8000@null null@null review",
      "凧の歩数(20~64歳) 女性 5930@null 8000@null null@null review",
    ],
  ],
  [
    "cells below names of groups with a count, and goals against a year and between two bounds",
    "指 標 名\n現状値\n目標値\n①凧のまち\n凧の排出量\n412千t(2019年度)\n2013年度比 46%以上削減\n②独楽のまち\n委員の男女いずれかの割合\n33.1%(2023年度)\n40%以上 60%以下",
    [
      "凧の排出量 412@2019 46@null null@null review",
      "委員の男女いずれかの割合 33.1@2023 null@null null@null review",
    ],
  ],
  [
    "an arrow or a bracket that goes on in the next line",
    "【指標】\n・凧の訓練を行う地区の割合 66.7%(H30)→\n100%(R7)\n・凧の貸与世帯数 2,040 世帯(R2.9\n末)→ 5,000 世帯(R7)",
    [
      "凧の訓練を行う地区の割合 66.7@2018 100@2025 null@null review",
      "凧の貸与世帯数 2040@2020 5000@2025 null@null review",
    ],
  ],
  [
    "a cell on each line, of which one is a word in place of a value",
    "番号\n指標\n区分\n策定時(平成17年)\n平成18年実績\n目標(平成22年)\n21\n凧の数\n当初\n48人\n61人\n150人\n22\n凧揚げ大会の参加者数\n当初\n315人\n雨天中止\n500人",
    [
      "凧の数 48@2005 150@2010 61@2006 certain",
      "凧揚げ大会の参加者数 315@2005 500@2010 null@2006 review",
    ],
  ],
  [
    "a year before a goal in words",
    "指標 | 現状値 | 目標値\n凧の話をした人の割合 | 2025年 18.3% | 2030年 現状値より増加\n独楽の話をした人の割合 | 2025年 20.3% | 2030年 35.0%",
    [
      "凧の話をした人の割合 18.3@2025 null@2030 null@null review",
      "独楽の話をした人の割合 20.3@2025 35@2030 null@null certain",
    ],
  ],
  [
    "words before their values again and again in one line, as a text to be read aloud has them",
    "1.目標 各行は、指標、現状値(令和3年度)、目標値(令和9年度)の順に読み上げます。 凧を揚げる人の割合 現状値 52.7% 目標値 65%以上 独楽を回す人の割合 現状値 47.9% 目標値 55%以上 凧の会の数 現状値 ― 目標値 12件 以上です。",
    [
      "凧を揚げる人の割合 52.7@2021 65@2027 null@null review",
      "独楽を回す人の割合 47.9@2021 55@2027 null@null review",
      "凧の会の数 null@2021 12@2027 null@null review",
    ],
  ],
  [
    "a sentence that names a start and a goal once",
    "市民が凧を揚げる割合は 現状値 52.7% 目標値 65%以上 としています。",
    [],
  ],
  [
    "lists of years without a word for the goal",
    "1.凧の通行量(休日)\n年 | (人/日)\n---|---\nH30 | 18,420\nR2 | 13,106",
    [],
  ],
  [
    "years in brackets before two values that no title calls goals",
    "昨年の様子\n凧の売上　［R5］120億円　［R11］150億円",
    [],
  ],
])("%s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});

test("what was reached is given for each part of a row", () => {
  const text =
    "指標 | ベースライン値 | 中間評価値 | 最終評価値 | 目標値\n | （平成25年度） | （平成30年度） | （令和4年度） | （令和5年度）\n凧揚げの参加率 | 男性 31.2％ 女性 8.7％ | 男性 27.6％ 女性 7.9％ | 男性 24.3％ 女性 7.2％ | 男性 22.0％ 女性 6.0％";
  const rows = typedRows(extract({ file: "a.txt", lines: linesOf(text) }));
  expect(rows.map(({ series, latest, results }) => [series, latest.value, results])).toEqual([
    [
      "男性",
      24.3,
      [
        { raw: "27.6％", value: 27.6, year: 2018 },
        { raw: "24.3％", value: 24.3, year: 2022 },
      ],
    ],
    [
      "女性",
      7.2,
      [
        { raw: "7.9％", value: 7.9, year: 2018 },
        { raw: "7.2％", value: 7.2, year: 2022 },
      ],
    ],
  ]);
});

/** How often the texts of so many lines of years are looked at. */
function looksAtYears(count: number): number {
  let looks = 0;
  const years = Array.from({ length: count }, (_, at) => `H${(at % 30) + 1}年度 ${at}件`);
  const lines = linesOf(years.join("\n")).map(({ text, ...line }) => ({
    ...line,
    get text() {
      looks++;
      return text;
    },
  }));
  expect(rowsOf({ file: "a.txt", lines })).toEqual([]);
  return looks;
}

test("each run of lines of years is read once, however many there are", () => {
  // Four times as often for four times as many; seven times where each line reads those below it.
  expect(looksAtYears(400)).toBeLessThan(5 * looksAtYears(100));
});

test("what counts a label or says its kind is no part of it", () => {
  const table = [
    "指標\t現状値（R3）\t目標値（R8）",
    "【KPI】凧の会の数\t11会\t15会",
    "【成果指標②】凧の紙の重さ\t23.5g\t20g以下",
    "（イ）独楽の箱の数\t4個\t5個",
  ];
  expect(read(table.join("\n"))).toEqual([
    "凧の会の数 11@2021 15@2026 null@null certain",
    "凧の紙の重さ 23.5@2021 20@2026 null@null certain",
    "独楽の箱の数 4@2021 5@2026 null@null certain",
  ]);
});

test("years in a line of their own above each row are those of its values", () => {
  const table = [
    "【数値目標】\t基準\t目標",
    "",
    "令和4年度\t令和10年度",
    "凧の会の割合\t98.6％\t99.2％",
    "",
    "令和5年度\t令和10年度",
    "凧の紙の重さ\t23.5g\t20g以下",
  ];
  expect(read(table.join("\n"))).toEqual([
    "凧の会の割合 98.6@2022 99.2@2028 null@null certain",
    "凧の紙の重さ 23.5@2023 20@2028 null@null certain",
  ]);
  // Without a head that names goals the values are results.
  expect(read(table.slice(1).join("\n"))).toEqual([]);
  // Below one line of years, two rows: it ends the head.
  expect(read([...table.slice(0, 4), "独楽の割合\t50.1％\t60.2％"].join("\n"))).toEqual([
    "凧の会の割合 98.6@2022 99.2@2028 null@null certain",
    "独楽の割合 50.1@2022 60.2@2028 null@null certain",
  ]);
});

test("a heading parted from a row by an empty line is no label where the row has its own", () => {
  const table = [
    "重要業績指標（KPI）\t目標値\t現状値\t所管部署",
    "必要不可欠な凧の機能を確保する",
    "",
  ];
  expect(read([...table, "凧の協定の締結数\t120件（R10）\t97件（R5）\t凧の課"].join("\n"))).toEqual(
    ["凧の協定の締結数 97@2023 120@2028 null@null review"],
  );
});

test("the words 計画期間 between a word for values and its years say nothing more", () => {
  const head =
    "| 分野 | 指標 | 実 績 | 実 績 | 実 績 | 目 標 |\n| 分野 | 指標 | 基準年度 | 計画期間 | 計画期間 | 最終 |\n";
  const years =
    "| 分野 | 指標 | 平成30年度 | 令和5年度 | 令和6年度 | 令和12年度 |\n|---|---|---|---|---|---|\n";
  expect(read(`${head}${years}| 凧 | 凧の重さ | 23.5g | 22.9g | 22.1g | 20.0g |`)).toEqual([
    "凧の重さ 23.5@2018 20@2030 22.1@2024 certain",
  ]);
});

test("titles of a page and labels below a note begin records, and are no part of the label below", () => {
  const list = `<h3>2 凧のまち</h3><dl>
<dt>凧の会の数</dt><dd>現状値：11会（令和3年度）</dd><dd>目標値：15会（令和12年度）</dd><dd>所管課：凧の課</dd>
<dt>凧の紙の重さ</dt><dd>現状値：23.5g（令和3年度）</dd><dd>目標値：20g以下（令和12年度）</dd><dd>所管課：凧の課</dd></dl>
<h3>3 独楽のまち</h3><dl><dt>指標</dt><dd>独楽の数</dd><dt>担当</dt><dd>独楽の課</dd><dt>現状値</dt><dd>6個</dd><dt>目標値</dt><dd>9個</dd></dl>
<p>独楽の大会の数</p><p>現状値：2回</p><p>目標値：3回</p><p>出典：独楽の課の調べ</p>
<p>独楽の箱の数</p><p>現状値：4個</p><p>目標値：5個</p>
<h4>独楽の紐</h4><p>独楽の紐の数</p><p>現状値：7本</p><p>目標値：8本</p>`;
  expect(rowsOf(readMarkup("a.html", list))).toEqual([
    "凧の会の数 11@2021 15@2030 null@null certain",
    "凧の紙の重さ 23.5@2021 20@2030 null@null certain",
    "独楽の数 6@null 9@null null@null certain",
    "独楽の大会の数 2@null 3@null null@null certain",
    "独楽の箱の数 4@null 5@null null@null certain",
    "独楽の紐の数 7@null 8@null null@null review",
  ]);
});

test("parts of an indicator below each word for values are rows of their own", () => {
  const table = `<table><tr><th rowspan=2>指標</th><th colspan=2>現状値(R4)</th><th colspan=2>目標値(R10)</th></tr>
<tr><th>男性</th><th>女性</th><th>男性</th><th>女性</th></tr>
<tr><td>凧を揚げる人の割合</td><td>24.8%</td><td>7.1%</td><td colspan=2>40%</td></tr>
<tr><td>独楽の数</td><td>6.5個</td><td>－</td><td>7個</td><td>5個</td></tr>
<tr><td>駒の数</td><td>12個</td><td></td><td>15個</td><td></td></tr>
<tr><td>凧の数</td><td colspan=2>3枚</td><td colspan=2>4枚</td></tr></table>`;
  expect(rowsOf(readMarkup("a.html", table))).toEqual([
    "凧を揚げる人の割合 男性 24.8@2022 40@2028 null@null certain",
    "凧を揚げる人の割合 女性 7.1@2022 40@2028 null@null certain",
    "独楽の数 男性 6.5@2022 7@2028 null@null certain",
    "独楽の数 女性 null@2022 5@2028 null@null certain",
    "駒の数（男性） 12@2022 15@2028 null@null certain",
    "凧の数 3@2022 4@2028 null@null certain",
  ]);
});

test("parts of an indicator that the words for its values name themselves", () => {
  const text = `<table><tr><th>指標</th><th>現状値（男性）</th><th>現状値（女性）</th><th>目標値（男性）</th><th>目標値（女性）</th></tr>
<tr><td>凧を揚げる人の割合</td><td>25%</td><td>7%</td><td>40%</td><td>20%</td></tr></table>`;
  expect(rowsOf(readMarkup("a.html", text))).toEqual([
    "凧を揚げる人の割合 男性 25@null 40@null null@null certain",
    "凧を揚げる人の割合 女性 7@null 20@null null@null certain",
  ]);
});

test("the caption of a table is read as the text above it", () => {
  const table = `<p>（単位は各欄のとおり）</p><table><caption>凧の会の数（会）</caption><tr><th></th><th>令和5年度</th><th>令和6年度</th></tr>
<tr><th>目標値</th><td>160</td><td>170</td></tr><tr><th>実績値</th><td>158</td><td>－</td></tr></table>`;
  const lines = readMarkup("a.html", table).lines.map(({ text }) => text);
  expect(lines.slice(0, 2)).toEqual(["（単位は各欄のとおり）", "凧の会の数（会）"]);
  expect(rowsOf(readMarkup("a.html", table))).toEqual([
    "凧の会の数（会） null@null 170@2024 158@2023 review",
  ]);
});

test("indicators in the lines of one cell, each with its values in the lines of others", () => {
  const rows = [
    ["施策", "指標", "現状値（R5）", "目標値（R10）"],
    [
      "凧のまち",
      "・1人当たりの凧の広場\n・凧の売上",
      "6.5㎡/人\n12,345千円",
      "8.5㎡/人\n15,600千円",
    ],
    [
      "独楽のまち",
      "・独楽の客数\n・20歳以上の独楽の普及率",
      "24,150人/年\n14.5%",
      "31,200人/年\n21.5%",
    ],
  ];
  const expected = [
    "1人当たりの凧の広場 6.5@2023 8.5@2028 null@null certain",
    "凧の売上 12345@2023 15600@2028 null@null certain",
    "独楽の客数 24150@2023 31200@2028 null@null certain",
    "20歳以上の独楽の普及率 14.5@2023 21.5@2028 null@null certain",
  ];
  const cells = (row: string[]) =>
    row.map((cell) => `<td>${cell.replace("\n", "<br>")}</td>`).join("");
  const html = `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</table>`;
  const csv = rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n");
  const marks = rows.map((row) => `| ${row.join(" | ").replaceAll("\n", "<br>")} |`).join("\n");
  expect(rowsOf(readMarkup("a.html", html))).toEqual(expected);
  expect(rowsOf(readCsv("a.csv", new TextEncoder().encode(csv)))).toEqual(expected);
  expect(read(marks)).toEqual(expected);
  const units = typedRows(extract(readMarkup("a.html", html))).map(({ unit }) => unit);
  expect(units).toEqual(["㎡/人", "千円", "人/年", "%"]);
});

test("costs below a sheet of plan and result leave these together, and are listed", () => {
  const csv = [
    "成果指標,凧の館の客数,,単位,人,",
    "区分,,R4,R5,R6,R8",
    "目標値,,28000,31000,34000,37000",
    "実績値,,26410,30120,,",
    "達成率,,94.3%,97.2%,,",
    ",,,,,",
    "事業費(千円),,8400,9100,9500,",
  ];
  const document = readCsv("a.csv", new TextEncoder().encode(csv.join("\n")));
  expect(rowsOf(document)).toEqual(["凧の館の客数 null@null 37000@2026 30120@2023 certain"]);
  const { candidates } = extract(document);
  expect(candidates.map(({ text }) => text)).toContain("事業費(千円) | 8400 | 9100 | 9500");
});

test("the year above a value in one cell is that of the value, whatever the head says", () => {
  const html = `<table><tr><th>指標</th><th>策定時</th><th>目標値（R12）</th></tr>
<tr><td>凧の普及率</td><td>令和4年度<br>16.5%</td><td>令和10年度<br>24.5%</td></tr>
<tr><td>凧の数</td><td>令和3年度<br>1,150</td><td>1,320</td></tr></table>`;
  expect(rowsOf(readMarkup("a.html", html))).toEqual([
    "凧の普及率 16.5@2022 24.5@2028 null@null review",
    "凧の数 1150@2021 1320@2030 null@null certain",
  ]);
});
