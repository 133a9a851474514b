import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { linesOf } from "./lines-of.ts";
import { read } from "./rows-of.ts";

/** What is listed as not understood of a text. */
const unread = (text: string) =>
  extract({ file: "a.txt", lines: linesOf(text) }).candidates.map((own) => own.text);

test.each([
  ["凧の休みの取得率は78.9%でした(目標85%)。", "凧の休みの取得率 null@null 85@null 78.9@null"],
  [
    "凧の稽古の日数は13.6日で、前年度より0.7日増えました。令和7年度の目標は15日です。",
    "凧の稽古の日数 null@null 15@2025 13.6@null",
  ],
  [
    "凧を揚げた人の割合は、令和6年4月1日現在28.4%です。令和8年4月1日までに32%とすることを目標としています。",
    "凧を揚げた人の割合 null@null 32@2026 28.4@2024",
  ],
  [
    "凧の利用率は62.4%にとどまり、目標の70%に届かなかった。",
    "凧の利用率 null@null 70@null 62.4@null",
  ],
  [
    "凧の率は令和4年度38%、令和5年度41%と上昇しています。令和8年度の目標は50%です。",
    "凧の率 null@null 50@2026 41@2023",
  ],
  [
    "凧の率は前回調査の40%から45%に上昇しました。目標の60%には届いていません。",
    "凧の率 null@null 60@null 45@null",
  ],
  [
    "「凧の整備延長」では、令和6年度末実績が18.6㌔(目標30.2㌔)で、広場の工事を実施した。令和7年度目標は41.4㌔。",
    "凧の整備延長 null@null 41.4@2025 18.6@2024",
  ],
  [
    "広場へ15分以内に着ける凧の人口を28人から35人に拡大することを目標としていましたが、計測の結果、凧の人口は41人となり、目標を達成しました。",
    "広場へ15分以内に着ける凧の人口 28@null 35@null 41@null",
  ],
  [
    "凧の認知度につきましては、目標値は80パーセントで、昨年度の町のアンケートでは68.5パーセントでございました。",
    "凧の認知度 null@null 80@null 68.5@null",
  ],
])("a goal that is told of, and what was reached of it: %s", (text, row) => {
  expect(read(text)).toEqual([`${row} review`]);
});

test.each([
  [
    "令和8年4月1日までに、凧の会(大会を含む)に占める女性の割合を、20%(令和3年4月1日現在13.2%)に引き上げる。",
    "凧の会(大会を含む)に占める女性の割合 13.2@2021 20@2026 null@null",
  ],
  [
    "令和12年には、凧の客総数を令和5年実績比約140万人増の1800万人とする目標を掲げた。",
    "凧の客総数 null@null 1800@2030 null@null",
  ],
  [
    "町が管理する広場の凧を直すべき倉庫の修繕率(令和5年度61%)は令和12年度90%とする。",
    "町が管理する広場の凧を直すべき倉庫の修繕率 61@2023 90@2030 null@null",
  ],
  [
    "◆12番(凧山君) 凧の休みの取得率はどうなっておりますか。\n◎総務部長(独楽田君) 現状値は22.7%で、令和7年度までに40%以上とすることを目標としております。",
    "凧の休みの取得率 22.7@null 40@2025 null@null",
  ],
  [
    "以上により、2040年の凧の人口1,050人(2015年国勢調査1,572人)の確保を目指します。",
    "凧の人口 1572@2015 1050@2040 null@null",
  ],
  [
    "令和8年度までに、会員1人当たりの1か月の凧の平均時間数を10時間以下とする。\n令和6年度の会員1人当たりの平均時間数は、11.4時間でした。",
    "会員1人当たりの1か月の凧の平均時間数 null@null 10@2026 11.4@2024",
  ],
  [
    "令和10年度までに、凧の利用率を「40%以上」とすることを掲げています。\n\n凧の利用について\n\n令和6年4月1日現在の凧の利用率は、34.7%です。",
    "凧の利用率 null@null 40@2028 34.7@2024",
  ],
  [
    "凧の検査の受診率は現在38.4%ですが、令和11年度に60%を目指します。",
    "凧の検査の受診率 38.4@null 60@2029 null@null",
  ],
  [
    "昨年度の凧の客数は258万人だったが、令和9年度までに300万人を目指す。",
    "凧の客数 258@null 300@2027 null@null",
  ],
  [
    "町は現在118人の移住者数を令和9年度に200人とする方針です。",
    "移住者数 118@null 200@2027 null@null",
  ],
  [
    "令和2年の調べで815人だった凧の町の人口は、何もしなければ令和12年に500人を割り込みます。これを令和12年に700人で踏みとどまることが一番の目標です。",
    "凧の町の人口 815@2020 700@2030 null@null",
  ],
])("where a goal starts that is newly stated: %s", (text, row) => {
  expect(read(text)).toEqual([`${row} review`]);
});

