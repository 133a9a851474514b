import { beforeAll, describe, expect, it } from "vitest";
import { themeSize } from "../../src/briefings/theme.ts";
import { themeTitles } from "../../src/briefings/theme-headline.ts";
import { shortCaution } from "../../src/briefings/theme-lists.ts";
import { isDistinct } from "../../src/compare/distinct.ts";
import { LANGUAGES, type Language } from "../../src/lib/language.ts";
import type { Block, Briefing, TableRow } from "../../src/lib/pdf/content.ts";
import type { HeadlineRule } from "../../src/story/headline.ts";
import { themeStory } from "../../src/story/theme.ts";
import type { Indicator, Rows } from "../../src/tables/rows.ts";
import { realProject, realRows } from "../real-data.ts";
import { THEMES } from "../themes.ts";
import { contextOf } from "./page-counts.ts";
import { realBriefings } from "./real-briefings.ts";

let tables: Rows;
const sets = new Map<Language, Map<string, Briefing>>();

beforeAll(async () => {
  tables = await realRows();
  for (const lang of LANGUAGES) {
    const all = await realBriefings(lang);
    sets.set(lang, new Map(all.map(({ name, briefing }) => [name, briefing])));
  }
});

function briefing(name: string, lang: Language = "ja"): Briefing {
  const found = sets.get(lang)?.get(name);
  if (found === undefined) throw new Error(`no briefing ${name}`);
  return found;
}

/** Plan and line of every row that a briefing's tables link: `source-plan 64行`. */
function linkedRows(blocks: readonly Block[]): string[] {
  const rows = blocks.flatMap((block): TableRow[] => (block.type === "table" ? block.rows : []));
  return rows.flatMap(({ cells }) =>
    cells
      .flat()
      .flatMap((cell) =>
        typeof cell === "object" && cell.link?.startsWith("source-")
          ? [`${cell.link} ${cell.text}`]
          : [],
      ),
  );
}

/** The pages that a briefing begins with, and its annex. */
const allBlocks = ({ blocks, annex }: Briefing) => [...blocks, ...(annex?.blocks ?? [])];

/** The text of pages, without charts, whose elements have none here. */
const textOf = (blocks: readonly Block[]) =>
  JSON.stringify(blocks, (key, value) => (key === "svg" ? undefined : value));

const wordsOf = (block: Block): string =>
  block.type === "paragraph"
    ? block.content.map((part) => (typeof part === "string" ? part : part.text)).join("")
    : "";

/** The first page's table of promises. */
const promisesOf = (blocks: readonly Block[]) =>
  blocks.find((block) => block.type === "table" && block.columns.length === 6);

describe("the head of a theme", () => {
  const titlesOf = async (theme: string, rows: Rows, rule: HeadlineRule, lang: Language) => {
    const context = contextOf(rows, (await realProject()).units, lang);
    const story = themeStory(theme, [rule], rows, themeSize(context));
    return themeTitles(story, context);
  };

  it("names those that the headline has no figures of", async () => {
    const item = "pop_projection_2023";
    const rows = {
      ...tables,
      context: tables.context.filter(
        (row) => row.item_id !== item || row.municipality_code !== "112038",
      ),
    };
    const { subtitle } = await titlesOf("population", rows, { rule: "outlook", item }, "ja");
    expect(subtitle).toMatch(/^見出しの数値に川口市は含まない。/u);
  });

  it("says on which side of the projection the newest census lies", async () => {
    const rule = { rule: "outlook", item: "pop_projection_2023" } as const;
    const of = async (codes: readonly string[], lang: Language) => {
      const municipalities = tables.municipalities.filter(({ code }) => codes.includes(code));
      return (await titlesOf("population", { ...tables, municipalities }, rule, lang)).subtitle;
    };
    const all = tables.municipalities.map(({ code }) => code);
    expect(await of(all, "ja")).toMatch(
      /令和7年の国勢調査（速報）は、\S+で推計より多く、\S+で少ない。/u,
    );
    expect(await of(["112038"], "ja")).toMatch(
      /令和7年の国勢調査（速報）は、川口市で推計より少ない。/u,
    );
    expect(await of(["112330"], "en")).toMatch(/counted more than projected in Kitamoto\./u);
  });

  it("calls counts by no rate: 38 and 29 children, none of them per 1,000", async () => {
    const unnamed = tables.indicators.map((row) => ({ ...row, short_en: "" }));
    const rows = { ...tables, indicators: unnamed };
    const rule = { rule: "promise", measure: "waiting_children" } as const;
    const { title } = await titlesOf("childcare", rows, rule, "en");
    expect(title).toContain("38 to 0");
    expect(title).not.toContain("per 1,000");
  });
});

