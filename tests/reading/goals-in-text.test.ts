import { expect, test } from "vitest";
import { read } from "./rows-of.ts";

test("letters of a sentence that were set apart are together again, with the figures in it", () => {
  const apart = (text: string) => Array.from(text).join(" ");
  const text = `${apart("（1）令和7年までに凧の大会の数を1,650回以下にする。")}

（ 令 和 2 年 1, 874 回 ⇒ 令 和 7 年 1, 650 回 以 下 ）

${apart("の割合を調べたことがあるたこの町の数")}
9町 16町`;
  expect(read(text)).toEqual(["凧の大会の数 1874@2020 1650@2025 null@null review"]);
});

test("a bracket below a sentence gives its start where it says the same goal", () => {
  const goal = "令和7年までに凧の数を390枚以下にする。\n";
  expect(read(`${goal}（令和2年447枚⇒令和7年390枚以下）`)).toEqual([
    "凧の数 447@2020 390@2025 null@null review",
  ]);
  expect(read(`${goal}（令和2年447枚⇒令和7年380枚以下）`)).toEqual([
    "凧の数 null@null 390@2025 null@null review",
  ]);
});

test("a table of goals alone, its values only parted by blanks, and its rows numbered on", () => {
  const rows = "6 凧の大会の回数 36回 5%増\n7 凧の講座の受講者数 940人 5%増\n";
  expect(read(`目標Ⅱ：凧のまち\n基本指標 数値目標 対前年度比\n${rows}`)).toEqual([
    "凧の大会の回数 null@null 36@null null@null review",
    "凧の講座の受講者数 null@null 940@null null@null review",
  ]);
  expect(
    read("| 指標 | 数値目標 | 備考 |\n| 凧の数 | 12枚 | 凧の課 |\n| 独楽の数 | 6個 | |"),
  ).toEqual([
    "凧の数 null@null 12@null null@null review",
    "独楽の数 null@null 6@null null@null review",
  ]);
});

test("zero is a goal of what names a quantity, without a year too", () => {
  expect(read("独楽の大会の事故件数ゼロを目指す。")).toEqual([
    "独楽の大会の事故件数 null@null 0@null null@null review",
  ]);
});

