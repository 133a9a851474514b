import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parse as parseYaml, stringify } from "yaml";
import { kindOf, readCityKinds } from "../../src/plans/city-kinds.ts";
import { emptyTables, newMunicipality } from "../../src/plans/templates.ts";
import { DATA } from "../real-data.ts";

/**
 * Data folders of any number of municipalities, to see how pages and charts hold. Codes, names and
 * populations are real, every figure of the plans is made up; the same number gives the same files.
 */

interface Topic {
  id: string;
  label: string;
  label_en: string;
  unit: string;
  theme: string;
  subtheme: string;
  direction: "higher" | "lower";
  grade: "same" | "convertible" | "similar" | "not_comparable" | null;
  /** Baseline and target, from a number in [0, 1) and the population. */
  value(chance: number, population: number): [number, number];
}

const round = (value: number) => Math.round(value * 10) / 10;
const share =
  (low: number, high: number, change: number): Topic["value"] =>
  (chance) => {
    const baseline = round(low + (high - low) * chance);
    return [baseline, round(baseline + change)];
  };
const rate =
  (perThousand: number, change: number): Topic["value"] =>
  (chance, population) => {
    const baseline = Math.max(1, Math.round((population * perThousand * (0.4 + chance)) / 1000));
    return [baseline, Math.round(baseline * change)];
  };

const TOPICS: Topic[] = [
  topic(
    "crimes",
    "刑法犯認知件数",
    "Reported crimes",
    "件",
    "safety/crime",
    "lower",
    "convertible",
    rate(6, 0.8),
  ),
  topic(
    "waiting",
    "保育所等待機児童数",
    "Children waiting for a nursery place",
    "人",
    "childcare/nursery",
    "lower",
    "same",
    (chance) => [Math.round(chance * 60), 0],
  ),
  topic(
    "waste",
    "1人1日あたりのごみ排出量",
    "Waste per resident and day",
    "g/人・日",
    "environment/waste",
    "lower",
    "same",
    share(700, 1000, -40),
  ),
  topic(
    "vacant",
    "空家数",
    "Vacant houses",
    "軒",
    "population/attraction",
    "lower",
    "similar",
    rate(20, 0.9),
  ),
  topic(
    "employment",
    "就業率",
    "Rate of employment",
    "%",
    "economy/employment",
    "higher",
    "same",
    share(45, 65, 2),
  ),
  topic(
    "visitors",
    "観光入込客数",
    "Visitors",
    "万人",
    "economy/tourism",
    "higher",
    "not_comparable",
    share(2, 900, 15),
  ),
  topic(
    "population",
    "人口",
    "Population",
    "人",
    "population/structure",
    "higher",
    null,
    (chance, population) => [population, Math.round(population * (0.8 + chance / 5))],
  ),
  topic(
    "education",
    "学校の授業がよく分かると答えた児童生徒の割合",
    "Pupils who say that they understand lessons well",
    "%",
    "childcare/education",
    "higher",
    null,
    share(70, 90, 5),
  ),
  topic(
    "administration",
    "市税等の収納率（現年課税分と滞納繰越分を合わせた全体の割合）",
    "Share of municipal taxes collected",
    "%",
    "crosscutting/administration",
    "higher",
    null,
    share(90, 98, 1),
  ),
];

function topic(
  id: string,
  label: string,
  label_en: string,
  unit: string,
  place: string,
  direction: Topic["direction"],
  grade: Topic["grade"],
  value: Topic["value"],
): Topic {
  const [theme = "", subtheme = ""] = place.split("/");
  return { id, label, label_en, unit, theme, subtheme, direction, grade, value };
}

/** Numbers in [0, 1) that are the same on every run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Writes a data folder of `count` municipalities, spread over the list of codes.
 * @returns their codes.
 */