it("names a policy of an earlier row by its number alone", () => {
  const columnOf = (at: number) =>
    briefing("theme-safety")
      .blocks.filter((block) => block.type === "table")
      .flatMap(({ rows }) => rows.map(({ cells }) => (cells[at] ?? []).join("")));
  const policies = columnOf(1).filter((text) => text.includes("V-4"));
  expect(policies).toHaveLength(2);
  expect(policies[1]).toMatch(/^V-4（上の欄）/u);
});

it("shows as many promises in English as on the Japanese page", () => {
  for (const theme of THEMES) {
    const [ja, en] = LANGUAGES.map((lang) => promisesOf(briefing(`theme-${theme}`, lang).blocks));
    if (ja?.type !== "table" || en?.type !== "table") throw new Error(theme);
    expect(en.rows.length, theme).toBe(ja.rows.length);
    expect(en.rows.length, theme).toBeGreaterThanOrEqual(5);
  }
});

it("shows which of the missed targets the next plan carries on, and not those that were met", () => {
  const { blocks } = briefing("progress-kitamoto-strategy-2016");
  const text = textOf(blocks.filter((block) => block.type === "table"));
  expect(text).toContain("目標に届かず次の計画が引き継いだ5指標");
  // 10.5 ㎡ of 11.0 in the first phase; 11.5 by the second.
  expect(text).toMatch(/10\.5㎡.*11\.5㎡.*10\.7㎡/su);
  expect(text).not.toContain("健康寿命");
  const next = briefing("progress-kitamoto-strategy-2022").blocks;
  expect(next.filter((block) => block.type === "table")).toEqual([]);
});

it("lists in the annex of a theme every plan that its two pages name as a source", () => {
  for (const theme of THEMES) {
    const { blocks, annex } = briefing(`theme-${theme}`);
    const sources = blocks.map(wordsOf).find((text) => text.startsWith("出典")) ?? "";
    const cited = tables.plans.filter(({ title }) => sources.includes(title));
    const listed = (annex?.blocks ?? []).flatMap((block) =>
      block.type === "table" ? block.rows.map(({ anchor }) => anchor) : [],
    );
    expect(cited.length, theme).toBeGreaterThan(0);
    expect(listed, theme).toEqual(expect.arrayContaining(cited.map(({ id }) => `source-${id}`)));
  }
});

