import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as match from "../../src/commands/match.ts";
import * as make from "../../src/commands/new.ts";
import * as remove from "../../src/commands/remove.ts";
import * as rename from "../../src/commands/rename.ts";
import { formatProblem } from "../../src/lib/errors.ts";
import { openProject } from "../../src/open.ts";
import { lightData } from "../light-data.ts";
import { runRows } from "../run-rows.ts";

let work: string;
/** The data before any command. */
let sound: string;
let data: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "life-"));
  sound = await lightData(join(work, "sound"), { lists: true });
});
beforeEach(async () => {
  data = join(work, "data");
  await cp(sound, data, { recursive: true });
});
afterEach(() => rm(data, { recursive: true, force: true }));
afterAll(() => rm(work, { recursive: true, force: true }));

const read = (file: string, from = data) => readFile(join(from, file), "utf8");
const change = async (file: string, edit: (text: string) => string) =>
  writeFile(join(data, file), edit(await read(file)));

async function lines(command: Pick<typeof match, "run">, ...args: string[]) {
  const said: string[] = [];
  const push = (line: string) => void said.push(line);
  const terminal = { out: push, err: push, progress: () => {}, isTerminal: false };
  await command.run(["--data", data, "--lang", "en", ...args], terminal);
  return said;
}

const problems = async () => (await openProject(data)).reading.problems.map(formatProblem);

describe("npm run rename", () => {
  it("shows what changes and writes nothing without --yes", async () => {
    const said = await lines(rename, "--plan", "kawasaki-sdgs-plan-2022", "--to", "sdgs-2022");
    expect(said).toContain(
      "data/plans/kawasaki-sdgs-plan-2022/plan.yaml → data/plans/sdgs-2022/plan.yaml",
    );
    expect(said).toContain("  1: id: kawasaki-sdgs-plan-2022");
    expect(said.at(-1)).toMatch(
      /^Files that change: \d+\. Nothing is written yet; add --yes to write\.$/u,
    );
    expect(await read("measures.yaml")).toBe(await read("measures.yaml", sound));
    expect(await problems()).toEqual([]);
  });

  it("follows a plan's id everywhere but in the name of its document", async () => {
    await writeFile(
      join(data, "plans/kitamoto-strategy-2016/sheet.bin"),
      new Uint8Array([0, 255, 1]),
    );
    await change(
      "settings.yaml",
      (text) => `${text}briefings: [progress-kitamoto-strategy-2016]\n`,
    );
    await lines(rename, "--plan", "kitamoto-strategy-2016", "--to", "first-2016", "--yes");
    expect(await problems()).toEqual([]);
    const { tables } = runRows(await openProject(data));
    expect(tables.indicators.filter(({ plan }) => plan === "first-2016")).toHaveLength(28);
    for (const file of ["measures.yaml", "taxonomy.yaml", "links.yaml", "short-names.csv"])
      expect(await read(file)).toBe(
        (await read(file, sound)).replaceAll("kitamoto-strategy-2016", "first-2016"),
      );
    expect(await read("settings.yaml")).toContain("briefings: [progress-first-2016]\n");
    expect(await read("plans/first-2016/plan.yaml")).toContain("file: kitamoto-strategy-2022.txt");
    expect([...(await readFile(join(data, "plans/first-2016/sheet.bin")))]).toEqual([0, 255, 1]);
    await expect(read("plans/kitamoto-strategy-2016/plan.yaml")).rejects.toThrow("ENOENT");
  });

  it("follows a municipality's code, and no number that looks like it", async () => {
    await change("municipalities.csv", (text) =>
      text.replace(/^(112330(?:,[^,]*){4}),\d+/mu, "$1,112330"),
    );
    await lines(rename, "--municipality", "北本市", "--to", "桶川市", "--yes");
    const [line] = (await read("municipalities.csv")).match(/^112313.*$/mu) ?? [];
    expect(line?.split(",").slice(0, 6)).toEqual([
      "112313",
      "北本市",
      "Kitamoto",
      "埼玉県",
      "市",
      "112330",
    ]);
    expect(await read("policy-gaps.yaml")).toBe(
      (await read("policy-gaps.yaml", sound)).replaceAll('"112330"', '"112313"'),
    );
    expect(await read("context/values.csv")).not.toContain(",112330,");
    const published = "context/ssdse-a-2026.csv";
    expect(await read(published)).toBe(await read(published, sound));
    expect(await problems()).toEqual([
      'data/municipalities.csv [name] municipality-name: "112313" is 桶川市 in data/municipality-codes.csv, not "北本市". Fix the name or the code.',
    ]);
  });

  it.each([
    [
      ["--plan", "moon", "--to", "sun"],
      "There is no data/plans/moon. There are kawaguchi-general-plan-2021, kawaguchi-strategy-2021, kawasaki-general-plan-2022, kawasaki-sdgs-plan-2022, kitamoto-strategy-2016, kitamoto-strategy-2022.",
    ],
    [
      ["--plan", "kitamoto-strategy-2016", "--to", "kitamoto-strategy-2022"],
      "data/plans/kitamoto-strategy-2022 is there already. Choose another id.",
    ],
    [
      ["--plan", "kitamoto-strategy-2016", "--to", "2016年"],
      'The id of a plan takes small letters, digits and hyphens, not "2016年".',
    ],
    [
      ["--municipality", "北本市", "--to", "川口市"],
      "112038 is in data/municipalities.csv already. Take it away first with npm run remove.",
    ],
    [["--to", "x"], "Name either --plan or --municipality."],
    [["--plan", "kitamoto-strategy-2016"], "Give the new name with --to."],
  ])("refuses %j", async (args, message) => {
    await expect(lines(rename, ...args)).rejects.toThrow(message);
  });
});