test.each([
  [
    "years of one letter and their number in sentences, also in a bracket",
    "凧の会の会員を現在（R5）の38人から、令和10年度までに60人に増やす。\n\n独楽を回せる子の割合を、R5の28.4％から、令和8年度末に40％とすることをめざす。",
    [
      "凧の会の会員 38@2023 60@2028 null@null certain",
      "独楽を回せる子の割合 28.4@2023 40@2026 null@null certain",
    ],
  ],
  [
    "goals and what was reached of them, as assemblies put them in one sentence",
    "凧の売店数の目標80店舗は、実績86店舗と上回ったが、独楽の年間利用回数については、雨の影響もあり、1万4500回の目標に対し、実績が9870回であり、届かなかった。",
    [
      "凧の売店数 null@null 80@null 86@null review",
      "独楽の年間利用回数 null@null 14500@null 9870@null review",
    ],
  ],
  [
    "a year to which a goal is moved is no value",
    "凧の売上など5項目の目標を2018年度に引き上げる。",
    [],
  ],
  [
    "a start and a goal against it, of what the line above names",
    "1 凧を揚げる人の割合の増加\n策定時(2011年)の70.8%に対して、78%(2023年)\n2 独楽を回す人の割合の増加\n策定時(2010年)の27.6%に対して、50%(2023年)",
    [
      "凧を揚げる人の割合の増加 70.8@2011 78@2023 null@null review",
      "独楽を回す人の割合の増加 27.6@2010 50@2023 null@null review",
    ],
  ],
  [
    "arrows and signs at the beginning of a line go on with the line above",
    "●凧の通りの通行者数=38,925人(平成14年度)\n→42,500人 |\n\n●独楽の広場の入場者数\n=112,408人→125,000人",
    [
      "凧の通りの通行者数 38925@2002 42500@null null@null review",
      "独楽の広場の入場者数 112408@null 125000@null null@null review",
    ],
  ],
  [
    "a start and a goal on the line below their label, a bracket around them, and a part of a label",
    "?独楽の改修率\n78%(H17)⇒92%(H29)\n?凧の平均使用年数\n【約26年(H15)⇒約34年(H29)】\n未達成\n21%(H27)→19%(R2)\n1)1か所以上【33%(H15)⇒70%(H29)】",
    [
      "独楽の改修率 78@2005 92@2017 null@null review",
      "凧の平均使用年数 26@2003 34@2017 null@null review",
      "1)1か所以上 33@2003 70@2017 null@null review",
    ],
  ],
  [
    "several counted changes in one sentence",
    "主な目標は、1)凧の割合を58%から66%に増加、2)独楽の広場を保全、3)凧の会の会員を3万4千人から4万1千人に増加、としている。",
    ["凧の割合 58@null 66@null null@null certain", "凧の会の会員 34@null 41@null null@null review"],
  ],
  [
    "the end of a plan dates its goals, and 10年を1期とする計画 states none",
    "凧の基準を定める10年を1期とする計画。\n\n| 区分 | 現況 | 計画期末 |\n|---|---|---|\n| 凧の林 | 3,412 | 3,260 |",
    ["凧の林 3412@null 3260@null null@null certain"],
  ],
  [
    "the only year of a sentence, by which its goal is to be reached",
    "令和9年度には、凧の会を12会から18会へ増やします。\n\n令和4年度に、双六の会を12会から18会に増やしました。",
    ["凧の会 12@null 18@2027 null@null certain"],
  ],
  [
    "a number without a unit is a value behind one that its year dates",
    "指標名 単位 現状 目標\n凧の会の数 組\n52\n(H25年度)\n57\n(H26年度)\n独楽の箇所 箇所\n218\n(H25年度)\n226\n(H26年度)",
    [
      "凧の会の数 52@2013 57@2014 null@null review",
      "独楽の箇所 218@2013 226@2014 null@null review",
    ],
  ],
  [
    "a future value beside the goal is none",
    "| 指標 | 現状値(R2) | 目標値(R8) | 将来値(R13) |\n|---|---|---|---|\n| 凧の残存率 | 6.8% | 3.0% | 0% |",
    ["凧の残存率 6.8@2020 3@2026 null@null certain"],
  ],
  ["a place names no quantity", "国の基準は0.1以上ですが、凧の町では0.2以上とします。", []],
  [
    "a goal that names itself, below the title of a group",
    "1.凧のまちをつくる\n数値目標：凧の会の数を5年間で30会以上とする。\n達成値：R6末現在19会\n2.独楽のまちをつくる\n数値目標：独楽の満足度（令和7年度）を4.5点（5点満点）以上とする。\n達成値：R6末現在4.2点",
    [
      "凧の会の数 null@null 30@null 19@2024 review",
      "独楽の満足度 null@null 4.5@2025 4.2@2024 review",
    ],
  ],
])("%s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});

test("the value between start and goal was reached where a verdict or 策定時 says so, is aimed at from a present one, else in doubt", () => {
  const table = (verdict: string, cell: string, start = "基準値") =>
    read(
      `| 指標 | ${start}(H30) | 中間値(R4) | 目標値(R11)${verdict} |\n|---|\n| 凧の量 | 264g | 271g | 350g${cell} |`,
    );
  expect(table(" | 判定", " | C")).toEqual(["凧の量 264@2018 350@2029 271@2022 certain"]);
  expect(table("", "")).toEqual(["凧の量 264@2018 350@2029 null@null review"]);
  expect(table("", "", "現状値")).toEqual(["凧の量 264@2018 350@2029 null@null certain"]);
  expect(table("", "", "計画策定時")).toEqual(["凧の量 264@2018 350@2029 271@2022 review"]);
});

test("the mark of a note is no part of a label", () => {
  const table = (label: string) =>
    read(`| 指標 | 基準値(H30) | 目標値(R11) |\n|---|\n| ${label} | 264g | 350g |`);
  const row = "凧の量 264@2018 350@2029 null@null certain";
  for (const label of ["注1)凧の量", "凧の量注1)", "凧の量（注1）", "凧の量*2", "凧の量※3"])
    expect(table(label)).toEqual([row]);
  expect(table("凧の発注1")).toEqual(["凧の発注1 264@2018 350@2029 null@null certain"]);
});

test("answers that state two goals give what was reached of each", () => {
  const said =
    "凧の数は目標80枚に対しまして、実績が83枚となり達成いたしましたが、独楽の回数につきましては、雨もあり、9,400回の目標に対し、実績が7,862回で、届きませんでした。";
  expect(read(said)).toEqual([
    "凧の数 null@null 80@null 83@null review",
    "独楽の回数 null@null 9400@null 7862@null review",
  ]);
});

test("the year that an answer begins with is that of its values, and no label", () => {
  expect(read("令和4年度は、凧の店の数の目標60店は実績64店と達成できた。")).toEqual([
    "凧の店の数 null@null 60@2022 64@2022 review",
  ]);
  expect(read("令和4年度は、目標80人に対し、実績は90人だった。")).toEqual([]);
  expect(read("令和4年度は、令和8年度の目標80人に対し、凧師の数の実績は90人だった。")).toEqual([]);
});

test("goals in brackets behind what they are of, without how that was judged", () => {
  expect(
    read("うちクリアしたのは、凧師の数(目標値・9人)、凧の事故者数(同・3人以下)など6項目。"),
  ).toEqual([
    "凧師の数 null@null 9@null null@null review",
    "凧の事故者数 null@null 3@null null@null review",
  ]);
  expect(read("横ばいは凧に乗る人の割合の1項目で、目標値の70%に対して直近値は62%。")).toEqual([
    "凧に乗る人の割合 null@null 70@null 62@null review",
  ]);
  expect(read("凧師は8人(目標値9人)、凧の事故者は5人(同3人)だった。")).toEqual([]);
});

test("what has come of a goal is said behind it, where that names the same", () => {
  const goal = "凧の会員数を令和9年度までに300人に増やす。";
  const row = "凧の会員数 null@null 300@2027";
  expect(read(`${goal}令和5年度の凧の会員数は210人だった。`)).toEqual([`${row} 210@2023 review`]);
  expect(read(`${goal}今は凧がはやるが、凧の会員数は210人(令和5年度)にとどまる。`)).toEqual([
    `${row} 210@2023 review`,
  ]);
  expect(read(`${goal}市外の凧の会員数は210人だった。`)).toEqual([`${row} null@null review`]);
  expect(read(`${goal}凧の会員数は210人となる見込みだ。`)).toEqual([`${row} null@null review`]);
});

test("what bounds those who are counted is a part of the label", () => {
  expect(read("凧の休暇の取得日数が、5日以上の職員を100%とする。")).toEqual([
    "凧の休暇の取得日数が5日以上の職員 null@null 100@null null@null review",
  ]);
});

test("evaluations that say how a goal was met", () => {
  expect(read("凧の数は目標の70枚を上回る78枚となった。")).toEqual([
    "凧の数 null@null 70@null 78@null review",
  ]);
  expect(read("凧の客数は目標の60万人を達成した。")).toEqual([
    "凧の客数 null@null 60@null null@null review",
  ]);
  expect(read("独楽の数は目標の5,000個に対し3,860個にとどまった。")).toEqual([
    "独楽の数 null@null 5000@null 3860@null review",
  ]);
});

test("goals listed in one line, of places that are part of their labels, in units by the year", () => {
  const line =
    "・凧の公園における客数を63,200人/年(平成24当初)から80,000人/年(平成28)に増加 ・独楽の公園における客数を18,450人/年(平成24当初)から30,500人/年(平成28)に増加";
  expect(read(`${line}\n`)).toEqual([
    "凧の公園における客数 63200@2012 80000@2016 null@null certain",
    "独楽の公園における客数 18450@2012 30500@2016 null@null certain",
  ]);
  expect(read("令和9年度における凧の率を25%以上とする。")).toEqual([
    "凧の率 null@null 25@2027 null@null review",
  ]);
});

test("a short sentence that aims at zero", () => {
  expect(read("凧の事故件数ゼロを目指す。")).toEqual([
    "凧の事故件数 null@null 0@null null@null review",
  ]);
});

test("a count in the brackets of a label is no value", () => {
  const page =
    "①凧の駅の客数 (凧線 4駅)\n現状値(令和元年度):2,134 人/日 目標値:2,200 人/日\n②独楽の客数\n現状値(令和元年度):905 人/日 目標値:950 人/日";
  expect(read(page)).toEqual([
    "凧の駅の客数 (凧線 4駅) 2134@2019 2200@null null@null certain",
    "独楽の客数 905@2019 950@null null@null certain",
  ]);
});

test("a dash with its year in a page in one line, and a goal of several years", () => {
  const page =
    "凧の町 数値目標と指標 指標名 基準値 目標値 凧の会の数 -(H26) 80会(5年間) 独楽の会の数 12会(H26) 40会(H31)";
  expect(read(page)).toEqual([
    "凧の会の数 null@2014 80@null null@null review",
    "独楽の会の数 12@2014 40@2019 null@null review",
  ]);
});

test("a bound behind an equals sign is a goal", () => {
  expect(read("①凧の比率=88.0 以下\n②独楽の比率＝12.5％以上")).toEqual([
    "凧の比率 null@null 88@null null@null review",
    "独楽の比率 null@null 12.5@null null@null review",
  ]);
  expect(read("①凧の比率=88.0")).toEqual([]);
});

test("lists of newspapers whose legend has no brackets", () => {
  const list =
    "▽指標項目(単位)=①27年度目標値②27年度実績値③達成率(%)\n◇凧の町\n▽1人あたりの凧の面積(平方㍍/人)=①10・5②10・1③96・2\n▽独楽の面積(平方㍍)=①18、000②21、350③118・6";
  expect(read(list)).toEqual([
    "1人あたりの凧の面積 null@null 10.5@null 10.1@null review",
    "独楽の面積 null@null 18000@null 21350@null review",
  ]);
});

test("values on either side of an arrow below a goal: its start, and what it is or what came of it", () => {
  const goal = "令和3年度における凧の率を25%以上とする。";
  expect(read(`${goal}\n19%→25%`)).toEqual(["凧の率 19@null 25@2021 null@null review"]);
  expect(read(`${goal}\n達成状況\n未達成\n19%(平成27年度)→21%(令和2年度)`)).toEqual([
    "凧の率 19@2015 25@2021 21@2020 review",
  ]);
  expect(read(`${goal}\n19%→23%`)).toEqual(["凧の率 null@null 25@2021 null@null review"]);
});

test("a cut against a year, and below it the level that it comes to", () => {
  const goal = "1人1日当たり凧の量を令和13年度において、令和2年度より12%以上削減する。";
  expect(read(`${goal}\n652グラム→574グラム`)).toEqual([
    "1人1日当たり凧の量 652@null 574@2031 null@null review",
  ]);
  expect(read(`${goal}\n`)).toEqual(["1人1日当たり凧の量 null@null 12@2031 null@null review"]);
  // What is to be cut, no other line says.
  expect(read("凧の目標\n令和13年度において、令和2年度より12%以上削減する。")).toEqual([]);
});

test("start and newest value in one bracket behind a goal", () => {
  expect(
    read("凧の率(現年)を平成24年度までに98.5%以上とする。(平成19年度 97.2%、平成20年度 97.4%)"),
  ).toEqual(["凧の率(現年) 97.2@2007 98.5@2012 97.4@2008 review"]);
});

test("figures counted by one of something", () => {
  const row = (goal: string, start: string) =>
    read(`| 指標 | 目標値(R6) | 策定時(H30) |\n|---|---|---|\n| 凧の組 | ${goal} | ${start} |`);
  expect(row("1拠点当たり 15組", "1拠点当たり9組")).toEqual([
    "凧の組 9@2018 15@2024 null@null certain",
  ]);
  expect(row("市民1人あたり5冊", "市民1人あたり3.2冊")).toEqual([
    "凧の組 3.2@2018 5@2024 null@null certain",
  ]);
});

test("what a bracket behind a goal says: its start by its word, or both levels of a cut", () => {
  expect(read("令和7年の凧の産出額33億円を目指します。(基準:29億円(令和元年))")).toEqual([
    "凧の産出額 29@2019 33@2025 null@null review",
  ]);
  expect(
    read(
      "凧の率(10万人当たりの数)を、令和9年までに、平成27年と比較して30パーセント以上減少させることを目標とします。(平成27年:18.9を令和9年:13.2以下に)",
    ),
  ).toEqual(["凧の率(10万人当たりの数) 18.9@2015 13.2@2027 null@null review"]);
});

test("what a goal is set against, in a line for reference below it", () => {
  const goal = "令和11年度まで引き続き凧を揚げる人の割合を45%以上とする。";
  expect(read(`${goal}\n参考:令和4年度~令和6年度実績 47.1%`)).toEqual([
    "凧を揚げる人の割合 47.1@2024 45@2029 null@null review",
  ]);
  expect(read(`${goal}\n参考:令和6年 47.1%`)).toEqual([
    "凧を揚げる人の割合 47.1@2024 45@2029 null@null review",
  ]);
});

test("a sentence that says the start and goes on with the goal", () => {
  expect(read("凧の率は2022年度で43%となっており、2030年度に100%とすることを目指します。")).toEqual(
    ["凧の率 43@2022 100@2030 null@null certain"],
  );
});

test("a goal in a quote that goes on, measured by a year", () => {
  expect(
    read("町では、2030年度までに「2013年度比で凧の量を50%削減すること」を目標とします。"),
  ).toEqual(["凧の量 null@null 50@2030 null@null review"]);
});

test("a list of goals below a word for labels and one for goals, each on a line of its own", () => {
  const page =
    "4 主な数値目標\n\n項目\n\n目標値\n\n凧の床数(うち独楽)\n\n486床(41床)\n\n凧の機関数\n\n395機関\n\n5 凧の公表";
  expect(read(page)).toEqual([
    "凧の床数(うち独楽) null@null 486@null null@null review",
    "凧の機関数 null@null 395@null null@null review",
  ]);
});

test("items of lists that end in the word for goals", () => {
  const list =
    "  • 凧の所得目標:420万円に変更。(旧:400万円)\n  • 凧の集積目標:8割程度(目標面積9,850ha)\n  • 凧の労働時間目標:変更なし。";
  expect(read(list)).toEqual([
    "凧の所得 null@null 420@null null@null review",
    "凧の集積 null@null 80@null null@null review",
  ]);
});

test("goals that have been set, with what came of each", () => {
  expect(
    read(
      "凧の店舗数は目標250店舗のところ、実績は268店舗と達成できたが、凧の相談は、雨により、年間180件の目標に対し、実績が97件であった。",
    ),
  ).toEqual([
    "凧の店舗数 null@null 250@null 268@null review",
    "凧の相談 null@null 180@null 97@null review",
  ]);
});

test("a sentence from a start over a goal on the way to the last one, and counts over years", () => {
  expect(
    read(
      "凧市では、凧揚げの事故率を2016年の19.4から2023年には16.5、2026年には13.6へ減少させます。",
    ),
  ).toEqual(["凧揚げの事故率 19.4@2016 13.6@2026 null@null certain"]);
  expect(
    read("独楽の研修の受講者数を、2018年度の累計312人から2023年度には累計500人以上へ増やします。"),
  ).toEqual(["独楽の研修の受講者数 312@2018 500@2023 null@null review"]);
});

test.each([
  [
    "令和12年度までに、設置できる小屋の50％以上に大きな凧を設置する。",
    "設置できる小屋（大きな凧を設置） null@null 50@2030",
  ],
  ["令和8年度末までに凧の工房を1か所設置する。", "凧の工房 null@null 1@2026"],
  ["凧の指導員を令和8年度末までに30人確保することを目標とします。", "凧の指導員 null@null 30@2026"],
  [
    "凧の講座の利用者数は、令和3年度実績の7人を令和8年度に10人以上にします。",
    "凧の講座の利用者数 7@2021 10@2026",
  ],
  ["凧づくりへの助言は、年間24件を目標とします。", "凧づくりへの助言 null@null 24@null"],
  [
    "凧の会の児童数は、令和5年度は46人で、令和8年度の目標は60人です。",
    "凧の会の児童数 46@2023 60@2026",
  ],
  [
    "令和8年度末の凧の会員数を、令和4年度末から4人削減し、80人以下とすることを目指します。",
    "凧の会員数 null@null 80@2026",
  ],
  [
    "本町は、令和12年に人口7,200人、令和22年に人口6,300人を維持することを目標とします。",
    "人口 null@null 6300@2040",
  ],
  [
    "・凧の燃料の使用量を令和12年度までに平成25年度比で40％削減する。",
    "凧の燃料の使用量 null@null 40@2030",
  ],
  [
    "来場者数は、新館が開く2027年度に30万人、最終年度の令和13年度に45万人と定めた。",
    "来場者数 null@null 45@2031",
  ],
  [
    "凧の出荷額について、2027年度に3億円、2031年度に5億円とする目標を設定した。",
    "凧の出荷額 null@null 5@2031",
  ],
  ["凧の客は80万人(2009年推計値は41万人)の早期実現を掲げた。", "凧の客 41@2009 80@null"],
])("%s states a goal to review", (sentence, row) =>
  expect(read(sentence)).toEqual([
    expect.stringMatching(`^${row.replace(/[()]/gu, "\\$&")} .*review$`),
  ]),
);

test.each([
  "国は、令和8年までに凧の事故率を平成27年と比べて30％以上減少させることを目標としています。",
  "・県は、令和8年度までに凧の率を12％とすることを目標としています。",
  "令和5年度までに凧の工房を2か所設置しました。",
  "凧の会の参加費は、500円とする。",
  "本市は、30％を目指します。",
  "将来推計では、令和12年に人口7,200人、令和22年に人口6,300人を維持する見込みです。",
  "来場者数は、2027年度に30万人、2028年度に25万人と減った。",
  "凧の会の記録では、会員数300人、凧の販売額5億円を示した。",
  "国は、2030年度の目標として、凧の会の会員数300人、凧の販売額5億円を掲げた。",
])("%s states none", (sentence) => expect(read(sentence)).toEqual([]));

test("goals listed with blanks below a title of goals in brackets, with the year that it says", () => {
  const list = (title: string) =>
    read(
      `凧の町\n\n${title}\n\n■ 凧師になった若者の数         250人\n\n■ 独楽、羽子板の店の数      20店以上\n\n【方向】\n\n■ 駒の数   25個`,
    );
  expect(list("【成果目標】")).toEqual([
    "凧師になった若者の数 null@null 250@null null@null review",
    "独楽、羽子板の店の数 null@null 20@null null@null review",
  ]);
  expect(list("【数値目標】（令和11年度）")[0]).toBe(
    "凧師になった若者の数 null@null 250@2029 null@null review",
  );
});

test.each([
  [
    "令和2年度を基準年度とし、令和12年度までに凧の総排出量の7%削減を目指します。",
    "凧の総排出量 null@null 7@2030",
  ],
  [
    "2013年度を基準年度とし、2030年度の凧の総排出量を基準年度と比較して51%削減",
    "凧の総排出量 null@null 51@2030",
  ],
  [
    "凧の事故率を令和2年の13.9から、令和10年までにおおむね30%減らし9.7以下にすることを目指します。",
    "凧の事故率 13.9@2020 9.7@2028",
  ],
])("a cut of what stands before it: %s", (text, row) => {
  expect(read(text)).toEqual([`${row} null@null review`]);
});

test("a goal that another plan has set is none", () => {
  expect(read("令和12年度までに凧の総排出量の50%削減を目標に設定している。")).toEqual([]);
});

test("goals that a sentence names before it lists them, with the year that it says", () => {
  const goals = "凧の会の会員数300人(15年比8%増)、凧の販売額5億円など5項目を掲げた。";
  expect(read(`令和12年度の目標として、${goals}`)).toEqual([
    "凧の会の会員数 null@null 300@2030 null@null review",
    "凧の販売額 null@null 5@2030 null@null review",
  ]);
  expect(read("令和12年度の目標は、凧の客30万人、独楽の客は同5万人です。")).toEqual([
    "凧の客 null@null 30@2030 null@null review",
    "独楽の客 null@null 5@2030 null@null review",
  ]);
  expect(read("目標としては、凧の客を重んじ、昨年の客は3万人、一昨年は2万人だった。")).toEqual([]);
});

test("items of lists with their year, and what they are counted from, before the figure", () => {
  const list = "・凧の工房の戸数 令和11年度までに12戸(5年間累計)\n・凧の会の閲覧数 現状の1.5倍";
  expect(read(`【重要業績評価指標(KPI)】\n${list}\n・凧師の数 令和6年度比20%増`)).toEqual([
    "凧の工房の戸数 null@null 12@2029 null@null review",
    "凧の会の閲覧数 null@null 50@null null@null review",
    "凧師の数 null@null 20@null null@null review",
  ]);
  expect(read("【数値目標】\n・凧の客の数 10年後に2倍")).toEqual([]);
});

test.each([
  ["0%に近づける", 0],
  ["限りなくゼロに近づける", 0],
  ["おおむね解消", null],
  ["0%に近い", null],
])("%s is a goal for a person to look at", (goal, value) => {
  const rows = read(
    `| 指標 | 現状値（R4） | 目標値（R9） |\n| 凧の破損率 | 5.4% | ${goal} |\n| 凧の数 | 3枚 | 4枚 |`,
  );
  expect(rows[0]).toBe(`凧の破損率 5.4@2022 ${value}@2027 null@null review`);
});

test("goals that news names one behind the other before saying that they are some, with what was reached", () => {
  expect(
    read(
      "町は12日、2029年の凧の延べ客数34万人泊(2024年実績11万8千人泊)、独楽の輸出額150億円(2023年度実績88億円)などの数値目標を盛り込んだ計画の素案を示した。",
    ),
  ).toEqual([
    "凧の延べ客数 118@2024 340@2029 null@null review",
    "独楽の輸出額 88@2023 150@2029 null@null review",
  ]);
  expect(
    read(
      "「凧」では、糸への対応を進め、2027年度の凧職人数5320人(2021年度比250人増)▽2028年の凧の固定率80%(2019年度69・8%)などを目指す。",
    ),
  ).toEqual([
    "凧職人数 null@null 5320@2027 null@null review",
    "凧の固定率 69.8@2019 80@2028 null@null review",
  ]);
  expect(
    read(
      "新しい計画は、5年のうちに(1)凧の客数500万人(2)1人当たりの平均宿泊数1.8泊――などをあげている。",
    ),
  ).toEqual([
    "凧の客数 null@null 500@null null@null review",
    "1人当たりの平均宿泊数 null@null 1.8@null null@null review",
  ]);
});

test.each([
  "式には凧の会の会員120人、独楽の会の会員80人などが出席した。",
  "凧の事業費3億円、独楽の事業費2億円などを盛り込んだ予算案を示した。",
  "昨年の凧の客数は30万人(前年比5%増)、独楽の客数20万人(前年比3%減)などとなった。",
])("figures that a sentence names in a row are no goals by themselves: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test("what has come of a start or a goal, however far it went", () => {
  expect(
    read(
      "「凧の会員数」については、催しが増えたことにより、令和2年度の基準値1,304人から112人増の1,416人となりました。令和7年度の目標値1,700人に向けて順調です。",
    ),
  ).toEqual(["凧の会員数 1304@2020 1700@2025 1416@null review"]);
  expect(
    read("独楽の利用者数は、基準値の120人を12人下回る108人でした。目標値は150人です。"),
  ).toEqual(["独楽の利用者数 120@null 150@null 108@null review"]);
  expect(
    read(
      "△ 凧バスの利用者数は、令和2年度の1,206人から令和6年度に1,500人に増やすことを目標としていましたが、1,274人でした。",
    ),
  ).toEqual(["凧バスの利用者数 1206@2020 1500@2024 1274@null review"]);
  expect(read("○ 凧の担い手の数は、目標の年6人に対し7人でした。")).toEqual([
    "凧の担い手の数 null@null 6@null 7@null review",
  ]);
});

