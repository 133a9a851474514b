import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/commands/context.ts";
import { InputError } from "../../src/lib/errors.ts";
import { importEstat } from "../../src/official/import/estat.ts";
import { importJapan, isJapanTable } from "../../src/official/import/japan.ts";
import { openProject } from "../../src/open.ts";

const published = "tests/official/fixtures/ssdse-a-next.csv";
const table = "tests/official/fixtures/estat-table.csv";

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
    const { problems } = importJapan(rows, ["A1101", "Z9", "Z8"], "f.csv", "0");
    expect(problems.map(({ line, code, message }) => [line, code, message])).toEqual([
      [
        1,
        "context-column-unknown",
        "The file has no column Z9, Z8. Name the new code in items.yaml, or take ssdse off the item.",
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

describe("tables in the forms of e-Stat", () => {
  const options = {
    item: { id: "births", unit: "人" },
    source: "a",
    quality: "A",
    municipalities: ["112038", "112330", "141305"],
    known: new Set<string>(),
  } as const;
  const head = ["全国、都道府県、市区町村 コード", "時間軸(年次)", "単位", "値", "注釈"];
  const cells = (rows: readonly string[][], item = options.item) =>
    importEstat([head, ...rows], "f.csv", { ...options, item });

  it("reads codes of areas under every name that they have", () => {
    for (const area of [
      "地域 コード",
      "標準地域コード",
      "市区町村コード",
      "全国、都道府県、市区町村 コード",
      "都道府県・市部－郡部－市区町村別 コード",
      "area_code",
    ])
      expect(
        importEstat(
          [
            [area, "時間軸（年次）", "value", "annotation"],
            ["11203", "2031年", "5", ""],
          ],
          "f.csv",
          options,
        ).rows.map(({ municipality_code, value }) => [municipality_code, value]),
        area,
      ).toEqual([["112038", "5"]]);
  });

  it("tells missing, suppressed and not applicable apart from zero", () => {
    const { rows } = cells([
      ["11203", "2028年", "人", "0", ""],
      ["11203", "2029年", "人", "-", ""],
      ["11203", "2030年", "人", "***", "調査せず"],
      ["11203", "2031年", "人", "X", ""],
    ]);
    expect(rows.map(({ value, missing }) => [value, missing])).toEqual([
      ["0", ""],
      ["", "not_applicable"],
      ["", "not_available"],
      ["", "suppressed"],
    ]);
  });

  it("refuses another unit, in its own column and in the head", () => {
    expect(cells([["11203", "2031年", "千人", "3", ""]]).problems).toEqual([
      {
        code: "context-unit",
        file: "f.csv",
        line: 2,
        column: "単位",
        message:
          'The table is in "千人", and births is in "人". Convert the values, or name another item.',
      },
    ]);
    const named = [
      ["調査年", "地域 コード", "A4101_出生数【千人】"],
      ["2031年度", "11203", "3"],
    ];
    expect(importEstat(named, "f.csv", options).problems[0]?.message).toContain('is in "千人"');
  });

  it("refuses two values for one key, as classes give them", () => {
    const { problems } = cells([
      ["11203", "2031年", "人", "3", ""],
      ["11203", "2031年", "人", "2", ""],
    ]);
    expect(problems.map(({ line, code, message }) => [line, code, message])).toEqual([
      [
        3,
        "context-value-twice",
        "112038 has a value for 2031 in line 2 already. Choose one class of each kind (such as 総数) when downloading.",
      ],
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
    // What all of Japan has is not looked at.
    const japan = join(data, "context/ssdse-a-2026.csv");
    const [head, ...lines] = (await readFile(japan, "utf8")).split("\n");
    const own = lines.filter((line) => /^(112038|112330|141305),/u.test(line));
    await writeFile(japan, `${[head, ...own].join("\n")}\n`);
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
    await expect(run([table, "--data", data], terminal)).rejects.toThrow(
      "A table of e-Stat needs --item and --source",
    );
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
  });

  it("takes files as downloaded: CP932 without BOM, UTF-8 with BOM, lines about the table, CRLF", async () => {
    for (const [file, kitamoto, kawasaki] of [
      ["estat-region-cp932.csv", ",not_applicable,", ",suppressed,"],
      ["estat-database-utf8.csv", ",not_available,", "0,人,,"],
    ]) {
      const copy = await mkdtemp(join(tmpdir(), "context-"));
      try {
        await cp(data, copy, { recursive: true });
        const path = `tests/official/fixtures/${file}`;
        const args = [path, "--data", copy, "--item", "births", "--source", "ssds-portal"];
        await run([...args, "--quality", "B"], terminal);
        expect(lines.at(-1)).toBe(
          "3 values of births were added to values.csv; 0 stand there already and stay.",
        );
        const text = await readFile(join(copy, "context/values.csv"), "utf8");
        expect(text).toContain("births,112038,2031,3001,人,,,ssds-portal,B,,\n");
        const rest = text.split("\n").filter((line) => /^births,\d+,2031,/u.test(line));
        expect(rest[1]).toContain(kitamoto);
        expect(rest[2]).toContain(kawasaki);
        // Nothing that the next check would refuse.
        expect((await openProject(copy)).reading.problems).toEqual([]);
      } finally {
        await rm(copy, { recursive: true });
      }
    }
  });

  it("refuses an older edition with the call that takes it all the same", async () => {
    const older = join(data, "older.csv");
    const text = await readFile(published, "latin1");
    // It lacks a column too, as older editions do.
    const edition = text.replace("SSDSE-A-2027", "SSDSE-A-2020").replace("A1101", "A9999");
    await writeFile(older, edition, "latin1");
    await expect(run([older, "--data", data], terminal)).rejects.toThrow(
      `is held. To put it in its place: npm run context -- ${older} --force`,
    );
  });

  it("takes next year's SSDSE-A as published and keeps the years that it drops", async () => {
    await run([published, "--data", data], terminal);
    const japan = await readFile(join(data, "context/japan.yaml"), "utf8");
    expect(japan).toContain("edition: SSDSE-A-2027");
    const csv = await readFile(join(data, "context/ssdse-a-2027.csv"), "utf8");
    expect(csv.split("\n")[4]).toMatch(/^990019,架空県,架空町,3000,3010,-,X,X,0,/u);
    expect(await values()).toContain("births,112038,2023,3497,人,,,ssdse-a-2026,A,,\n");
    expect(lines.at(-2)).toBe(
      "SSDSE-A-2027: 4 municipalities, 33 columns; 66 values of SSDSE-A-2026 moved to values.csv, 6 there gave way to the edition's own.",
    );
    expect(lines.at(-1)).toBe(
      'Add "ssdse-a-2027" to sources in items.yaml, then run npm run check.',
    );
  });
});