test("what a question is of, and parts of one quantity", () => {
  expect(
    read(
      "【記者】凧の会の参加者は。\n【町長】昨年度末で430人です。これを800人まで増やす計画です。",
    ),
  ).toEqual(["凧の会の参加者 430@null 800@null null@null review"]);
  expect(
    read(
      "凧の寿命は、令和4年が男性7.8歳、女性8.1歳でございまして、令和17年までにこれを男性8.0歳、女性8.5歳に延ばしたいと考えております。",
    ),
  ).toEqual([
    "凧の寿命 男性 7.8@2022 8@2035 null@null review",
    "凧の寿命 女性 8.1@2022 8.5@2035 null@null review",
  ]);
});

test("what the text below says has come of goals, under shorter names", () => {
  const goals =
    "町の計画では、令和11年度までに年間凧見物客数30万人、凧の販売額42億円、凧の客の満足度80%を達成する目標を掲げている。";
  const rows = ["年間凧見物客数 null@null 30@2029", "凧の販売額 null@null 42@2029"];
  expect(
    read(
      `${goals}\n昨年の凧の販売額は43億円となり目標値を達成したが、見物客数は25万人、満足度は74.6%にとどまった。`,
    ),
  ).toEqual([
    `${rows[0]} 25@null review`,
    `${rows[1]} 43@null review`,
    "凧の客の満足度 null@null 80@2029 74.6@null review",
  ]);
  expect(read(`${goals}\n独楽の販売額は43億円となった。`)).toEqual([
    `${rows[0]} null@null review`,
    `${rows[1]} null@null review`,
    "凧の客の満足度 null@null 80@2029 null@null review",
  ]);
});

test.each([
  "全国の凧の率は45%です。町の目標は60%です。",
  "凧の普及率は、国の目標60%に対し、町は41%でした。",
  "凧の率は45%で、独楽の目標は60%です。",
  "今年度の凧の出荷額は8億円の見込みです。目標は10億円です。",
  "凧の率は40%でした。その後45%になりました。目標は50%です。",
  "凧の率は45%で、集まったのは120人です。目標は60人です。",
])("values of others, of something else, or of which nothing says which counts: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test("a numbered name above a sentence that names nothing, or says how it is measured", () => {
  expect(
    read("(1)凧の販売額\n令和10年までに24億円にする。【令和4年実績:18億円、令和元年実績:20億円】"),
  ).toEqual(["凧の販売額 18@2022 24@2028 null@null review"]);
  expect(
    read("(2)凧の客の満足度\n「大変満足」と答える割合を令和10年までに50%とすることを目指す。"),
  ).toEqual(["凧の客の満足度 null@null 50@2028 null@null review"]);
  expect(
    read(
      "(3)1人当たりの凧の廃棄量\n直せる凧を含む廃棄量を、令和14年度において、令和4年度比で約12%減(約79グラム)とすることを目標とする。\n【参考】令和4年度 約90グラム",
    ),
  ).toEqual(["1人当たりの凧の廃棄量 90@2022 79@2032 null@null review"]);
  expect(read("(4)凧の客の満足度\n会場を令和10年までに50か所とすることを目指す。")).toEqual([
    "会場 null@null 50@2028 null@null review",
  ]);
});

test("what the brackets behind all goals hold, and until when all of them are", () => {
  expect(
    read(
      "主な目標(カッコ内は現状)は、凧の会の加入率95%(87%)▽凧師の数40人(23人)など。いずれも令和10年度を期限とする。",
    ),
  ).toEqual([
    "凧の会の加入率 87@null 95@2028 null@null review",
    "凧師の数 23@null 40@2028 null@null review",
  ]);
});

test("no goal of a sentence vanishes beside another", () => {
  const first = "凧の固定率を令和5年度の81%から令和10年度までに93%に、";
  expect(
    read(
      `${first}独楽の固定率を令和5年度末の34%から令和14年度末までに50%まで高めることなどを盛り込んだ。`,
    ),
  ).toEqual([
    "凧の固定率 81@2023 93@2028 null@null certain",
    "独楽の固定率 34@2023 50@2032 null@null certain",
  ]);
  const lost =
    "凧の数を令和5年度の12枚から令和10年度に18枚に増やす。それとともに7分の独楽の回転を目指す。";
  expect(read(lost)).toEqual(["凧の数 12@2023 18@2028 null@null certain"]);
  expect(unread(lost)).toEqual(["それとともに7分の独楽の回転を目指す。"]);
});

test("years of two digits beside whole ones since 2020 are of no earlier era", () => {
  expect(
    read("町は2023年度に調べた。\n凧の固定率を23年度の81%から28年度までに93%に高める。"),
  ).toEqual(["凧の固定率 81@2023 93@2028 null@null review"]);
});
