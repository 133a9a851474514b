import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as create from "../../src/commands/new.ts";
import { isMunicipalityCode } from "../../src/plans/municipality-code.ts";
import { placeName, romanise } from "../../src/plans/romanise.ts";
import { DATA } from "../real-data.ts";

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "machikurabe-new-"));
  for (const name of ["municipalities.csv", "municipality-codes.csv"])
    await cp(join(DATA, name), join(data, name));
  await mkdir(join(data, "plans/taken"), { recursive: true });
});
afterEach(() => rm(data, { recursive: true, force: true }));

const run = (...args: string[]) =>
  create.run([...args, "--data", data], {
    out() {},
    err() {},
    progress() {},
    isTerminal: false,
  });

describe("npm run new", () => {
  it.each([
    [
      "999999",
      "--municipality 999999: no municipality has this name or code today; it may have merged into another (data/former-municipalities.csv does not hold them all). Look it up in data/municipality-codes.csv.",
    ],
    ["11233", "--municipality 11233 has five digits: write 112330 with its check digit."],
    ["92029", "--municipality 92029 has lost its zero: write 092029."],
    [
      "112331",
      "--municipality 112331 has a wrong check digit: 112330 would be right. Look the name up in data/municipality-codes.csv.",
    ],
    [
      "kitamo",
      "--municipality kitamo: no municipality has this name or code today; it may have merged into another (data/former-municipalities.csv does not hold them all). Look it up in data/municipality-codes.csv.",
    ],
    [
      "府中市",
      "--municipality 府中市: name one by its code: 132063 東京都府中市, 342084 広島県府中市.",
    ],
    ["加古", "--municipality 加古: name one by its code: 282103 兵庫県加古川市."],
    [
      "120006",
      "--municipality 120006 is 千葉県, a prefecture. Name one of its 54 municipalities, or give its code from data/municipality-codes.csv.",
    ],
    [
      "111015",
      "--municipality 111015 is さいたま市 西区, a ward. Plans stand under their city: 111007 (さいたま市).",
    ],
    [
      "999997",
      "--municipality 999997: no municipality has this name or code today; it may have merged into another (data/former-municipalities.csv does not hold them all). Look it up in data/municipality-codes.csv.",
    ],
  ])("refuses the code %s", async (code, message) => {
    await expect(run("--municipality", code, "--plan", "a-b")).rejects.toThrow(message);
    expect(await readdir(join(data, "plans"))).toEqual(["taken"]);
  });

  it.each([
    ["A plan", '--plan takes small letters, digits and hyphens, not "A plan".'],
    ["../x", '--plan takes small letters, digits and hyphens, not "../x".'],
    ["taken", "data/plans/taken is there already. Give the new plan another id."],
  ])("refuses the plan %s", async (plan, message) => {
    await expect(run("--municipality", "112330", "--plan", plan)).rejects.toThrow(message);
  });

  it("asks for both names, and for a phase that the document has", async () => {
    await expect(run("--plan", "a-b")).rejects.toThrow("Name the municipality and the plan");
    await expect(
      run("--municipality", "112330", "--plan", "a-b", "--from", join(data, "none.txt")),
    ).rejects.toThrow("none.txt");
  });

  it("says so where the document holds no row", async () => {
    const document = join(data, "prose.txt");
    await writeFile(document, "この計画には数値目標がありません。\n");
    const lines: string[] = [];
    const terminal = { out: (line: string) => void lines.push(line), err() {}, progress() {} };
    const args = ["--municipality", "112330", "--plan", "a-b", "--from", document, "--data", data];
    expect(await create.run(args, { ...terminal, isTerminal: false })).toBe(0);
    expect(lines[1]).toBe(
      "No indicator row was found in prose.txt; it may hold none, or in a layout that is not known yet (0 lines not understood).",
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^\d\. Type the rows into data\/plans\/a-b\/indicators\.csv, or save/u),
    );
  });

  it("changes nothing where the city is there already, and leaves no rubbish", async () => {
    const before = await readFile(join(data, "municipalities.csv"), "utf8");
    expect(await run("--municipality", "112330", "--plan", "kitamoto-strategy-2026")).toBe(0);
    expect(await readFile(join(data, "municipalities.csv"), "utf8")).toBe(before);
    expect((await readdir(data)).toSorted()).toEqual([
      "municipalities.csv",
      "municipality-codes.csv",
      "plans",
    ]);
  });
});

describe("the list of codes", () => {
  it("holds 1,741 municipalities with figures that add up to the census, and 175 wards", async () => {
    const text = await readFile(join(data, "municipality-codes.csv"), "utf8");
    const rows = text
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
    expect(rows.every(([code = ""]) => isMunicipalityCode(code))).toBe(true);
    const cities = rows.filter(([, , name = ""]) => !name.includes(" "));
    expect([cities.length, rows.length - cities.length]).toEqual([1741, 175]);
    const sum = (column: number) => cities.reduce((total, row) => total + Number(row[column]), 0);
    // National totals of the 2020 census.
    expect([sum(4), sum(5)]).toEqual([126_146_099, 55_830_154]);
  });
});

describe("names in Latin letters", () => {
  it.each([
    ["北本市", "きたもとし", "Kitamoto"],
    ["鴻巣市", "こうのすし", "Konosu"],
    ["幸手市", "さってし", "Satte"],
    ["毛呂山町", "もろやままち", "Moroyama"],
    ["千代田区", "ちよだく", "Chiyoda"],
    ["札幌市", "さっぽろし", "Sapporo"],
    ["京都市", "きょうとし", "Kyoto"],
    ["八丈町", "はちじょうまち", "Hachijo"],
  ])("%s %s is %s", (name, kana, latin) => {
    expect(placeName(name, kana)).toBe(latin);
  });

  it("leaves what it does not know", () => {
    expect(romanise("ABC")).toBe("ABC");
  });
});
