import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { z } from "zod";
import { parseCommentary } from "../../src/briefings/commentary.ts";
import { InputError, type Problem } from "../../src/lib/errors.ts";
import { parseTable } from "../../src/lib/files/csv.ts";
import { tidyCsv } from "../../src/lib/files/tidy.ts";
import { parseYaml } from "../../src/lib/files/yaml.ts";
import { measuresFile } from "../../src/plans/measure-schemas.ts";
import * as schemas from "../../src/plans/schemas.ts";
import { loadSettings, settingsFile } from "../../src/plans/settings.ts";
import { taxonomyFile } from "../../src/plans/taxonomy-schema.ts";
import { toCsv } from "../../src/reading/output/plan-files.ts";
import { printedIndicators } from "../../src/tables/printed-tables.ts";
import { mutated, runs } from "./cases.ts";
import { PIECES } from "./cells.ts";

const DATA = join(import.meta.dirname, "../../data");
const data = (path: string): string => readFileSync(join(DATA, path), "utf8");
const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A problem must say where and what to do. */
function expectProblem({ code, file, line, message }: Problem, name: string, lines: number): void {
  expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/u);
  expect(file).toBe(name);
  expect(Number.isInteger(line) && line >= 0 && line <= lines, `line ${line} of ${lines}`).toBe(
    true,
  );
  expect(message).toMatch(/\S.{10,}[.)]$/su);
}

const lineCount = (text: string): number => text.split(/\r\n|\n|\r/u).length;

const SIGNS = ['"', ",", "\n", "\r\n", "\r", "\\", "\0", "''", "行", "#REF!", "1.2E+10", "4月1日"];
/** A few lines of a real file, so that a random edit falls on them often. */
const slices = (text: string) =>
  fc.nat(Math.max(1, text.split("\n").length - 12)).map((from) => {
    const [head = "", ...rest] = text.split("\n");
    return [head, ...rest.slice(from, from + 8)].join("\n");
  });

describe("CSV", () => {
  const plan = readdirSync(join(DATA, "plans"))[0] ?? "";
  const table = data(`plans/${plan}/indicators.csv`);
  const texts = fc.oneof(
    mutated(slices(table), [...PIECES, ...SIGNS], 6),
    fc
      .array(fc.constantFrom("row", "name", "1", "a", ...SIGNS), { maxLength: 20 })
      .map((p) => p.join("")),
    fc.string({ unit: "binary", maxLength: 100 }),
  );
  const small = z.strictObject({ row: z.string().min(1), name: z.string() });

  it("any text gives rows or problems with a place, and is tidied without moving a line", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isPlan) => {
        const { rows, problems, readable } = isPlan
          ? parseTable("t.csv", text, printedIndicators)
          : parseTable("t.csv", text, small);
        for (const problem of problems) expectProblem(problem, "t.csv", lineCount(text));
        if (!readable) expect(problems.length).toBeGreaterThan(0);
        for (const { fileLine } of rows) expect(fileLine).toBeLessThanOrEqual(lineCount(text));
        const tidied = tidyCsv("t.csv", text);
        for (const problem of [...tidied.problems, ...tidied.repairs])
          expectProblem(problem, "t.csv", lineCount(text));
        const again = tidyCsv("t.csv", tidied.text);
        expect(again.repairs.filter(({ code }) => code === "cell-repaired")).toEqual([]);
      }),
      runs(5),
    );
  });

  it("what is printed is read back, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(...SIGNS, ""),
    );
    const record = fc.record({ row: cell.filter((text) => text !== ""), name: cell });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), (rows) => {
        const text = toCsv(["row", "name"], rows);
        const read = parseTable("t.csv", text, small);
        expect(read.problems).toEqual([]);
        expect(read.rows.map(({ row }) => row)).toEqual(rows);
      }),
      runs(2),
    );
  });
});

