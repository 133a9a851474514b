import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as command from "../../src/commands/match.ts";
import { lightData } from "../light-data.ts";
import { listening } from "../run-main.ts";

let folder: string;
/** The data without the measure of traffic accidents. */
let data: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "match-"));
  data = await lightData(join(folder, "data"));
  const text = await readFile(join(data, "measures.yaml"), "utf8");
  const start = text.indexOf("- id: traffic_accidents_per_1000");
  const end = text.indexOf("- id: healthy_life_expectancy_65_male");
  await writeFile(join(data, "measures.yaml"), text.slice(0, start) + text.slice(end));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const measures = () => readFile(join(data, "measures.yaml"), "utf8");

/** Runs the command; its lines, and its exit code last. */
async function match(...args: string[]): Promise<string[]> {
  const terminal = listening("ja");
  const code = await command.run(["--data", data, ...args], terminal);
  return [...terminal.lines, `exit ${code}`];
}

const COUNT = "kawaguchi-strategy-2021-029";
const GREEN = "kitamoto-strategy-2016-005";
const SHARE = "kawasaki-sdgs-plan-2022-004";
const RATE = "kitamoto-strategy-2016-007";

describe("npm run match", () => {
  it("shows the candidates of a row with reasons, grade, questions, entry and command", async () => {
    const lines = await match("--row", RATE);
    expect(lines).toEqual([
      "kitamoto-strategy-2016-007 「人口１，０００人当たりの交通事故件数」（件）",
      "  1. 川口市「交通事故発生件数」（件）kawaguchi-strategy-2021-029",
      "     合う：望ましい向きが同じ、小分類が同じ（交通安全）",
      "     合わない：指標名が離れている、単位がそのままでは合わない（件/1000人、件）、率と実数、分母が違う（1000人、なし）、目標の書き方が違う（数値、減少）、後の計画に替わった計画の行（kitamoto-strategy-2016）",
      "     新しい項目にする。提案する等級は「類似」",
      "     確かめる：名の違う2つが同じ量を測っているか。対象の範囲と数え方が同じか / 率の分母は何か",
      "       - id: traffic_accidents_per_1_000",
      "         name: 交通事故発生件数",
      "         name_en: Number of traffic accidents",
      "         theme: safety",
      "         subtheme: traffic",
      '         unit: ""',
      '         unit_en: ""',
      "         direction: lower",
      "         grade: similar",
      "         caveat: 川口市は「交通事故発生件数」、北本市は「人口１，０００人当たりの交通事故件数」と書く。定義と対象が同じかどうかは確かめていない。",
      '         caveat_en: Kawaguchi writes "Number of traffic accidents", Kitamoto writes "Traffic accidents per 1,000 residents". Whether definition and scope are the same has not been checked.',
      "         members:",
      "           - row: kawaguchi-strategy-2021-029",
      "             conversion:",
      "               - { step: per, denominator: { item: population_of_year, year: own }, per: 1000 }",
      "           - row: kitamoto-strategy-2016-007",
      "             conversion:",
      "               - { step: label_unit, to: 件/1000人 }",
      "     書き込む：npm run match -- --accept traffic_accidents_per_1_000 kawaguchi-strategy-2021-029 kitamoto-strategy-2016-007",
      "",
      "exit 0",
    ]);
  });

  it("speaks English, of one plan or municipality, with so many candidates", async () => {
    const lines = await match("--plan", "kitamoto-strategy-2016", "--most", "1", "--lang", "en");
    expect(lines.at(-2)).toBe("16 rows stand in no measure; 12 of them have candidates.");
  });

  it("makes a measure of two rows, keeps the rest of the file, and finds it afterwards", async () => {
    const before = await measures();
    expect(await match("--accept", "traffic", COUNT, RATE)).toEqual([
      "data/measures.yamlのtrafficに書き込んだ：kawaguchi-strategy-2021-029, kitamoto-strategy-2016-007。caveatとcaveat_enを確かめて直す。",
      "exit 0",
    ]);
    const after = await measures();
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toContain(
      "  members:\n    - row: kawaguchi-strategy-2021-029\n      conversion:\n        - { step: per, denominator: { item: population_of_year, year: own }, per: 1000 }\n    - row: kitamoto-strategy-2016-007\n      conversion:\n        - { step: label_unit, to: 件/1000人 }\n",
    );
    const lines = await match("--row", "kawasaki-sdgs-plan-2022-033");
    expect(lines[0]).toBe("kawasaki-sdgs-plan-2022-033 「主要観光施設の年間観光客数」（万人）");
  });

  it("adds a row to a measure with a sentence in its caveats", async () => {
    const before = await measures();
    expect(await match("--accept", "civic_groups", SHARE)).toEqual([
      `data/measures.yamlのcivic_groupsに書き込んだ：${SHARE}。caveatとcaveat_enを確かめて直す。`,
      "exit 0",
    ]);
    const old = before.split("\n");
    const after = (await measures()).split("\n");
    expect(after.length).toBe(old.length + 1);
    expect(after.filter((line) => !old.includes(line))).toEqual([
      "    川口市はNPO法人・ボランティア団体の数、北本市は協働パートナーの登録件数とボランティアの登録人数であり、登録の制度が異なる。川崎市は「地域貢献活動に関する取組に関わったことのある人の割合」と書く。定義が同じかどうかは確かめていない。",
      '    Kawaguchi counts non-profit bodies and volunteer groups, Kitamoto registered partners and registered volunteers. Kawasaki writes "Share of people who have taken part in community contribution"; whether the definition is the same has not been checked.',
    ]);
  });
});

