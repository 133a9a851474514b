import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { countLines, LINE_ENDS, readRecords } from "../../src/plans/records.ts";

/** As csv-parse reads it; null for an error. */
function plainly(text: string) {
  const records: { cells: string[]; line: number }[] = [];
  const lineAt = countLines();
  try {
    parse(text, {
      bom: true,
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ cells, line: lineAt(cells, lines) });
        return null;
      },
    });
    return records;
  } catch {
    return null;
  }
}

function read(text: string) {
  try {
    return readRecords(text);
  } catch {
    return null;
  }
}

test("every short text is read as csv-parse reads it", () => {
  let texts = [""];
  for (let length = 0; length < 5; length++) {
    texts = texts.flatMap((text) => ["件", ",", '"', "\n", "\r"].map((sign) => text + sign));
    for (const text of texts) expect([text, read(text)]).toEqual([text, plainly(text)]);
  }
  for (const text of ['\ufeffa,b\r\n"c\r\nd",""""\r\n\r\ne', '\ufeff"a"\n', '"a,\n","b\r"\rc,'])
    expect([text, read(text)]).toEqual([text, plainly(text)]);
});

test("rows stand with the line on which they end", () => {
  expect(readRecords('\ufeffrow,name\r\n1,"a\r\nb ""c"""\r\n\r\n2,')).toEqual([
    { cells: ["row", "name"], line: 1 },
    { cells: ["1", 'a\r\nb "c"'], line: 3 },
    { cells: [""], line: 4 },
    { cells: ["2", ""], line: 5 },
  ]);
});

test("empty lines may be left out, but for a cell that is empty in quotes", () => {
  const text = 'a\n\n""\n\r\nb';
  expect(readRecords(text, { skipEmptyLines: true })).toEqual([
    { cells: ["a"], line: 1 },
    { cells: [""], line: 3 },
    { cells: ["b"], line: 5 },
  ]);
  expect(readRecords(text)).toHaveLength(5);
});

test("a row that is too long is refused", () => {
  expect(() => readRecords("aaa,b\n", { longest: 2 })).toThrow("Max Record Size");
});