describe("briefings of the three cities", () => {
  // 233 rows; 12 are repeats (10 in Kitamoto's second phase, 2 in Kawasaki's tables); 27 state a
  // quantity again (9 of Kawaguchi's general plan, 4 headline rows as KPI, 7 of Kawasaki's tables
  // under their policies, 7 of Kitamoto's first phase in its second): 233 − 12 − 27 = 194.
  it("states in the overview how much can be compared", () => {
    expect(textOf(briefing("overview").blocks)).toContain(
      "名前の似た29の指標のうち、同じ基準で比較できるのは2",
    );
    expect(textOf(briefing("overview", "en").blocks)).toContain(
      "Of 29 measures with like names, 2 compare directly",
    );
  });

  it("names the paper that all values of a line are from, not the statistic", () => {
    const text = textOf(briefing("theme-childcare").blocks);
    expect(text).toContain("実線は埼玉新聞、二次資料、破線は計画の現状値から目標まで");
    expect(text).not.toContain("最新は埼玉新聞");
  });

  it("says in English, too, what to heed with a figure that it sets beside others", () => {
    for (const item of tables.contextItems.filter(({ role }) => role === "shown"))
      if (shortCaution(item, "ja") !== "" && item.caution_en !== "")
        expect(shortCaution(item, "en"), item.item_id).not.toBe("");
    expect(textOf(briefing("theme-population", "en").blocks)).toContain("Births of Japanese");
  });

  it("names no count of indicators in a title of a page that readers hold first", () => {
    for (const lang of ["ja", "en"] as const) {
      expect(briefing("overview", lang).title).not.toMatch(/指標|indicator/u);
      for (const theme of THEMES)
        expect(briefing(`theme-${theme}`, lang).title).not.toMatch(/指標|indicator/u);
    }
  });

  it("lists every indicator of a theme with its pages or line, and counts the rows that say it again", () => {
    for (const theme of THEMES) {
      const rows = tables.indicators.filter((row) => row.theme === theme);
      const blocks = allBlocks(briefing(`theme-${theme}`));
      const links = linkedRows(blocks);
      const place = ({ plan, pages, line }: Indicator) =>
        `source-${plan} ${pages === "" ? `${line}行` : `${pages.replace("-", "～")}ページ`}`;
      expect(links).toEqual(
        expect.arrayContaining(rows.filter((row) => isDistinct(row)).map(place)),
      );
      const left = [...JSON.stringify(blocks).matchAll(/(\d+)行は省い/gu)];
      const counted = left.reduce((sum, [, count]) => sum + Number(count), 0);
      expect(links.length + counted).toBe(rows.length);
    }
  });

  it("lists every row of a municipality once", () => {
    for (const { code } of tables.municipalities) {
      const rows = tables.indicators.filter((row) => row.municipality_code === code);
      const links = linkedRows(allBlocks(briefing(`municipality-${code}`)));
      expect(links).toHaveLength(rows.length);
    }
  });

  it("states converted values as a calculator gives them", () => {
    // 4,997 ÷ 603,838 × 1,000 = 8.2754; × 0.92 = 7.6134. 2,412,000 ÷ 595,495 = 4.0504;
    // 2,173,000 ÷ 595,495 = 3.6491; 272,000 ÷ 66,022 = 4.1198; 246,500 ÷ 66,022 = 3.7336.
    const text = (name: string) => JSON.stringify(allBlocks(briefing(name)));
    for (const value of ["8.2754", "7.6134", "7.29", "5.34"])
      expect(text("theme-safety")).toContain(value);
    for (const value of ["4.0504", "3.6491", "4.1198", "3.7336"])
      expect(text("theme-environment")).toContain(value);
  });

  it("uses no word of ranking", () => {
    const banned = /順位|優劣|ランキング|勝ち|負け|\brank|\bwinner|\bbest\b|\bworst\b/iu;
    for (const lang of LANGUAGES)
      for (const { title, subtitle, blocks } of sets.get(lang)?.values() ?? []) {
        expect(`${title} ${subtitle}`).not.toMatch(banned);
        for (const block of blocks) expect(wordsOf(block)).not.toMatch(banned);
      }
  });

  it("says under every comparison that the cities have different duties", () => {
    for (const theme of THEMES) {
      const words = allBlocks(briefing(`theme-${theme}`))
        .map(wordsOf)
        .join("");
      expect(words).toContain("川口市は中核市、北本市は一般の市、川崎市は政令指定都市");
    }
  });

  it("is complete in English: no Japanese outside document and proper names", () => {
    const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/u;
    const labels = tables.indicators.filter(({ label_en }) => japanese.test(label_en) || !label_en);
    expect(labels).toEqual([]);
    for (const { title, subtitle } of sets.get("en")?.values() ?? [])
      expect(`${title} ${subtitle}`).not.toMatch(japanese);
  });
});

it("names under a question the rows of a finding, and tells its reason once", () => {
  const [ja, en] = LANGUAGES.map((lang) =>
    JSON.stringify(briefing("municipality-112038", lang).annex?.blocks ?? []),
  );
  expect(ja).toContain("「第２期川口市".normalize("NFKC"));
  expect(ja).toContain("の2指標（「市内勤労者所得」、「市外勤労者所得」）、");
  expect(ja).not.toMatch(/。、|確かめられません/u);
  expect(en).not.toMatch(/\.; |no level can be checked/u);
});

it("says of a row beside others that it has no figure", () => {
  const [ja, en] = LANGUAGES.map((lang) => JSON.stringify(briefing("theme-childcare", lang)));
  expect(ja).toContain("北本市：数値なし");
  expect(en).toContain("Kitamoto: no figure");
});

it("begins the overview with the shape of the plans in both languages, and says on one of its pages how much compares", () => {
  for (const lang of LANGUAGES) {
    const types = briefing("overview", lang).blocks.map(({ type }) => type);
    const first = types.slice(0, types.indexOf("pageBreak"));
    expect(first.filter((type) => type !== "panel")).toEqual(["cards", "row", "table"]);
    expect(types.filter((type) => type === "panel")).toHaveLength(1);
  }
});

it("says in English that a baseline is none where the plan prints なし", () => {
  const text = JSON.stringify(briefing("theme-economy", "en").annex?.blocks ?? []);
  expect(text).toContain("none (total up to 2014)");
  expect(text).not.toContain("Words only");
});