describe("YAML", () => {
  const files = [
    ["taxonomy.yaml", taxonomyFile],
    ["measures.yaml", measuresFile],
    ["links.yaml", schemas.linksFile],
    ["corrections.yaml", schemas.correctionsFile],
    ["settings.yaml", settingsFile],
  ] as const;
  const pieces = [
    "&a",
    "*a",
    "<<: *a",
    "- ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "|",
    ">",
    "!!binary",
    "\n",
    "\n  ",
  ];
  const more = [
    "__proto__: 1",
    "? ",
    "%YAML 1.2",
    "---",
    "null",
    "~",
    "0x1F",
    ".nan",
    "1e999",
    "\t",
    "'",
    '"',
  ];
  const texts = fc.nat(files.length - 1).chain((at) => {
    const [path, schema] = files[at] ?? files[0];
    const anything = fc.oneof(
      mutated(slices(data(path)), [...pieces, ...more], 6),
      fc
        .array(fc.constantFrom(...pieces, ...more, "a", "organisation"), { maxLength: 15 })
        .map((p) => p.join("")),
      fc.string({ unit: "binary", maxLength: 80 }),
    );
    return anything.map((text) => ({ text, path, schema }));
  });

  it("any text gives a value or problems with a place", () => {
    fc.assert(
      fc.property(texts, ({ text, schema }) => {
        const { value, problems, locate } = parseYaml("t.yaml", text, schema);
        if (value === null) expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) expectProblem(problem, "t.yaml", lineCount(text) + 1);
        const elsewhere = locate({
          code: "x-y",
          file: "t.yaml",
          line: 0,
          column: "0.rows.1",
          message: "",
        });
        expect(elsewhere.line).toBeLessThanOrEqual(lineCount(text) + 1);
      }),
      runs(5),
    );
  });

  it("what is printed is read back", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 20 });
    const entry = z.strictObject({ id: z.string(), rows: z.array(z.string()) });
    const entries = fc.array(fc.record({ id: text, rows: fc.array(text, { maxLength: 3 }) }));
    fc.assert(
      fc.property(entries, (value) => {
        const read = parseYaml("t.yaml", stringify(value), z.array(entry));
        expect(read.problems).toEqual([]);
        expect(read.value).toEqual(value);
      }),
      runs(5),
    );
  });
});

describe("settings and commentary", () => {
  it("settings are read or refused with their file and line", async () => {
    writeFileSync(join(folder, "logo.png"), new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    mkdirSync(join(folder, "folder"));
    const name = fc.oneof(
      fc.constantFrom("logo.png", "folder", ".", "./folder/../logo.png", "/", "~", "a\0b", "C:\\x"),
      fc.string({ unit: "binary", maxLength: 12 }),
    );
    const given = fc.record(
      {
        organisation: fc.oneof(fc.string(), fc.integer()),
        contact: fc.string(),
        logo: name,
        accent: fc.oneof(fc.constant("#0b5c8a"), fc.string()),
        briefings: fc.array(fc.string()),
        colour: fc.constant("red"),
      },
      { requiredKeys: [] },
    );
    const texts = fc.oneof(
      given.map((value) => stringify(value)),
      fc.string({ maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        writeFileSync(join(folder, "settings.yaml"), text);
        try {
          const { logo } = await loadSettings(folder);
          expect(logo === null || logo.length === 4).toBe(true);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          for (const problem of error.problems)
            expectProblem(problem, "data/settings.yaml", lineCount(text) + 1);
        }
      }),
      runs(20),
    );
  });

  it("any commentary gives blocks or problems with a line, and no markup comes through", () => {
    const pieces = [
      "# ",
      "- ",
      "1. ",
      "**",
      "[a](",
      ")",
      "https://a.jp/",
      "javascript:x",
      "#place",
      "|a|b|\n|-|-|\n",
      "<b>",
      "<script>",
      "![x](y)",
      "`",
      "```\n",
      "\n",
      "\n\n",
      "> ",
      "    ",
      "&lt;",
      "人口は60.7万人。",
      "[ref]: x\n",
      "\\",
      "~~",
      "---\n",
      "<!--",
    ];
    const texts = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 15 })
      .map((p) => p.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks, problems } = parseCommentary("c.md", text, new Set(["place"]));
        for (const { code, file, line, message } of problems) {
          expect([code.startsWith("commentary-"), file, message.length > 10]).toEqual([
            true,
            "c.md",
            true,
          ]);
          expect(line >= 1 && line <= lineCount(text) + 1).toBe(true);
        }
        const links = JSON.stringify(blocks).match(/"link":"[^"]*/gu) ?? [];
        for (const link of links) expect(link).toMatch(/^"link":"(?:https:\/\/|place$)/u);
      }),
      runs(5),
    );
  });
});
