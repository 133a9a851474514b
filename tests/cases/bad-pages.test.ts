import { beforeAll, describe, expect, it } from "vitest";
import { municipalityBriefing } from "../../src/briefings/municipality.ts";
import { overviewBriefing } from "../../src/briefings/overview.ts";
import { themeBriefing } from "../../src/briefings/theme.ts";
import { LANGUAGES, type Language } from "../../src/lib/language.ts";
import type { Briefing } from "../../src/lib/pdf/content.ts";
import type { openProject } from "../../src/open.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { contextOf, emptyBlocks, pageCounts } from "../briefings/page-counts.ts";
import { realProject, realRows } from "../real-data.ts";

const KITAMOTO = "112330";
let project: Awaited<ReturnType<typeof openProject>>;
let tables: Rows;
beforeAll(async () => {
  project = await realProject();
  tables = await realRows();
});

const PAGES = ["overview", "theme-population", "theme-safety", "profile"] as const;
type Page = (typeof PAGES)[number];

/** Overview, two themes and a profile, or those of them that a case changes. */
function pagesOf(
  rows: Rows,
  {
    lang = "ja",
    issuer = "",
    only = PAGES,
  }: { lang?: Language; issuer?: string; only?: readonly Page[] } = {},
): Map<string, Briefing> {
  const context = contextOf(rows, project.units, lang, issuer);
  const place = rows.municipalities.find(({ code }) => code === KITAMOTO);
  if (place === undefined) throw new Error("no place");
  const make: Record<Page, () => Briefing> = {
    overview: () => overviewBriefing(context),
    "theme-population": () => themeBriefing("population", context),
    "theme-safety": () => themeBriefing("safety", context),
    profile: () => municipalityBriefing(place, context),
  };
  return new Map(only.map((page) => [page, make[page]()]));
}

/** None over its two pages, and nothing empty on them. */
function expectTwoPages(briefings: ReadonlyMap<string, Briefing>): void {
  for (const [name, briefing] of briefings) {
    expect(pageCounts(briefing).front, name).toBeLessThanOrEqual(2);
    expect(emptyBlocks(briefing.blocks), name).toEqual([]);
  }
}

const textOf = (briefing: Briefing | undefined) =>
  JSON.stringify(briefing?.blocks, (key, value) => (key === "svg" ? "" : value));

describe("two pages", () => {
  it("hold without an official figure of one city, which none of them then has", () => {
    const rows = {
      ...tables,
      context: tables.context.filter(({ municipality_code: code }) => code !== KITAMOTO),
      contextDistributions: tables.contextDistributions.filter(
        ({ municipality_code: code }) => code !== KITAMOTO,
      ),
    };
    const found = pagesOf(rows);
    expectTwoPages(found);
    expect(textOf(pagesOf(tables, { only: ["profile"] }).get("profile"))).toContain(
      '"type":"facts"',
    );
    expect(textOf(found.get("profile"))).not.toContain('"type":"facts"');
    expect(textOf(found.get("theme-population"))).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it("hold without any official figure", () => {
    const rows = { ...tables, context: [], contextItems: [], contextDistributions: [] };
    const found = pagesOf(rows);
    expectTwoPages(found);
    expect(found.get("theme-population")?.title).toBe("人口");
  });

  it("hold where plans end in unlike years, and say which city's is over", () => {
    const rows = {
      ...tables,
      plans: tables.plans.map((plan) =>
        plan.municipality_code === KITAMOTO ? { ...plan, period_end: 2040 } : plan,
      ),
    };
    const found = pagesOf(rows);
    expectTwoPages(found);
    expect(textOf(found.get("overview"))).toContain("令和4～22年度");
  });

  it("hold where every target is in words", () => {
    const rows: Rows = {
      ...tables,
      comparisons: [],
      indicators: tables.indicators.map((row) => ({
        ...row,
        target_raw: "増やす",
        target_type: "increase",
        target_value: null,
      })),
    };
    const found = pagesOf(rows);
    expectTwoPages(found);
    expect(textOf(found.get("theme-safety"))).toContain("増やす");
  });

  it.each(LANGUAGES)("hold in %s with labels of 200 letters, set whole in the annex", (lang) => {
    const label = "とても長い指標の名".repeat(23).slice(0, 200);
    const english = "A long label of an indicator ".repeat(7).slice(0, 200).trim();
    const rows = {
      ...tables,
      indicators: tables.indicators.map((row) =>
        row.municipality_code === KITAMOTO ? { ...row, label, label_en: english } : row,
      ),
    };
    const found = pagesOf(rows, { lang, only: ["theme-population", "profile"] });
    expectTwoPages(found);
    const annex = JSON.stringify(found.get("theme-population")?.annex);
    expect(annex).toContain({ ja: label, en: english }[lang]);
  });

  it.each(LANGUAGES)("hold in %s under an issuer's name of 80 letters", (lang) => {
    const name = { ja: "川".repeat(80), en: "Municipal Planning Office ".repeat(4).slice(0, 80) };
    const found = pagesOf(tables, {
      lang,
      issuer: name[lang],
      only: ["theme-population", "profile"],
    });
    expectTwoPages(found);
    expect(found.get("profile")?.masthead.issuer).toBe(name[lang]);
  });
});
