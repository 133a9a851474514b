import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatProblem } from "../../src/lib/errors.ts";
import { openProject } from "../../src/open.ts";
import { lightData } from "../light-data.ts";

const HEAD = "extends: taxonomy.yaml\nthemes:\n";
const REST = `births, migration, attraction, output, industry, employment, tourism, mobility,
        nursery, family, education, community, disaster, crime, traffic, health, welfare, lifeline,
        climate, waste, nature, awareness, participation, rights, learning, administration`;
const REMAINDER = `  - { id: rest, ja: 残り, en: Rest, remainder: administration, subthemes: [${REST}] }\n`;
const PEOPLE = "  - { id: people, ja: ひと, en: People, subthemes: [structure] }\n";

describe("a file of themes that does not fit", () => {
  let data: string;
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), "themes-"));
    await lightData(data);
  });
  afterEach(() => rm(data, { recursive: true }));

  const said = async (text: string) => {
    await writeFile(join(data, "taxonomy-own.yaml"), text);
    const { reading } = await openProject(data, { taxonomy: "taxonomy-own.yaml" });
    return reading.problems.map((problem) => [formatProblem(problem), problem.ja]);
  };

  it("takes one that gives each subtheme a theme", async () => {
    expect(await said(HEAD + PEOPLE + REMAINDER)).toEqual([]);
    const { taxonomy, measures, official } = await openProject(data, {
      taxonomy: "taxonomy-own.yaml",
    });
    expect(taxonomy.themes.map(({ id, short, short_en }) => [id, short, short_en])).toEqual([
      ["people", "ひと", "People"],
      ["rest", "残り", "Rest"],
    ]);
    expect(taxonomy.remainder).toEqual({ theme: "rest", subtheme: "administration" });
    expect(taxonomy.subthemes[0]).toEqual({
      id: "structure",
      theme: "people",
      name: "人口構造",
      name_en: "Structure",
      is_mixed: false,
      sdg_goals: "11",
    });
    expect(new Set(measures.map(({ theme }) => theme))).toEqual(new Set(["rest"]));
    const census = official.definitions.items.find(({ id }) => id === "pop_census");
    expect(census).toMatchObject({ theme: "people", subtheme: "structure" });
  });

  it("names a subtheme that is lost, one without a name and an id that is there twice", async () => {
    const text = `${HEAD}  - { id: people, ja: ひと, en: People, subthemes: [moon] }\n${REMAINDER}  - { id: rest, ja: 残, en: Rest }\n`;
    expect(await said(text)).toEqual([
      [
        'data/taxonomy-own.yaml:3 [themes.0.subthemes.0] theme-nameless: The subtheme "moon" has no name. Add ja and en or use an id of the extended file.',
        "小分類「moon」に名称がない。ja と en を書くか、元のファイルの識別子にする。",
      ],
      [
        "data/taxonomy-own.yaml:3 [themes] subtheme-homeless: No theme has structure of the extended file. Put each under a theme; the remainder may take them.",
        "元のファイルの小分類 structure がどの分野にもない。どれかの分野に入れる（余りの分野でもよい）。",
      ],
      [
        'data/taxonomy-own.yaml:7 [themes.2.id] id-duplicate: "rest" stands above already. Remove one or give it another id.',
        "「rest」は上にもある。どちらかを消すか、別の識別子にする。",
      ],
    ]);
  });

  it("asks for one remainder and a subtheme that is its own", async () => {
    const none = REMAINDER.replace("remainder: administration, ", "");
    expect((await said(HEAD + PEOPLE + none)).map(([message]) => message)).toEqual([
      "data/taxonomy-own.yaml:3 [themes] theme-remainder: 0 themes have the key remainder. Give it to the one theme that takes what no word places.",
    ]);
    const foreign = REMAINDER.replace("remainder: administration", "remainder: structure");
    const [message] = (await said(HEAD + PEOPLE + foreign))[0] ?? [];
    expect(message).toMatch(
      /^data\/taxonomy-own\.yaml:4 \[themes\.1\.remainder\] subtheme-unknown: The theme rest has no subtheme "structure"\. Use one of births, /u,
    );
  });

  it("asks for names, and finds words and headlines that point nowhere", async () => {
    const words =
      "words:\n  - { theme: moon, subtheme: structure, match: [月] }\nheadlines:\n  - { rule: trend, item: moon }\n  - { rule: promise, measure: sun }\n";
    expect((await said(HEAD + PEOPLE + REMAINDER + words)).map(([message]) => message)).toEqual([
      'data/taxonomy-own.yaml:8 [words.0.theme] theme-unknown: There is no theme "moon". Use one of people, rest.',
      'data/taxonomy-own.yaml:10 [headlines.0.item] headline-item-unknown: "moon" is not an item of data/context/items.yaml. Add the item or fix the id.',
      'data/taxonomy-own.yaml:11 [headlines.1.measure] headline-item-unknown: "sun" is not a measure of data/measures.yaml. Add the measure or fix the id.',
    ]);
    const nameless = PEOPLE.replace("ja: ひと, ", "");
    expect((await said(HEAD + nameless + REMAINDER))[0]?.[0]).toBe(
      'data/taxonomy-own.yaml:3 [themes.0.ja] yaml-invalid: The key "ja" is missing. Add it.',
    );
  });

  it("extends a file that extends none, and settings name a file that is there", async () => {
    const chain = "extends: taxonomy-goals.yaml\nthemes:\n";
    expect(await said(chain + PEOPLE + REMAINDER)).toEqual([
      [
        "data/taxonomy-own.yaml:1 [extends] taxonomy-chain: taxonomy-goals.yaml extends a file itself. Name a file that extends none.",
        "taxonomy-goals.yaml も別のファイルを元にしている。extends のないファイルを書く。",
      ],
    ]);
    const settings = join(data, "settings.yaml");
    await writeFile(settings, `${await readFile(settings, "utf8")}taxonomy: moon.yaml\n`);
    const { reading } = await openProject(data);
    expect(reading.problems.map(formatProblem)).toEqual([
      "data/moon.yaml file-missing: The file is missing. Restore it, or fill in a copy of another one of its name.",
    ]);
  });
});
