import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/lib/errors.ts";
import { parseTable } from "../../src/lib/files/csv.ts";
import { type Extraction, extract } from "../../src/reading/extract.ts";
import { readCsv } from "../../src/reading/files/read-csv.ts";
import { toCsv } from "../../src/reading/output/plan-files.ts";
import { printedIndicators } from "../../src/tables/printed-tables.ts";
import { linesOf } from "../reading/lines-of.ts";
import { runs } from "./cases.ts";
import { documents } from "./documents.ts";

const read = (lines: readonly string[], end = "\n"): Extraction =>
  extract({ file: "plan.txt", lines: linesOf(lines.join(end)) });

const figures = (text: string): string[] => text.normalize("NFKC").match(/\d+/gu) ?? [];

const COLUMNS = Object.keys(printedIndicators.shape) as (keyof typeof printedIndicators.shape)[];

describe("any document", () => {
  it("gives rows that the tables of a plan can hold", () => {
    fc.assert(
      fc.property(documents, (lines) => {
        const { rows, policies, series, candidates } = read(lines);
        for (const { line } of [...rows, ...policies, ...series, ...candidates]) {
          expect(Number(line)).toBeGreaterThanOrEqual(1);
          expect(Number(line)).toBeLessThanOrEqual(Math.max(1, lines.length));
        }
        for (const { phase } of rows) {
          expect(Number.isInteger(phase) && phase >= 1).toBe(true);
        }
        const csv = toCsv(
          COLUMNS,
          rows.map((row) => ({ ...row })),
        );
        const table = parseTable("indicators.csv", csv, printedIndicators);
        expect(table.problems).toEqual([]);
        expect(table.rows).toHaveLength(rows.length);
        for (const [i, { row }] of table.rows.entries()) expect(rows[i]).toMatchObject(row);
      }),
      runs(10),
    );
  });

  it("gives no figure that the document does not print", () => {
    fc.assert(
      fc.property(documents, (lines) => {
        const printed = figures(lines.join("").replace(/\s/gu, "")).join(" ");
        for (const row of read(lines).rows)
          for (const cell of [row.baseline, row.target, row.latest])
            for (const figure of figures(cell)) expect(printed, cell).toContain(figure);
      }),
      runs(10),
    );
  });

  it("reads the same with other line ends and white space at the ends of lines", () => {
    fc.assert(
      fc.property(documents, (lines) => {
        const plain = read(lines);
        expect(read(lines, "\r\n")).toEqual(plain);
        const spaced = read([...lines.map((text) => `${text} `), "", " "]);
        expect(spaced.rows).toEqual(plain.rows);
        expect(spaced.policies).toEqual(plain.policies);
      }),
      runs(20),
    );
  });

  it("is read twice alike, whatever was read before", () => {
    fc.assert(
      fc.property(documents, documents, (first, second) => {
        const alone = read(first);
        read(second);
        expect(read(first)).toEqual(alone);
      }),
      runs(20),
    );
  });
});

describe("any bytes", () => {
  it("as a table of text give lines or an InputError that says what to do", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      documents.map((lines) => new TextEncoder().encode(lines.join("\n"))),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        try {
          const { lines } = readCsv("table.csv", content);
          for (const { line } of lines) expect(line).toBeGreaterThanOrEqual(1);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          for (const { code, file, line, message } of error.problems) {
            expect(code).toMatch(/^[a-z-]+$/u);
            expect([file, line >= 0, message.length > 20]).toEqual(["table.csv", true, true]);
          }
        }
      }),
      runs(5),
    );
  });
});