test("answers name what they are of in a quote or before ですが; who speaks is no label", () => {
  expect(
    read(
      "評価指標のうち、「凧を続けたい市民の割合」につきましては、計画策定時の令和2年度が66.2%、目標値は令和7年度に70%としておりまして、令和4年度の実績値は67.9%でございます。",
    ),
  ).toEqual(["凧を続けたい市民の割合 66.2@2020 70@2025 67.9@2022 review"]);
  expect(
    read(
      "次に、凧の転出超過数でございますが、令和2年の基準値がマイナス115人、目標は令和7年にプラス・マイナスゼロ、令和4年の実績はマイナス58人となってございます。",
    ),
  ).toEqual(["凧の転出超過数 -115@2020 0@2025 -58@2022 review"]);
  expect(
    read("◎凧部長(甲野乙君) 令和7年度の目標40%に対し、令和4年度は31.3%でございます。"),
  ).toEqual([]);
});

test("what a sentence announces is what the next one points back to", () => {
  expect(read("二つ目は、凧の普及率です。現在の15.7%から25%に引き上げたいと思います。")).toEqual([
    "凧の普及率 15.7@null 25@null null@null review",
  ]);
  expect(
    read(
      "一つ目は、1人1日当たりの凧の使用量です。令和3年度に868グラムで、多い方から6番目でした。これを令和10年度までに740グラムに減らします。",
    ),
  ).toEqual(["1人1日当たりの凧の使用量 868@2021 740@2028 null@null review"]);
  expect(read("四つ目は、凧の店の数です。今の311店舗を900店舗にまで増やしていきます。")).toEqual([
    "凧の店の数 311@null 900@null null@null review",
  ]);
  expect(read("二つ目は、凧の大会です。昨年は30人が参加しました。")).toEqual([]);
});

