import { expect, test } from "vitest";
import { read } from "./rows-of.ts";

test.each([
  [
    "below the head of a table of people that names the goals, with the year of the column",
    "男性職員については、次のとおりとする。\n(1)1週間以上の凧揚げの参加率を80%以上とする。\n(2)独楽回しに係る休み(回し休み及び休み)の日数が5日以上の職員を90%とする。\n| 凧揚げ参加率(令和6年度) | 独楽回しに係る休みの取得率 | |\n|---|---|---|\n| 女性 | 97% | - |\n| 男性 | 72.4% | 35.2% |",
    [
      "1週間以上の凧揚げの参加率 null@null 80@null 72.4@2024 review",
      "独楽回しに係る休み(回し休み及び休み)の日数が5日以上の職員 null@null 90@null 35.2@null review",
    ],
  ],
  [
    "not from a table of people that is of something else, or counted otherwise",
    "男性職員の凧揚げの参加率を80%以上とする。\n| 独楽の率 | 凧揚げの参加率 |\n|---|---|\n| 女性 | 97% | 12人 |\n| 男性 | 72.4% | 31人 |",
    ["男性職員の凧揚げの参加率 null@null 80@null null@null review"],
  ],
  [
    "under a heading above that leaves out some parts of the goal's name",
    "1 女性の登用率\n31.6%(前年同期 31.1%、前年同期比0.5ポイント増)\n\n2 数値目標\n第3次計画では、令和8年度までに審議会等の女性委員の登用率を40%以上とすることを目標としています。",
    ["審議会等の女性委員の登用率 null@null 40@2026 31.6@null review"],
  ],
  [
    "not under a heading of another quantity",
    "1 男性の参加率\n31.6%(前年同期 31.1%)\n\n2 数値目標\n計画では、令和8年度までに審議会等の女性委員の登用率を40%以上とすることを目標としています。",
    ["審議会等の女性委員の登用率 null@null 40@2026 null@null review"],
  ],
  [
    "of a later year than the value that the sentence gives",
    "令和8年4月1日までに、会に占める凧師の割合を、20%(令和3年4月1日現在13.2%)に引き上げる。\n令和7年4月1日現在の割合は、17.5%です。",
    ["会に占める凧師の割合 13.2@2021 20@2026 17.5@2025 review"],
  ],
  [
    "in a list below, under the same name or the end of it, with the start that the reason for the goal gives",
    "<1>令和元年度の会員のうち、町へ移った凧師の数\n 目標値:26人\n 目標値設定の考え方:令和元年度末時点の会員(433人)の6%以上とする\n<2>令和5年度中に独楽を回した者の数\n 目標値:148人\n 目標値設定の考え方:令和元年度実績(116人)の1.27倍以上とする\n【実績値】 以下は、区分 R3年度、R4年度、R5年度の実績順。\n<1>町へ移った凧師の数(R3年度からR5年度の累計) 7人 13人 21人\n<2>令和5年度中に独楽を回した者の数 121人 137人 152人",
    [
      "令和元年度の会員のうち、町へ移った凧師の数 null@null 26@null 21@2023 review",
      "令和5年度中に独楽を回した者の数 116@2019 148@null 152@2023 review",
    ],
  ],
  [
    "not in a list of as many years as no item has values",
    "<1>凧師の数\n 目標値:26人\n<2>独楽の数\n 目標値:148個\n【実績値】 以下は、区分 R3年度、R4年度、R5年度の実績順。\n<1>凧師の数 7人 13人\n<2>独楽の数 121個 137個",
    ["凧師の数 null@null 26@null null@null review", "独楽の数 null@null 148@null null@null review"],
  ],
  [
    "in a later paragraph, of a year, with goals in quotes under one year",
    "指標として、令和9(2027)年度に、凧師の会における女性の割合を「40%以上」、女性のいない凧師の会の数を「0」としています。\n\n凧師の会について\n\n令和6年4月1日現在の凧師の会における女性の割合は34.7%で、女性のいない凧師の会の数は3でした。",
    [
      "凧師の会における女性の割合 null@null 40@2027 34.7@2024 review",
      "女性のいない凧師の会の数 null@null 0@2027 3@2024 review",
    ],
  ],
  [
    "not in a later paragraph that names no year, or of an earlier year than the start",
    "二つ目は、凧の率です。現在の14.7%から20%に引き上げたいと思います。\n\n凧の率は、前の計画でも20%だったと思いますが。\n\n独楽の率を令和3年度の31%から令和9年度に40%とします。\n\n令和2年度の独楽の率は28%でした。",
    ["凧の率 14.7@null 20@null null@null review", "独楽の率 31@2021 40@2027 null@null certain"],
  ],
  [
    "not of the year from which it moved",
    "凧の件数は、22年度から14件増の累計86件となった。25年度の目標は110件。2024年度の調査による。",
    ["凧の件数 null@null 110@2025 86@null review"],
  ],
])("what was reached of a goal: %s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  [
    "a goal that an answer tells of in a plan, and a quantity named like the one before",
    "本市の大凧検診の受診率は、令和3年度が14.8%であり、凧づくり計画では令和8年度までに25%とする目標を掲げております。小凧検診につきましては、令和3年度の19.6%に対し、令和8年度の目標値を30%としております。",
    [
      "大凧検診の受診率 14.8@2021 25@2026 null@null review",
      "小凧検診の受診率 19.6@2021 30@2026 null@null review",
    ],
  ],
  [
    "a cut of what the sentence begins with",
    "また、町の凧に伴う紙くずの排出量につきましては、平成25年度と比べて、令和12年度までに50%削減する目標でございます。",
    ["町の凧に伴う紙くずの排出量 null@null 50@2030 null@null review"],
  ],
  [
    "the short name of a measure, of what the sentence begins with",
    "男性職員の凧の休みについては、令和8年度までに取得率を85%以上とする。",
    ["男性職員の凧の休みの取得率 null@null 85@2026 null@null review"],
  ],
  [
    "goals with their starts in brackets, which one verb lengthens",
    "凧の道の整備延長(令和6年度末32km)は令和12年度末50km、独楽の道の整備延長(令和6年度末41km)は令和12年度末60kmに延ばす。",
    [
      "凧の道の整備延長 32@2024 50@2030 null@null review",
      "独楽の道の整備延長 41@2024 60@2030 null@null review",
    ],
  ],
  [
    "what was reached, in the sentence behind that names no more than whose it is",
    "令和7年度までに、職員1人当たりの年間の凧の時間を120時間以下に縮減する。\n令和5年度の実績は、職員1人当たり138.4時間であった。",
    ["職員1人当たりの年間の凧の時間 null@null 120@2025 138.4@2023 review"],
  ],
  [
    "of what the sentence before names, with the start of a plan and its last year",
    "凧検診の受診率は、令和4年度の速報値で36.8%でございます。凧計画では、計画策定時の平成28年度が33.4%、最終年度の令和5年度の目標値を60%としておりますので、目標とは開きがあるものと認識しております。",
    ["凧検診の受診率 33.4@2016 60@2023 36.8@2022 review"],
  ],
  [
    "from the year that the plan begins with, beside a later one",
    "凧バスの年間利用者数は、凧計画の基準年であります令和3年度が14万2,300人、令和4年度が15万8,700人でございまして、令和8年度に20万人とすることを目標としております。",
    ["凧バスの年間利用者数 142300@2021 200000@2026 158700@2022 review"],
  ],
  [
    "by when a goal is due, said before its start, and a start named right before its figure",
    "凧の排出量を、2030年度までに基準年度の12,480kgから6,240kgに削減します。\n\n凧の戦略では、令和元年の年間凧客数215万人を、令和6年に240万人とすることを目標としておりますが、令和3年の実績は132万人でございます。",
    [
      "凧の排出量 12480@null 6240@2030 null@null review",
      "年間凧客数 215@2019 240@2024 132@2021 review",
    ],
  ],
  [
    "a start that is to be halved, and none that has been",
    "凧師の待機者数を令和6年の1860人から半減させることを目指す。\n\n独楽の待機者数は令和6年の1860人から半減した。",
    ["凧師の待機者数 1860@2024 50@null null@null review"],
  ],
  [
    "how many of as many, kept as printed",
    "凧の道のうち直された割合を、2/7(H23)から5/7(H27)にする。\n\n独楽の道のうち直された割合を、2/7(H23)から5/9(H27)にする。",
    ["凧の道のうち直された割合 null@2011 null@2015 null@null review"],
  ],
  [
    "without who speaks, which a blank parts from what is said",
    "◎凧揚げ課長 凧センターの設置数は現在2か所で、令和7年度までに4か所に増やす計画でございます。",
    ["凧センターの設置数 2@null 4@2025 null@null review"],
  ],
  [
    "no heading of a form in the label, and the days on which it is counted",
    "計画の成果目標(定量的指標)中央の凧の達成率を、42.5%から58.0%に向上させる。\n\n凧の広場の歩行者数を平日1,860人/日(H23)から2,100人/日(H27)に増加させる。",
    [
      "中央の凧の達成率 42.5@null 58@null null@null certain",
      "凧の広場の歩行者数（平日） 1860@2011 2100@2015 null@null certain",
    ],
  ],
])("goals in sentences: %s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});
