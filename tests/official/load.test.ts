import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatProblem } from "../../src/lib/errors.ts";
import { loadOfficial } from "../../src/official/load.ts";
import { taxonomy } from "../themes.ts";

const CITIES = ["112038", "112330", "141305"];
const ADDED = "births,112038,2031,3001,人,,,ssds-portal,B,,";

describe("wrong files under data/context, each problem with its place and what to do", () => {
  let data: string;
  const path = (name: string) => join(data, "context", name);
  const said = async () =>
    (await loadOfficial(data, CITIES, { schemes: [taxonomy], kinds: new Map() })).problems.map(
      formatProblem,
    );
  const change = async (name: string, edit: (text: string) => string) =>
    writeFile(path(name), edit(await readFile(path(name), "utf8")));
  const lastLine = async () =>
    (await readFile(path("values.csv"), "utf8")).trimEnd().split("\n").length;

  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), "context-"));
    await cp("data/context", path(""), { recursive: true });
    // All of Japan is not what is tested here.
    await change("ssdse-a-2026.csv", (text) =>
      text
        .split("\n")
        .filter((line, i) => i === 0 || CITIES.includes(line.slice(0, 6)))
        .join("\n"),
    );
  });
  afterEach(() => rm(data, { recursive: true }));

  it("accepts the data of this project, and a project without", async () => {
    expect(await said()).toEqual([]);
    await rm(path(""), { recursive: true });
    expect(await said()).toEqual([]);
    await mkdir(path(""));
    expect(await said()).toEqual([
      "data/context/items.yaml file-missing: The file is missing. Create it, or remove the folder data/context.",
      "data/context/values.csv file-missing: The file is missing. Create it, or remove the folder data/context.",
    ]);
  });

  it.each([
    [
      "births→birth",
      ADDED.replace("births", "birth"),
      'item_id] context-item-unknown: There is no item "birth" in data/context/items.yaml. Add it there or fix the id.',
    ],
    [
      "another city",
      ADDED.replace("112038", "112020"),
      'municipality_code] municipality-unknown: The municipality "112020" is not in data/municipalities.csv. Add it there or fix the code.',
    ],
    [
      "a ward",
      ADDED.replace("112038", "141313"),
      'municipality_code] context-ward: "141313" is a ward or not in data/municipalities.csv; items are defined for cities. Add the wards up and use the city\'s code.',
    ],
    [
      "another unit",
      ADDED.replace("人", "千人"),
      'unit] context-unit: The unit "千人" is not "人", the unit of births. Convert the value or fix the unit.',
    ],
    [
      "no source",
      ADDED.replace("ssds-portal", ""),
      "source] context-source-missing: The value has no source. Name one of the sources in items.yaml.",
    ],
    [
      "a value that stands in the all-Japan file",
      ADDED.replace("2031", "2023"),
      "year] context-value-twice: births of 112038 in 2023 stands in data/context/ssdse-a-2026.csv already. Remove one.",
    ],
    [
      "another value of the all-Japan file's own source",
      "births,112038,2023,3001,人,,,ssdse-a-2026,A,,",
      "year] context-value-twice: births of 112038 in 2023 stands in data/context/ssdse-a-2026.csv already. Remove one.",
    ],
    [
      "a percentage over 100",
      "recycling_rate,112038,2031,101,%,,,ssds-portal,B,,",
      'value] context-percentage: "101 %" of "recycling_rate" is over 100. Fix the value, or say in over_100 of the item why it may be.',
    ],
  ])("values.csv: %s", async (_, line, message) => {
    await change("values.csv", (text) => `${text.trimEnd()}\n${line}\n`);
    expect(await said()).toEqual([`data/context/values.csv:${await lastLine()} [${message}`]);
  });

  it("values.csv: a number with a comma, an era, a grade that there is not", async () => {
    const lines = [
      ADDED.replace("3001", '"3,001"'),
      ADDED.replace("2031", "R13"),
      ADDED.replace(",B,", ",D,"),
    ];
    const start = await lastLine();
    await change("values.csv", (text) => `${text.trimEnd()}\n${lines.join("\n")}\n`);
    const problems = await said();
    expect(problems.map((text) => /^\S+ \[\w+\]/u.exec(text)?.[0])).toEqual([
      `data/context/values.csv:${start + 1} [value]`,
      `data/context/values.csv:${start + 2} [year]`,
      `data/context/values.csv:${start + 3} [quality]`,
    ]);
    expect(problems[0]).toContain("a number without commas or units, or empty");
    expect(problems[1]).toContain("a Western year");
  });

  it("values.csv: a value as the all-Japan file has it, which an import that was killed leaves", async () => {
    const line = "births,112038,2023,3497,人,,,ssdse-a-2026,A,,";
    await change("values.csv", (text) => `${text.trimEnd()}\n${line}\n`);
    expect(await said()).toEqual([]);
  });

  it("values.csv: the same key twice", async () => {
    const start = await lastLine();
    await change("values.csv", (text) => `${text.trimEnd()}\n${ADDED}\n${ADDED}\n`);
    expect(await said()).toEqual([
      `data/context/values.csv:${start + 2} [year] context-value-twice: births of 112038 in 2031 stands in line ${start + 1} already. Remove one.`,
    ]);
  });

  it("items.yaml: a shown item without question or use that it is not for", async () => {
    await change("items.yaml", (text) =>
      text.replace("    why: 市の規模の違い", "    whi: 市の規模の違い"),
    );
    const problems = await said();
    expect(problems.join("\n")).toMatch(/items\.yaml:\d+ \[items\.0/u);
    expect(problems.join("\n")).toContain("whi");
  });

  it("the all-Japan file: a cell that is no number, a line that stands twice", async () => {
    await change("ssdse-a-2026.csv", (text) => {
      const [head = "", first = "", ...rest] = text.split("\n");
      return [head, first.replace(/,(\d+)/u, ",約$1"), first, ...rest].join("\n");
    });
    expect(await said()).toEqual([
      expect.stringContaining(
        "is neither a number nor a symbol for a missing one (X, -, ***, …). Fix the cell.",
      ),
      expect.stringMatching(
        /^data\/context\/ssdse-a-2026\.csv:3 \[municipality_code\] id-duplicate: "\d{6}" stands in the file already\. Remove one of the lines\.$/u,
      ),
    ]);
  });
});
