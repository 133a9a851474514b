import type { Problem } from "../../lib/errors.ts";

/** Which columns of an e-Stat table say what. */
export interface Head {
  /** Index of its record. */
  at: number;
  names: readonly string[];
  area: number;
  time: number;
  value: number;
  /** -1 where the table has no column of units. */
  unit: number;
  /** The unit that the head of the value's column names: 【千人】. */
  headUnit: string | undefined;
}

/**
 * Finds the head of a table, behind lines about it: a column with the codes of areas (地域,
 * 全国・都道府県・市区町村 …, area_code), one of the time (調査年, 時間軸, 年次) and the item's.
 * @param wanted words or code in the head of the item's column; needed where there are several.
 */
export function readHead(
  records: readonly (readonly string[])[],
  file: string,
  wanted: string | undefined,
): Head | Problem {
  const at = records.findIndex((record) => record.some(isAreaCode) && record.some(isTime));
  const names = records[at] ?? [];
  if (at < 0)
    return {
      code: "context-table-unknown",
      file,
      line: 1,
      column: "",
      message:
        "This is neither SSDSE-A nor an e-Stat table with a column 地域 コード and one of the year. Download it as CSV in column form (列形式).",
    };
  const [area, time] = [names.findIndex(isAreaCode), names.findIndex(isTime)];
  const behind = (index: number) => index > Math.max(area, time);
  const values = [...names.keys()].filter((index) => behind(index) && isValue(names[index] ?? ""));
  const found = values.filter(
    (index) => wanted === undefined || plain(names[index] ?? "").includes(plain(wanted)),
  );
  const [value, ...others] = found;
  if (value === undefined || others.length > 0) {
    const message = `Say with --column which of these is the item: ${values.map((index) => names[index]).join(", ")}.`;
    return { code: "context-column-unknown", file, line: at + 1, column: wanted ?? "", message };
  }
  const unit = names.findIndex((cell) => /^(単位|unit)$/iu.test(plain(cell)));
  const headUnit = /【([^【】]{1,40})】/u.exec(names[value] ?? "")?.[1];
  return { at, names, area, time, value, unit, headUnit };
}

/** A cell without spaces. */
export const plain = (text: string) => text.replace(/[\s　]/gu, "");

const isAreaCode = (cell: string) =>
  /^(地域|標準地域|市区町村|都道府県|全国).*コード$|^area_?code$/iu.test(plain(cell)) &&
  !/補助/u.test(cell);
const isTime = (cell: string) =>
  /^(調査年|時間軸|年次|年度|年)/u.test(plain(cell)) && !/コード/u.test(cell);
/** What stands behind area and time and is no code, note or label of the item column. */
const isValue = (cell: string) =>
  cell !== "" &&
  !/コード$|_code$|^注釈|^annotation$|^unit$|^\/|補助|^(地域|全国|都道府県|市区町村|単位|表章項目)/iu.test(
    plain(cell),
  );