describe("npm run remove", () => {
  it("takes a plan away with all that rests on it, and leaves valid data", async () => {
    const shown = await lines(remove, "--plan", "kitamoto-strategy-2016");
    expect(shown).toContain("data/plans/kitamoto-strategy-2016/indicators.csv goes");
    expect(shown).toContain("data/links.yaml (lines: 2)");
    expect(await read("links.yaml")).toBe(await read("links.yaml", sound));
    await lines(remove, "--plan", "kitamoto-strategy-2016", "--yes");
    expect(await problems()).toEqual([]);
    const { tables } = runRows(await openProject(data));
    expect(tables.plans).toHaveLength(5);
    const kept = (text: string) => text.split("\n").filter((line) => line.startsWith("#"));
    expect(kept(await read("taxonomy.yaml"))).toEqual(kept(await read("taxonomy.yaml", sound)));
    expect(await read("short-names.csv")).not.toContain("kitamoto-strategy-2016");
    // The plan has 28 short names.
    const before = (await read("short-names.csv", sound)).split("\n").length;
    expect((await read("short-names.csv")).split("\n")).toHaveLength(before - 28);
  });

  it("names what still speaks of it", async () => {
    await change("taxonomy.yaml", (text) => `# see kitamoto-strategy-2016\n${text}`);
    const said = await lines(remove, "--plan", "kitamoto-strategy-2016");
    const at = said.findIndex((line) => line.startsWith("The name still"));
    expect(said.slice(at, at + 2)).toEqual([
      "The name still stands here; a person decides whether it stays:",
      "  data/taxonomy.yaml:1: # see kitamoto-strategy-2016",
    ]);
  });

  it("takes a municipality away with its plans, values and gaps", async () => {
    const rule = (measure: string) => `  - { rule: promise, measure: ${measure} }\n`;
    const rules = `headlines:\n${rule("tourists_pace")}${rule("ghg_pace")}`;
    await change("taxonomy.yaml", (text) => `${text.replace(/^headlines:.*\n/mu, "")}${rules}`);
    const said = await lines(remove, "--municipality", "112330", "--yes");
    // A caveat that speaks of it is for a person to word anew; the lists of all Japan keep it.
    expect(said.some((line) => /^ {2}data\/measures\.yaml:\d+: .*北本市/u.test(line))).toBe(true);
    expect(said.some((line) => line.includes("municipality-codes.csv"))).toBe(false);
    expect(await problems()).toEqual([]);
    const { tables } = runRows(await openProject(data));
    expect(tables.municipalities.map(({ code }) => code)).toEqual(["112038", "141305"]);
    expect(tables.plans).toHaveLength(4);
    for (const file of ["later-plans.csv", "context/values.csv", "policy-gaps.yaml"])
      expect(await read(file)).not.toContain("112330");
    // Only Kitamoto and one other city share the first measure.
    expect(await read("taxonomy.yaml")).toMatch(
      /^headlines:\n {2}- \{ rule: promise, measure: ghg_pace \}\n$/mu,
    );
  });
});