test("bounds, zero and what somebody means to do are goals; what has been kept is none", () => {
  expect(
    read(
      "町は凧の訓練の実施率を2026年度に60%とする方針だ。独楽の待機者数を2024年の52人からゼロにするほか、凧の容量を2023年度の231台から320台に引き上げる。",
    ),
  ).toEqual([
    "凧の訓練の実施率 null@null 60@2026 null@null review",
    "独楽の待機者数 52@2024 0@null null@null certain",
    "凧の容量 231@2023 320@null null@null certain",
  ]);
  expect(read("独楽の事故件数は、令和3年度の12件を5件以下に抑える。")).toEqual([
    "独楽の事故件数 12@2021 5@null null@null review",
  ]);
  expect(read("独楽の利用者数は、令和5年度は12人に減りましたが、20人を目指します。")).toEqual([
    "独楽の利用者数 12@2023 20@null null@null certain",
  ]);
  expect(read("凧の費用は3万円以下に抑えた。\n独楽の費用は3万円以下に抑える必要がある。")).toEqual(
    [],
  );
});

test("years without era or century have those of the only calendar that the whole ones suit", () => {
  const goals = "凧の普及率は20年度の11・4%から30年度に19・0%まで高める。";
  for (const line of ["町は2024年からの計画を決めた。", "2024年(令和6年)からの計画だ。"])
    expect(read(`${line}\n${goals}`)).toEqual(["凧の普及率 11.4@2020 19@2030 null@null review"]);
  expect(read(`平成25年の調べだ。\n${goals}`)).toEqual([
    "凧の普及率 11.4@2008 19@2018 null@null review",
  ]);
  const table = "指標 | 現状値(24年度) | 目標値(29年度)\n---|---|---\n";
  const rows = Array.from({ length: 8 }, (_, at) => `凧の数${at} | ${at}枚 | 9枚`).join("\n");
  expect(read(`平成25年の調べだ。\n${table}${rows}`).at(-1)).toBe(
    "凧の数7 7@2012 9@2017 null@null review",
  );
  // 2012 lies among 平成20～30年度 as well, and 令和20年度 is far from 令和6年.
  for (const line of ["2012年の調べだ。", "令和6年からの計画だ。", ""])
    expect(read(`${line}\n${goals}`)).toEqual(["凧の普及率 11.4@null 19@null null@null review"]);
});