describe("refusals", () => {
  it.each([
    [
      ["--accept"],
      "項目と行を書く：--accept 項目 行。新しい項目には、2つの市区町村の行を1つずつ書く。",
    ],
    [
      ["stray"],
      "項目と行を書く：--accept 項目 行。新しい項目には、2つの市区町村の行を1つずつ書く。",
    ],
    [["--row", "no-row-001"], "行「no-row-001」はない。npm run match が示す識別子を書く。"],
    [["--plan", "no-plan"], "「no-plan」にあたる行はない。"],
    [["--most", "0"], "--most は1以上の整数で書く。「0」は使えない。"],
    [
      ["--accept", "Traffic", COUNT, RATE],
      "項目の識別子は英小文字、数字、下線で書く。「Traffic」は使えない。",
    ],
    [
      ["--accept", "new_measure", COUNT],
      "「new_measure」は新しい項目なので、2つの市区町村の行が要る：--accept new_measure kawaguchi-strategy-2021-029 相手の行",
    ],
    [
      ["--accept", "tourists", "no-row-001"],
      "行「no-row-001」はない。npm run match が示す識別子を書く。",
    ],
    [
      ["--accept", "tourists", "kitamoto-strategy-2022-022"],
      "行「kitamoto-strategy-2022-022」はtouristsに入っている。",
    ],
    [
      ["--accept", "tourists", COUNT, RATE],
      "「tourists」はすでにある項目なので、加える行は1つにする。",
    ],
    [
      ["--accept", "healthy_life_expectancy_65_male", COUNT],
      "「healthy_life_expectancy_65_male」の等級は同一である。定義が同じと確かめたうえで、その根拠を --reason と --reason-en に書く。",
    ],
    [
      ["--accept", "protected_green", GREEN],
      "「kitamoto-strategy-2016-005」（㎡）をprotected_greenの単位に直す手順が見つからない。data/measures.yamlに手で書くか、not_comparable の項目にする。",
    ],
    [
      [
        ...["--accept", "healthy_life_expectancy_65_female", "kitamoto-strategy-2016-016"],
        ...["--reason", "同じ", "--reason-en", "the same"],
      ],
      "「kitamoto-strategy-2016-016」は男性、healthy_life_expectancy_65_femaleの行は女性を対象とする。別の項目にする。",
    ],
    [
      ["--accept", "women_on_councils", COUNT],
      "「kawaguchi-strategy-2021-029」（件）をwomen_on_councilsの単位に直す手順が見つからない。data/measures.yamlに手で書くか、not_comparable の項目にする。",
    ],
  ])("%j", async (args, message) => {
    const before = await measures();
    await expect(match(...args)).rejects.toMatchObject({ name: "UsageError", ja: message });
    expect(await measures()).toBe(before);
  });
});