export async function manyCities(folder: string, count: number): Promise<string[]> {
  const chance = chances(count);
  const text = await readFile(join(DATA, "municipality-codes.csv"), "utf8");
  const lines: Parameters<typeof newMunicipality>[0][] = parse(text, { columns: true });
  const all = lines.filter(({ population_2020 }) => population_2020 !== "");
  const cities = Array.from({ length: count }, (_, i) => {
    const line = all[Math.floor(((i + 0.5) * all.length) / count)];
    if (line === undefined) throw new Error(`there are no ${count} municipalities`);
    return line;
  });
  const kinds = await readCityKinds(DATA);
  await mkdir(join(folder, "plans"), { recursive: true });
  for (const name of ["units.csv", "municipality-codes.csv", "city-kinds.csv", "context"])
    await cp(join(DATA, name), join(folder, name), { recursive: true });
  const write = (name: string, content: string) => writeFile(join(folder, name), content);
  const head = async (name: string) => (await readFile(join(DATA, name), "utf8")).split("\n")[0];
  await write("context/values.csv", `${await head("context/values.csv")}\n`);
  await write("links.yaml", "[]\n");
  await write("corrections.yaml", "[]\n");
  await write(
    "municipalities.csv",
    `${[await head("municipalities.csv"), ...cities.map((line) => newMunicipality({ ...line, kind: kindOf(line, kinds) }))].join("\n")}\n`,
  );
  const labels = TOPICS.map(({ label, label_en }) => `${label},${label_en}\n`).join("");
  await write("translations.csv", `ja,en\n${labels}まちづくり,Community\n`);
  const { themes } = parseYaml(await readFile(join(DATA, "taxonomy.yaml"), "utf8"));
  await write("taxonomy.yaml", `${stringify({ themes })}${taxonomy()}`);
  const members = new Map<string, string[]>(TOPICS.map(({ id }) => [id, []]));
  for (const city of cities) await plan(city);
  await write("measures.yaml", count === 1 ? "[]\n" : measures(members));
  return cities.map(({ code }) => code);

  async function plan({ code, name, population_2020 }: (typeof cities)[number]): Promise<void> {
    const id = `plan-${code}`;
    await mkdir(join(folder, "plans", id));
    for (const [file, header] of emptyTables()) await write(`plans/${id}/${file}`, header);
    await write(
      `plans/${id}/plan.yaml`,
      `id: ${id}
municipality: "${code}"
title: ${name}総合戦略（架空）
title_en: Strategy (made up)
publisher: ${name}
issued: "2025-03"
period: { start: 2025, end: 2029 }
document: { file: ${id}.txt, sha256: ${"a".repeat(64)} }
`,
    );
    // Every fifth row is not in the plan.
    const rows = TOPICS.filter(() => chance() < 0.8 || count < 5).map((given, i) => {
      const [baseline, target] = given.value(chance(), Number(population_2020));
      members.get(given.id)?.push(`${id}-${String(i + 1).padStart(3, "0")}`);
      return `${i + 1},${i + 10},,まちづくり,kpi,,${given.label},,${given.unit},${baseline},R5,${target},R11,,,,,,\n`;
    });
    const [header = ""] = emptyTables().get("indicators.csv")?.split("\n") ?? [];
    await write(`plans/${id}/indicators.csv`, `${header}\n${rows.join("")}`);
    await write(
      `plans/${id}/policies.csv`,
      `row,line,level,code,title,parent,sdg_targets\n1,5,1,1,まちづくり,,\n`,
    );
  }
}

function taxonomy(): string {
  const words = TOPICS.map(
    ({ theme, subtheme, label }) =>
      `  - { theme: ${theme}, subtheme: ${subtheme}, match: ["^${label.split("（")[0]}"] }\n`,
  );
  return `policy_surveys: []
words:
${words.join("")}directions: []
overrides: []
policies: { words: [], overrides: [] }
`;
}

function measures(members: ReadonlyMap<string, readonly string[]>): string {
  return TOPICS.filter(({ grade }) => grade !== null)
    .map((given) => {
      const step =
        given.grade === "convertible"
          ? "\n      conversion:\n        - { step: per, denominator: population_2020, per: 1000 }"
          : "";
      const common = given.grade === "same" ? given.unit : step === "" ? "" : "件/1000人";
      return `- id: ${given.id}
  name: ${given.label}
  name_en: ${given.label_en}
  theme: ${given.theme}
  subtheme: ${given.subtheme}
  unit: "${common}"
  unit_en: ""
  direction: ${given.direction}
  grade: ${given.grade}
  caveat: 数値は架空である。
  caveat_en: The figures are made up.
  members:
${(members.get(given.id) ?? []).map((row) => `    - row: ${row}${step}\n`).join("")}`;
    })
    .join("\n");
}