test("a bracket behind a goal that a year is said for with において", () => {
  expect(read("凧の負担率を令和7年度において10.5%以下とする(令和元年度:12.3%)。")).toEqual([
    "凧の負担率 12.3@2019 10.5@2025 null@null review",
  ]);
});

test("two dated values below a title of goals, and without one", () => {
  const lines =
    "凧の登録件数 10件(令和2年度) 30件(令和7年度)\n年間客数 令和元年度 78,000人 令和7年度 85,000人";
  expect(read(`定住に関する目標\n${lines}`)).toEqual([
    "凧の登録件数 10@2020 30@2025 null@null review",
    "年間客数 78000@2019 85000@2025 null@null review",
  ]);
  expect(read(`定住の様子\n${lines}`)).toEqual([]);
});

test("a goal behind its word with a remark that says its year, or what it is counted from", () => {
  expect(
    read(
      "【目標値】凧の移行者数 9人 令和8年度末までに(A)の6%以上が移行\n【目標値】独楽の利用者数 18人 令和3年度実績(12人)の1.41倍以上\n令和4年度末の凧の会員数(A) 134人 基準となる人数",
    ),
  ).toEqual([
    "凧の移行者数 null@null 9@2026 null@null review",
    "独楽の利用者数 12@2021 18@null null@null review",
  ]);
});

