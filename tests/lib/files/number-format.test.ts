import { expect, test } from "vitest";
import { formatted, showsOther } from "../../../src/lib/files/number-format.ts";

test.each([
  [12, "[$-411]General", "12"],
  [14, 'General"枚"', "14枚"],
  [-14.5, '"約"General', "約-14.5"],
  [3, 'General"個";"△"General"個"', "3個"],
  [-3, 'General"個";"△"General"個"', "△3個"],
  [1500, "[$¥-411]#,##0", "¥1,500"],
  [1500, "¥#,##0;[Red]¥-#,##0", "¥1,500"],
  [12, "0人", "12人"],
  [164, "#,##0.#", "164"],
  [16.4, "0.#件", "16.4件"],
  [164, "0.#件", "164件"],
  [46023, '[$-411]ggge"年度目標"', "令和8年度目標"],
  [44197, "[$-411]ge.m", "R3.1"],
  [43586, "gge年", "令1年"],
  [31000, "ggge", "昭和59"],
  [44197, '[$-411]yyyy"年"m"月"', "2021年1月"],
])("%d in the format %s", (value, format, shown) => {
  expect(formatted(value, format)).toBe(shown);
});

test.each([
  [12.34, "12.3", "0.0"],
  [0.418, "41.8%", "0.0%"],
  [-5, "△5", '0;"△"0'],
  [-5, "(5)", "0;(0)"],
  [123_456, "123千人", '#,##0,"千人"'],
  [123_456, "1.23E+05", "0.00E+00"],
  [12, "R3:12", '"R3:"0'],
])("%d shown as %s is rounded and no other number", (value, shown, format) => {
  expect(showsOther(value, shown, format)).toBe(false);
});

test.each([
  [-1200, "1,200", "#,##0;[Red]#,##0"],
  [0.35, "0%", '0"%"'],
  [5, "△5", '"△"0'],
  [1234, "1", "#,##0"],
  [0, "-", '0;0;"-"'],
])("%d shown as %s is another number", (value, shown, format) => {
  expect(showsOther(value, shown, format)).toBe(true);
});
