import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/commands/context.ts";
import { importEstat } from "../../src/context/import/estat.ts";
import { importJapan, isJapanTable } from "../../src/context/import/japan.ts";
import { InputError, UsageError } from "../../src/errors.ts";

const published = "tests/context/fixtures/ssdse-a-next.csv";
const table = "tests/context/fixtures/estat-table.csv";

describe("importJapan", () => {
  const head = [
    ["SSDSE-A-2030", "Prefecture", "Municipality", "A1101", "B1101"],
    ["", "", "年度", "2025", "2028"],
    ["地域コード", "都道府県", "市区町村", "総人口", "総面積"],
  ];

  it("knows the header, takes wanted columns and adds check digits", () => {
    expect(isJapanTable(head)).toBe(true);
    expect(isJapanTable([["a"], ["b"], ["c"]])).toBe(false);
    const taken = importJapan(
      [...head, ["R11203", "埼玉県", "川口市", "1,000", "X"]],
      ["B1101"],
      "f.csv",
      "0",
    );
    expect(taken.csv).toBe("municipality_code,prefecture,name,B1101\n112038,埼玉県,川口市,X\n");
    expect(taken.file.columns).toEqual({ B1101: { year: 2028, name: "総面積" } });
    expect(taken.problems).toEqual([]);
  });

  it("names a column that is gone and cells that are no numbers, with their lines", () => {
    const rows = [...head, ["R1120", "埼玉県", "川口市", "約1000", "1"]];
    const { problems } = importJapan(rows, ["A1101", "Z9"], "f.csv", "0");
    expect(problems.map(({ line, code, message }) => [line, code, message])).toEqual([
      [
        1,
        "context-column-unknown",
        'The file has no column "Z9". Name its new code in items.yaml, or take ssdse off the item.',
      ],
      [4, "cell-invalid", '"R1120" is not R and five digits. Check the first column.'],
      [
        4,
        "cell-invalid",
        '"約1000" is neither a number nor a symbol for a missing one. Check the cell.',
      ],
    ]);
  });
});

describe("importEstat", () => {
  const options = {
    item: { id: "x", unit: "人" },
    source: "a",
    quality: "A",
    municipalities: ["112038"],
    known: new Set<string>(),
  } as const;

  it("says what a table lacks", () => {
    expect(importEstat([["指標", "値"]], "f.csv", options).problems[0]?.code).toBe(
      "context-table-unknown",
    );
    const others = [
      ["地域 コード", "調査年", "値"],
      ["13101", "2024年", "5"],
    ];
    expect(importEstat(others, "f.csv", options).problems[0]?.code).toBe("context-no-municipality");
    const words = [
      ["地域 コード", "調査年", "値"],
      ["11203", "昨年", "5"],
      ["11203", "2024年", "多数"],
    ];
    expect(
      importEstat(words, "f.csv", options).problems.map(({ line, column }) => [line, column]),
    ).toEqual([
      [2, "調査年"],
      [3, "値"],
    ]);
  });
});

describe("npm run context", () => {
  let data: string;
  const lines: string[] = [];
  const terminal = {
    out: (line: string) => void lines.push(line),
    err: () => undefined,
    progress: () => undefined,
    isTerminal: false,
  };
  const values = () => readFile(join(data, "context/values.csv"), "utf8");

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), "context-"));
    await cp("data", data, { recursive: true });
  });
  afterAll(() => rm(data, { recursive: true }));

  it("adds the rows of an e-Stat table and leaves what is there", async () => {
    const args = [
      table,
      "--data",
      data,
      "--item",
      "pop_register_jan1",
      "--source",
      "register-tables",
    ];
    await expect(run(args, terminal)).rejects.toThrow(InputError);
    await expect(run([table, "--data", data], terminal)).rejects.toThrow(UsageError);
    await run([...args, "--column", "A2301", "--dry-run"], terminal);
    expect(await values()).not.toContain("607001");
    await run([...args, "--column", "A2301"], terminal);
    expect(lines.at(-1)).toBe(
      "3 values of pop_register_jan1 were added to values.csv; 1 stand there already and stay.",
    );
    expect(await values()).toContain(
      "pop_register_jan1,112038,2026,607001,人,,,register-tables,A,,\n",
    );
    expect(await values()).toContain(
      "pop_register_jan1,112330,2026,,人,not_available,,register-tables,A,,\n",
    );
  }, 30_000);

  it("takes next year's SSDSE-A as published and keeps the years that it drops", async () => {
    await run([published, "--data", data], terminal);
    const japan = await readFile(join(data, "context/japan.yaml"), "utf8");
    expect(japan).toContain("edition: SSDSE-A-2027");
    const csv = await readFile(join(data, "context/ssdse-a-2027.csv"), "utf8");
    expect(csv.split("\n")[4]).toMatch(/^990019,架空県,架空町,3000,3010,-,X,X,0,/u);
    expect(await values()).toContain("births,112038,2023,3497,人,,,ssdse-a-2026,A,,\n");
    expect(lines.at(-2)).toBe(
      "SSDSE-A-2027: 4 municipalities, 32 columns; 66 values of SSDSE-A-2026 moved to values.csv, 3 there gave way to the edition's own.",
    );
    expect(lines.at(-1)).toBe(
      'Add "ssdse-a-2027" to sources in items.yaml, then run npm run check.',
    );
  }, 30_000);
});