test("news that put the start in a bracket and the goal right behind its year", () => {
  expect(
    read(
      "2024年2月の会議で示した。\n主な指標は、凧橋の耐震化率（22年度41%）を28年度73%とする。凧の計画を作った集落数（23年度末時点6集落）を28年度末で全18集落とする。\n独楽管の更新率（22年度33・4%）は28年度48%。凧池の着手数（22年度12カ所）は28年度35カ所にする。\nこのほか凧住宅の改修戸数（22年度310戸）を28年度750戸に引き上げることとしている。",
    ),
  ).toEqual([
    "凧橋の耐震化率 41@2022 73@2028 null@null review",
    "凧の計画を作った集落数 6@2023 18@2028 null@null review",
    "独楽管の更新率 33.4@2022 48@2028 null@null review",
    "凧池の着手数 12@2022 35@2028 null@null review",
    "凧住宅の改修戸数 310@2022 750@2028 null@null review",
  ]);
  // An earlier value, and one that is expected, are no goals.
  expect(read("凧の数（令和3年度31枚）は令和2年度29枚。")).toEqual([]);
  expect(read("凧の数（令和4年度31枚）は令和9年度36枚の見込み。")).toEqual([]);
});

test("what has come of a goal by the sentence behind it, which names nothing", () => {
  expect(
    read(
      "令和7年度までに、1か月の凧揚げの時間を9時間以下に縮減する。\n令和5年度は11.4時間でした。\n令和7年度までに、凧の課に占める女性の割合を22%にする。令和6年4月1日現在の割合は17.3%です。\n\n凧の購入費を、2030年度までに2013年度比で40%削減することを目標としております。令和4年度末では21.5%の削減となっております。",
    ),
  ).toEqual([
    "1か月の凧揚げの時間 null@null 9@2025 11.4@2023 review",
    "凧の課に占める女性の割合 null@null 22@2025 17.3@2024 review",
    "凧の購入費 null@null 40@2030 21.5@2022 review",
  ]);
  // A level beside a cut, and another unit, may be of something else.
  expect(
    read("凧の購入費を、2030年度までに2013年度比で40%削減する。令和4年度は21.5%でした。"),
  ).toEqual(["凧の購入費 null@null 40@2030 null@null review"]);
  expect(read("令和7年度までに、凧揚げを9時間以下に縮減する。\n令和5年度は11枚でした。")).toEqual([
    "凧揚げ null@null 9@2025 null@null review",
  ]);
});

test("goals of answers in an assembly: of a numbered plan, of all that a name covers, the level of today", () => {
  expect(
    read(
      "本市凧会の受診率は、令和3年度で31.8%となっております。第4期の実施計画では、令和11年度までに55%とする目標を掲げております。\n\n歯の検診の受診率につきましては、国と同様、いずれも45%以上を目標としております。\n\n独楽の普及率は、現状の98%を維持する。",
    ),
  ).toEqual([
    "凧会の受診率 31.8@2021 55@2029 null@null review",
    "歯の検診の受診率 null@null 45@null null@null review",
    "独楽の普及率 null@null 98@null null@null review",
  ]);
  // Of whom, and not of what.
  expect(read("女性職員については、現状の100%を維持する。")).toEqual([]);
  expect(
    read(
      "全国の凧の普及率は、令和3年度で41.8%となっております。国の計画では、令和11年度までに60%とする目標を掲げております。",
    ),
  ).toEqual([]);
});
