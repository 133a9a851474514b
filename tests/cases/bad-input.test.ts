import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InputError } from "../../src/lib/errors.ts";
import { openProject } from "../../src/open.ts";
import { emptyTables } from "../../src/plans/templates.ts";
import { lightData } from "../light-data.ts";
import { runRows } from "../run-rows.ts";

/**
 * The data of the plans with one small defect each, named by it; `edit` gives what a file's text becomes.
 * Messages stand here as a reader sees them.
 */
type Edit = (text: string) => string | Uint8Array;
interface Case {
  name: string;
  edits: Record<string, Edit | null>;
  messages: string[];
}

const K22 = "plans/kitamoto-strategy-2022";
const swap =
  (from: string, to: string): Edit =>
  (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
const append =
  (line: string): Edit =>
  (text) =>
    `${text}${line}\n`;

const CASES: Case[] = [
  {
    name: "bad-column-missing",
    edits: { "municipalities.csv": swap(",quality\n", "\n") },
    messages: [
      'data/municipalities.csv:1 [quality] column-missing: The column "quality" is missing. Add it.',
    ],
  },
  {
    name: "bad-column-name",
    edits: { [`${K22}/facts.csv`]: swap("subject", "subjet") },
    messages: [
      'data/plans/kitamoto-strategy-2022/facts.csv:1 [subject] column-missing: The column "subject" is missing. Add it.',
      'data/plans/kitamoto-strategy-2022/facts.csv:1 [subjet] column-unknown: The column "subjet" is unknown. Remove it or fix its name (row, line, subject, value, unit, period, qualifier).',
    ],
  },
  {
    name: "bad-row-length",
    edits: { "units.csv": append("羽") },
    messages: [
      "data/units.csv:216 row-length: 1 cell where the header has 2. Add or remove commas, or quote a cell that holds one.",
    ],
  },
  {
    name: "bad-theme",
    edits: {
      "taxonomy.yaml": swap(
        "theme: crosscutting, subtheme: administration",
        "theme: finance, subtheme: administration",
      ),
    },
    messages: [
      'data/taxonomy.yaml:75 [words.0.theme] theme-unknown: There is no theme "finance". Use one of population, economy, childcare, safety, environment, crosscutting.',
    ],
  },
  {
    name: "bad-subtheme-of-another-theme",
    edits: { "measures.yaml": swap("subtheme: output", "subtheme: nursery") },
    messages: [
      'data/measures.yaml:9 [0.subtheme] subtheme-unknown: The theme economy has no subtheme "nursery". Use one of output, industry, employment, tourism, mobility.',
    ],
  },
  {
    name: "bad-scope-in-one-language",
    edits: { [`${K22}/plan.yaml`]: swap("\n  en: the Fifth", "\n  fr: the Fifth") },
    messages: [
      'data/plans/kitamoto-strategy-2022/plan.yaml:14 [missing.en] yaml-invalid: The key "en" is missing. Add it.',
      'data/plans/kitamoto-strategy-2022/plan.yaml:15 [missing.fr] yaml-invalid: The key "fr" is unknown. Remove it or fix its name.',
    ],
  },
  {
    name: "bad-later-plan",
    edits: {
      "later-plans.csv": (text) =>
        text
          .replace("112330,第六次", "112321,第六次")
          .replace("112038,,,,,not_found", "112038,,,,,published")
          .replace(",2029,", ",R11,"),
    },
    messages: [
      "data/later-plans.csv:2 [title] later-plan-title: A published plan has a title in both languages, one that was not found has none. Fix title, title_en or state.",
      'data/later-plans.csv:3 [municipality] municipality-unknown: The municipality "112321" is not in data/municipalities.csv. Add it there or fix the code.',
      'data/later-plans.csv:4 [period_end] cell-invalid: "R11" does not fit: a year such as 2026, or nothing. Fix it.',
    ],
  },
  {
    name: "bad-short-names",
    edits: {
      "short-names.csv": append(
        `kitamoto-strategy-2022-999,出生数,Births,増やす,raise\nkitamoto-strategy-2022-027,${"あ".repeat(21)},Births,増やす,raise`,
      ),
    },
    messages: [
      'data/short-names.csv:150 [row] row-unknown: No indicator has the id "kitamoto-strategy-2022-999". Fix the id or remove the entry.',
      `data/short-names.csv:151 [short_ja] cell-invalid: "${"あ".repeat(21)}" does not fit: at most 20 characters. Fix it.`,
    ],
  },
  {
    name: "bad-municipality",
    edits: { [`${K22}/plan.yaml`]: swap('"112330"', '"112321"') },
    messages: [
      'data/plans/kitamoto-strategy-2022/plan.yaml:2 [municipality] municipality-unknown: The municipality "112321" is not in data/municipalities.csv. Add it there or fix the code.',
    ],
  },
  {
    name: "bad-municipality-as-number",
    edits: { [`${K22}/plan.yaml`]: swap('"112330"', "112330") },
    messages: [
      'data/plans/kitamoto-strategy-2022/plan.yaml:2 [municipality] yaml-invalid: "112330" is read as a number where text belongs. Put it in quotes.',
    ],
  },
  {
    name: "bad-plan-folder",
    edits: { [`${K22}/plan.yaml`]: swap("id: kitamoto-strategy-2022", "id: kitamoto-2022") },
    messages: [
      'data/plans/kitamoto-strategy-2022/plan.yaml:1 [id] plan-folder: The id "kitamoto-2022" is not the folder\'s name "kitamoto-strategy-2022". Make them equal.',
    ],
  },
  {
    name: "bad-plan-id-twice",
    edits: {
      "plans/kitamoto-strategy-2016/plan.yaml": swap(
        "id: kitamoto-strategy-2016",
        "id: kitamoto-strategy-2022",
      ),
    },
    messages: [
      'data/plans/kitamoto-strategy-2016/plan.yaml:1 [id] plan-folder: The id "kitamoto-strategy-2022" is not the folder\'s name "kitamoto-strategy-2016". Make them equal.',
    ],
  },
  {
    name: "bad-plan-without-rows",
    edits: Object.fromEntries([
      [
        "plans/empty-plan-2026/plan.yaml",
        () => `id: empty-plan-2026
municipality: "112330"
title: 空の計画
title_en: Empty plan
publisher: 北本市
issued: "2026-03"
period: { end: 2030 }
document: { file: empty.txt, sha256: ${"a".repeat(64)} }
`,
      ],
      ...[...emptyTables()].map(([name, header]) => [
        `plans/empty-plan-2026/${name}`,
        () => header,
      ]),
    ]),
    messages: [
      "data/plans/empty-plan-2026 plan-empty: The plan has no indicator, policy or figure. Fill its tables or remove its folder.",
    ],
  },
  {
    name: "bad-plan-of-correction",
    edits: {
      "corrections.yaml": swap("plan: kawaguchi-general-plan-2021", "plan: kawaguchi-plan"),
    },
    messages: [
      'data/corrections.yaml:3 [0.plan] plan-unknown: There is no plan "kawaguchi-plan" under data/plans/. Fix the name or remove the correction.',
    ],
  },
  {
    name: "bad-unit",
    edits: { [`${K22}/indicators.csv`]: swap("43 軒", "43 棟舎") },
    messages: [
      'data/plans/kitamoto-strategy-2022/indicators.csv:52 [unit] unit-unknown: The unit "棟舎" is not in data/units.csv. Add "棟舎" there or fix the cell.',
    ],
  },
  {
    // As a spreadsheet stores 45.0％ beside 30.5％, and 58.0 and 60.0 under the unit %.
    name: "bad-share",
    edits: {
      [`${K22}/indicators.csv`]: (text) => text.replace("30.5％,,45.0％", "30.5％,,0.45"),
      "plans/kawaguchi-strategy-2021/indicators.csv": swap("58.0,R1,60.0", "0.58,R1,0.6"),
    },
    messages: [
      'data/plans/kawaguchi-strategy-2021/indicators.csv:32 [baseline] cell-share: "0.58" under the unit % looks like 58% as a spreadsheet stores it. Write 58%, or 0.58% if that is meant.',
      'data/plans/kawaguchi-strategy-2021/indicators.csv:32 [target] cell-share: "0.6" under the unit % looks like 60% as a spreadsheet stores it. Write 60%, or 0.6% if that is meant.',
      'data/plans/kitamoto-strategy-2022/indicators.csv:48 [target] cell-share: "0.45" under the unit % looks like 45% as a spreadsheet stores it. Write 45%, or 0.45% if that is meant.',
    ],
  },
  {
    // What measures divide by in such years is not asked.
    name: "bad-years",
    edits: {
      "plans/kawaguchi-strategy-2021/indicators.csv": (text) =>
        text.replace("826,R1,784,R7", "826,R11,784,R7").replace("28.5,R2,35.0", "28.5,H38,35.0"),
    },
    messages: [
      'data/plans/kawaguchi-strategy-2021/indicators.csv:64 [baseline_period] year-not-in-era: "H38" does not exist: its era ended with the year 31. Compare with the document and fix it; where that prints it so, put the year that is meant into data/corrections.yaml.',
      "data/plans/kawaguchi-strategy-2021/indicators.csv:69 [baseline_period] years-reversed: The baseline is of R11 (2029), after the target of R7 (2025). Compare with the document and fix it; where that prints it so, put the year that is meant into data/corrections.yaml.",
    ],
  },
  {
    name: "bad-exchanged",
    edits: {
      "plans/kawaguchi-strategy-2021/indicators.csv": swap("826,R1,784,R7", "784,R1,826,R7"),
    },
    messages: [
      'data/measures.yaml:512 [26.direction] measure-directions: "waste_per_person_day" holds different directions: higher is better for "kawaguchi-strategy-2021-068", lower for the measure, "kawasaki-sdgs-plan-2022-009". Are baseline and target exchanged in data/plans/kawaguchi-strategy-2021/indicators.csv:69 ("784（R1）", "826"), or one of them copied wrongly? If not, fix the direction, leave the row out, or grade the measure not_comparable.',
      'data/measures.yaml:531 [27.direction] measure-directions: "waste_pace" holds different directions: higher is better for "kawaguchi-strategy-2021-068", lower for the measure, "kawasaki-sdgs-plan-2022-009". Are baseline and target exchanged in data/plans/kawaguchi-strategy-2021/indicators.csv:69 ("784（R1）", "826"), or one of them copied wrongly? If not, fix the direction, leave the row out, or grade the measure not_comparable.',
    ],
  },
  {
    name: "bad-unit-of-target",
    edits: { [`${K22}/indicators.csv`]: swap(",340 人,,380 人,", ",340 人,,380 件,") },
    messages: [
      'data/plans/kitamoto-strategy-2022/indicators.csv:28 [target] unit-conflict: The cell is in "件" and the row in "人", which do not convert. Fix the cell or the unit.',
    ],
  },
  {
    name: "bad-measure-member",
    edits: {
      "measures.yaml": swap("row: kawaguchi-strategy-2021-008", "row: kawaguchi-strategy-2021-082"),
    },
    messages: [
      'data/measures.yaml:19 [0.members.0.row] member-unknown: "gross_city_product_per_resident" names the row "kawaguchi-strategy-2021-082", which does not exist. Fix the id or remove the member.',
    ],
  },
  {
    name: "bad-override-row",
    edits: { "links.yaml": swap("kitamoto-strategy-2016-005", "kitamoto-strategy-2016-029") },
    messages: [
      'data/links.yaml:3 [0.rows.1] row-unknown: No indicator has the id "kitamoto-strategy-2016-029". Fix the id or remove the entry.',
    ],
  },
  {
    name: "bad-row-twice",
    edits: { [`${K22}/indicators.csv`]: swap("\n2,698,", "\n1,698,") },
    messages: [
      'data/plans/kitamoto-strategy-2022/indicators.csv:3 [row] id-duplicate: "1" stands on line 2 already. Remove one or give it another id.',
    ],
  },
  {
    name: "bad-number-as-text",
    edits: { [`${K22}/indicators.csv`]: swap(",出生数,", ",３４０,") },
    messages: [
      'data/plans/kitamoto-strategy-2022/indicators.csv:28 [label] text-expected: The label "３４０" is a number. Put the printed name here.',
    ],
  },
  {
    name: "bad-kind",
    edits: { [`${K22}/indicators.csv`]: swap("kpi,４-１,特定空家数", "goal,４-１,特定空家数") },
    messages: [
      'data/plans/kitamoto-strategy-2022/indicators.csv:5 [kind] cell-invalid: "goal" does not fit. Use one of headline, kpi.',
    ],
  },
  {
    name: "bad-check-digit",
    edits: { "municipalities.csv": swap("112330", "112331") },
    messages: [
      'data/municipalities.csv:3 [code] code-check-digit: "112331" is not a 6-digit municipality code with a right check digit. Fix the code.',
    ],
  },
  {
    name: "bad-repeat",
    edits: {
      [`${K22}/indicators.csv`]: swap(
        "\n4,734,,基本目標１ 稼ぐ産業と安定した雇用を創出する > ＫＰＩ,kpi,４-１,特定空家数",
        "\n4,734,,基本目標１ 稼ぐ産業と安定した雇用を創出する > ＫＰＩ,kpi,４-１,特定の空家数",
      ),
    },
    messages: [
      'data/plans/kitamoto-strategy-2022/indicators.csv:20 [repeat] repeat-without-original: No earlier row of the plan has the label "特定空家数". Fix the label or remove the mark 再掲.',
    ],
  },
  {
    name: "bad-parent",
    edits: { [`${K22}/policies.csv`]: (text) => text.replace(/^(2,\d+,2,.*),1,$/mu, "$1,99,") },
    messages: [
      'data/plans/kitamoto-strategy-2022/policies.csv:3 [parent] parent-unknown: No policy has the row "99". Fix the number.',
    ],
  },
  {
    name: "bad-yaml",
    edits: { "links.yaml": swap("- rows: [kawasaki", "- rows: [[kawasaki") },
    messages: [
      "data/links.yaml:5 [rows] yaml-malformed: A bracket ([ or {) opens and is not closed. Close it behind the last value.",
    ],
  },
  {
    name: "bad-yaml-list",
    edits: {
      "links.yaml": swap(
        "[kawasaki-sdgs-plan-2022-004, kawasaki-sdgs-plan-2022-034]",
        "kawasaki-sdgs-plan-2022-004",
      ),
    },
    messages: [
      'data/links.yaml:5 [1.rows] yaml-invalid: "kawasaki-sdgs-plan-2022-004" does not fit: a list expected. Fix the entry.',
    ],
  },
  {
    name: "bad-cell-empty",
    edits: { "units.csv": append(",birds") },
    messages: ["data/units.csv:216 [unit] cell-invalid: The text is empty. Fill it in."],
  },
  {
    name: "bad-check-digit-of-plan",
    edits: { [`${K22}/plan.yaml`]: swap('"112330"', '"112331"') },
    messages: [
      'data/plans/kitamoto-strategy-2022/plan.yaml:2 [municipality] code-check-digit: "112331" is not a 6-digit municipality code with a right check digit. Fix the code.',
    ],
  },
  {
    name: "bad-yaml-key",
    edits: { [`${K22}/plan.yaml`]: swap("publisher:", "publsher:") },
    messages: [
      'data/plans/kitamoto-strategy-2022/plan.yaml:1 [publisher] yaml-invalid: The key "publisher" is missing. Add it.',
      'data/plans/kitamoto-strategy-2022/plan.yaml:5 [publsher] yaml-invalid: The key "publsher" is unknown. Remove it or fix its name.',
    ],
  },
  {
    name: "bad-expression",
    edits: { "taxonomy.yaml": swap("[収納率, 収入率]", '["収納率(", 収入率]') },
    messages: [
      'data/taxonomy.yaml:75 [words.0.match.0] yaml-invalid: "収納率(" does not fit: not a regular expression. Fix it.',
    ],
  },
  {
    name: "bad-quotes",
    edits: { [`${K22}/facts.csv`]: swap("\n1,", '\n1,"') },
    messages: [
      "data/plans/kitamoto-strategy-2022/facts.csv:2 csv-malformed: A quote opens here and is not closed. Fix the quotes.",
    ],
  },
  {
    name: "bad-encoding",
    edits: { "units.csv": () => Uint8Array.from([0x75, 0x6e, 0x69, 0x74, 0x0a, 0xff, 0xff, 0x0a]) },
    messages: [
      "data/units.csv file-encoding: The file is neither UTF-8 nor CP932 (Shift_JIS). Save it as UTF-8 and try again.",
    ],
  },
  {
    name: "bad-file-missing",
    edits: { [`${K22}/series.csv`]: null },
    messages: [
      "data/plans/kitamoto-strategy-2022/series.csv file-missing: The file is missing. Create it with its header line, or restore it.",
    ],
  },
  {
    name: "bad-correction-outlived",
    edits: { "plans/kawaguchi-general-plan-2021/series.csv": swap("滞納緩越分", "滞納繰越分") },
    messages: [
      'data/corrections.yaml:7 [0.printed] correction-stale: kawaguchi-general-plan-2021 series row 1 name: expected "市税収納率(現年度分・滞納緩越分)", but the cell holds "市税収納率(現年度分・滞納繰越分)". Remove the correction or fix what it expects.',
    ],
  },
  {
    name: "bad-in-many-places",
    edits: {
      "municipalities.csv": swap("112330", "112331"),
      "taxonomy.yaml": swap(
        "theme: crosscutting, subtheme: administration",
        "theme: finance, subtheme: administration",
      ),
      "measures.yaml": swap("row: kawaguchi-strategy-2021-008", "row: kawaguchi-strategy-2021-082"),
      "links.yaml": swap("kitamoto-strategy-2016-005", "kitamoto-strategy-2016-029"),
      "corrections.yaml": swap("printed: 市税収納率", "printed: 市民税収納率"),
      [`${K22}/indicators.csv`]: (text) =>
        text
          .replace("43 軒", "43 棟舎")
          .replace(",出生数,", ",３４０,")
          .replace("\n40,1063,", "\n40,x1063,")
          .replace("\n2,698,", "\n1,698,"),
    },
    messages: [
      'data/corrections.yaml:7 [0.printed] correction-stale: kawaguchi-general-plan-2021 series row 1 name: expected "市民税収納率(現年度分・滞納緩越分)", but the cell holds "市税収納率(現年度分・滞納緩越分)". Remove the correction or fix what it expects.',
      'data/links.yaml:3 [0.rows.1] row-unknown: No indicator has the id "kitamoto-strategy-2016-029". Fix the id or remove the entry.',
      'data/measures.yaml:19 [0.members.0.row] member-unknown: "gross_city_product_per_resident" names the row "kawaguchi-strategy-2021-082", which does not exist. Fix the id or remove the member.',
      'data/municipalities.csv:3 [code] code-check-digit: "112331" is not a 6-digit municipality code with a right check digit. Fix the code.',
      'data/plans/kitamoto-strategy-2022/indicators.csv:3 [row] id-duplicate: "1" stands on line 2 already. Remove one or give it another id.',
      'data/plans/kitamoto-strategy-2022/indicators.csv:28 [label] text-expected: The label "３４０" is a number. Put the printed name here.',
      'data/plans/kitamoto-strategy-2022/indicators.csv:41 [line] cell-invalid: "x1063" does not fit: a whole number from 1. Fix it.',
      'data/plans/kitamoto-strategy-2022/indicators.csv:52 [unit] unit-unknown: The unit "棟舎" is not in data/units.csv. Add "棟舎" there or fix the cell.',
      'data/taxonomy.yaml:75 [words.0.theme] theme-unknown: There is no theme "finance". Use one of population, economy, childcare, safety, environment, crosscutting.',
    ],
  },
];

let work = "";
let sound = "";
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "bad-input-"));
  sound = await lightData(join(work, "sound"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

it("the data without a defect are taken", async () => {
  expect(await problemsOf(sound)).toEqual([]);
});

it("units in full width give the tables of those in half width", async () => {
  const dir = join(work, "full-width");
  await cp(sound, dir, { recursive: true });
  const file = join(dir, "plans/kawaguchi-strategy-2021/indicators.csv");
  await writeFile(file, (await readFile(file, "utf8")).replaceAll(",%,", ",（％）,"));
  const tablesOf = async (data: string) => runRows(await openProject(data)).tables;
  expect(await tablesOf(dir)).toEqual(await tablesOf(sound));
});

describe("a defect in the data", () => {
  it.each(CASES)("$name", async ({ name, edits, messages }) => {
    const dir = join(work, name);
    await cp(sound, dir, { recursive: true });
    for (const [path, edit] of Object.entries(edits)) {
      const file = join(dir, path);
      if (edit === null) await rm(file);
      else {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, edit(await readFile(file, "utf8").catch(() => "")));
      }
    }
    expect(await problemsOf(dir)).toEqual(messages);
  });
});

async function problemsOf(dir: string): Promise<string[]> {
  try {
    runRows(await openProject(dir));
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.message.split("\n");
    throw error;
  }
}