describe("npm run remove of a city that was matched", () => {
  const SHARE = "kawasaki-sdgs-plan-2022-004";
  const accept = ["--accept", "civic_groups", SHARE];
  const removeKawasaki = () => lines(remove, "--municipality", "141305", "--yes");

  it("leaves to a person what was written into caveats when it was matched", async () => {
    await lines(match, ...accept);
    const said = await removeKawasaki();
    expect(await read("measures.yaml")).toContain('Kawasaki writes "Share of people');
    expect(said.join("\n")).toMatch(
      /data\/measures\.yaml:\d+: .*Kawasaki writes "Share of people/u,
    );
  });

  it("shows where its English name stays, and the caveats of measures that lose a row", async () => {
    const reason = ["--reason", "独楽の数は同じ。", "--reason-en", "Tops are counted alike."];
    await lines(match, ...accept, ...reason);
    await change("measures.yaml", (text) =>
      text.replace("Tops are counted alike.", "Tops are counted alike in Kawasaki."),
    );
    const said = await removeKawasaki();
    const at = said.indexOf(
      "Caveats of measures that lose a row; a person decides whether a sentence on it stays:",
    );
    const stays = said.findIndex((line) => line.includes("Tops are counted alike in Kawasaki."));
    expect(said.slice(at).join("\n")).toMatch(/data\/measures\.yaml:\d+: .*独楽の数は同じ。/u);
    expect(stays).toBeGreaterThan(said.findIndex((line) => line.startsWith("The name still")));
    expect(stays).toBeLessThan(at);
  });

  it("takes away the translations that nothing else uses", async () => {
    const line = "凧の割合,Share of kites\n";
    await change("translations.csv", (text) => `${text}${line}`);
    const before = await read("translations.csv");
    const ja = (text: string) => text.split("\n").map((each) => each.split(",")[0]);
    await removeKawasaki();
    const after = await read("translations.csv");
    expect(after).toContain(line);
    expect(ja(before)).toContain("主要観光施設の年間観光客数");
    expect(ja(after)).not.toContain("主要観光施設の年間観光客数");
    const { plans, translations } = await openProject(data);
    const labels = plans.flatMap(({ indicators }) => indicators.map(({ row }) => row.label));
    expect(labels.filter((label) => !translations.has(label))).toEqual([]);
  });
});

describe("npm run remove of a plan that is not filled in yet", () => {
  it("takes its folder away with the municipality", async () => {
    await lines(make, "--municipality", "092029", "--plan", "kites-2026");
    await lines(remove, "--municipality", "092029", "--yes");
    await expect(read("plans/kites-2026/plan.yaml")).rejects.toThrow("ENOENT");
    expect(await read("municipalities.csv")).toBe(await read("municipalities.csv", sound));
    expect(await problems()).toEqual([]);
  });
});

describe("a plan that supersedes another", () => {
  const K22 = "plans/kitamoto-strategy-2022/plan.yaml";
  const supersedes = (id: string) =>
    change(K22, (text) => text.replace("\npublisher:", `\nsupersedes: ${id}\npublisher:`));

  it("shows how its rows go on, with the link to write and the measures to carry over", async () => {
    await supersedes("kitamoto-strategy-2016");
    await change("measures.yaml", (text) =>
      text.replaceAll("kitamoto-strategy-2022-052", "kitamoto-strategy-2016-016"),
    );
    const said = await lines(match, "--carry", "kitamoto-strategy-2022");
    expect(said).toContain("     - rows: [kitamoto-strategy-2022-045, kitamoto-strategy-2016-019]");
    expect(said.at(-2)).toMatch(
      /^Rows of the plan before that none goes on from: 20 \(kitamoto-strategy-2016-001 "社会増減/u,
    );
    expect(said.at(-1)).toBe("70 rows: 7 linked with the plan before, 1 with a near row there.");
  });

  it("is asked for by its own id", async () => {
    await expect(lines(match, "--carry", "kitamoto-strategy-2016")).rejects.toThrow(
      'There is no plan "kitamoto-strategy-2016", or its plan.yaml has no key supersedes. Name there the plan in whose place it stands.',
    );
  });

  it("is said to be in the place of a plan of its own municipality alone", async () => {
    await supersedes("kawaguchi-strategy-2021");
    expect(await problems()).toEqual([
      'data/plans/kitamoto-strategy-2022/plan.yaml:5 [supersedes] supersedes-unknown: "kawaguchi-strategy-2021" is no other plan of this municipality. Name one of kitamoto-strategy-2016, or remove the key.',
    ]);
  });
});
