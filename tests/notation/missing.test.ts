import { expect, test } from "vitest";
import { isKnownWording, notUnderstood, readMissing } from "../../src/notation/missing.ts";
import type { Missing } from "../../src/tables/rows.ts";

const words: [Missing, string][] = [
  [
    "not_stated",
    "-|－|ー|--|…|...|..|*|**|/|~|未設定|目標値未設定|目標の未設定|設定なし|非公表|空欄",
  ],
  [
    "not_measured",
    "集計中|現在集計中|現時点調査中|未把握|未定|把握なし|調査していない|計測不能|データなし|N/A|NA|不明",
  ],
  [
    "new",
    "新規|新規事業|R3新規|新設|令和3年度から新たに実施|新たに|新たに調査する|R3開始|令和元年度より実施|平成30年新設|2021年度に開始予定|R10年度新規|2022年導入予定|H30実施",
  ],
  ["worded", "なし|無し|無|該当なし|実績なし"],
];

test.each(words.flatMap(([kind, list]) => list.split("|").map((text) => [text, kind] as const)))(
  "%s is %s",
  (text, kind) => {
    expect(readMissing(text)).toBe(kind);
  },
);

test.each(
  "5-|-5|5…|.|x未設定|未設定の件|目標値未設定予定|再集計中|集計中止|未定義|x未定|未把握数|再調査なし|調査なし5|全データなし|データなし5|N/A5|xN/A|不明瞭|全不明|新規5|再新設|新設5|から新た|再新たに|x20年実施|R3実施中|Rx実施|無5|無料|市なし|3年実施".split(
    "|",
  ),
)("%s is no known mark", (text) => {
  expect(readMissing(text)).toBeNull();
});

test("nothing is nothing", () => {
  expect(readMissing("")).toBe("not_stated");
});

test("a wording is known up to 30 letters and without figures", () => {
  for (const text of ["検討", "計画の策定", "設置済", "設置済み", "設備有", "設備有り", "工事中"])
    expect(isKnownWording(text)).toBe(true);
  for (const text of ["検討5", "検討の後", "市の色", "中央"])
    expect(isKnownWording(text)).toBe(false);
  expect(isKnownWording(`${"あ".repeat(28)}検討`)).toBe(true);
  expect(isKnownWording(`${"あ".repeat(29)}検討`)).toBe(false);
});

test("a message quotes 60 letters whole, and cuts the 61st", () => {
  const quote = (text: string) => /“(.*)”/u.exec(notUnderstood("value", text))?.[1];
  expect(quote("あ".repeat(60))).toBe("あ".repeat(60));
  expect(quote("あ".repeat(61))).toBe(`${"あ".repeat(60)}…`);
});
