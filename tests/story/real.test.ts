import { beforeAll, describe, expect, it } from "vitest";
import { differencesOf } from "../../src/story/differences.ts";
import { newestPlans } from "../../src/story/newest.ts";
import { peerFindings } from "../../src/story/peers.ts";
import { presentPosition } from "../../src/story/position.ts";
import { placePromises } from "../../src/story/profile.ts";
import { profileLead, profileTitle } from "../../src/story/profile-head.ts";
import { selectPromises } from "../../src/story/promises.ts";
import { sideBySide } from "../../src/story/side-by-side.ts";
import { differencesBeside, themeLead, themeStory } from "../../src/story/theme.ts";
import type { Indicator, Municipality, Rows } from "../../src/tables/rows.ts";
import { realRows } from "../real-data.ts";
import { THEMES } from "../themes.ts";

const voice = {
  unitName: (unit: string) => unit,
  labelOf: ({ label }: Indicator) => label,
  nameOf: ({ name }: Municipality) => name,
};
let tables: Rows;
beforeAll(async () => {
  tables = await realRows();
});

describe("selectPromises", () => {
  it("takes no row of a plan that an own newer one follows", () => {
    expect(newestPlans(tables).map(({ id }) => id)).not.toContain("kitamoto-strategy-2016");
    const plans = THEMES.flatMap((theme) =>
      selectPromises(theme, tables).shown.map(({ plan }) => plan),
    );
    expect(plans).not.toContain("kitamoto-strategy-2016");
  });

  it.each(THEMES)("%s: each promise once, and two of each city that has them", (theme) => {
    const { rows, shown, total } = selectPromises(theme, tables);
    expect(new Set(shown).size).toBe(shown.length);
    expect(rows.flat()).toEqual(shown);
    expect(rows.length).toBe(Math.min(8, total));
    expect(shown.every((row) => !row.is_repeat && row.same_as === null)).toBe(true);
  });
});

it("shows every target that the page draws beside another city's", () => {
  const { shown } = selectPromises("environment", tables);
  expect(shown.slice(0, 5).map(({ id }) => id)).toEqual([
    // Greenhouse gases of three cities, waste of two, as data/measures.yaml names them.
    "kawaguchi-strategy-2021-066",
    "kitamoto-strategy-2022-042",
    "kawasaki-sdgs-plan-2022-008",
    "kawaguchi-strategy-2021-068",
    "kawasaki-sdgs-plan-2022-009",
  ]);
});

it("gives a figure on a page the value that it has among the peers: 7.15 births per 1,000", () => {
  const peers = peerFindings("population", tables);
  const told = differencesOf("population", tables, { sides: [], headline: null, peers });
  const level = told.find((one) => one.kind === "level");
  expect(level?.item.item_id).toBe("births_per_1000");
  expect([level?.year, level?.baseYear]).toEqual([2023, 2020]);
  expect(level?.values[0]?.value.toFixed(2)).toBe("7.15");
});

it("tells promises of a similar measure as printed and draws them on no axis", () => {
  const rule = { rule: "promise", measure: "waiting_children" } as const;
  const headline = (theme: string) =>
    themeLead(theme, [rule], tables, { most: 8, few: true }).headline;
  expect(headline("childcare")).toMatchObject({ rule: "promise", side: { kind: "apart" } });
  expect(headline("safety")).toBeNull();
  expect(sideBySide("childcare", tables)).toEqual([]);
});

it("leads with a trend that no plan promises only where no promise can be drawn", () => {
  const rules = [{ rule: "present" }, { rule: "trend", item: "income_per_taxpayer" }] as const;
  const leadOf = (rows: Rows) =>
    themeStory("economy", rules, rows, { most: 8, few: true }).lead?.rule;
  expect(leadOf(tables)).toBeUndefined();
  expect(leadOf({ ...tables, comparisons: [] })).toBe("trend");
});

it("tells differences that strips of the page show behind the others", () => {
  const story = themeStory("safety", [], tables, { most: 8, few: true });
  const isPeers = ({ kind }: { kind: string }) => kind === "peers";
  expect(story.differences.findIndex(isPeers)).toBe(1);
  const { fresh, again } = differencesBeside(story, story.peers, tables);
  expect(fresh.some(isPeers)).toBe(false);
  expect(again.every(isPeers)).toBe(true);
  expect(again.length).toBeGreaterThan(0);
});

describe("presentPosition", () => {
  const of = (id: string) => {
    const row = tables.indicators.find((one) => one.id === id);
    if (row === undefined) throw new Error(`no row ${id}`);
    return presentPosition(row, tables);
  };

  it("finds the register's newest figure for a population: 606,315 of 1 January 2024", () => {
    const position = of("kawaguchi-strategy-2021-001");
    expect(position?.value).toMatchObject({ value: 606_315, year: 2024 });
    // 1,058 fewer than the official 607,373 of the baseline's day, 0.17 %.
    expect(position?.moved).toBe(-1);
    expect(position?.standing).toBe("unchanged");
  });

  it("judges nothing where the plan's baseline is not the official figure of its year", () => {
    const position = of("kitamoto-strategy-2022-027");
    expect(position?.standing).toBe("known");
    expect(position?.differs).toMatchObject({ plan_value: 340, verdict: "beyond" });
  });

  it("is no figure of a statistic that is known to count another quantity: 902 g beside 808.9", () => {
    expect(of("kawasaki-sdgs-plan-2022-009")).toBeNull();
  });

  it("says nothing of a plan where all of the move came before it: 1,707 accidents, then 1,202 to 1,218", () => {
    const position = of("kawaguchi-strategy-2021-029");
    expect(position).toMatchObject({ standing: "early", early: { year: 2020, value: 1202 } });
  });

  it("moves as a target in words asks and never reaches it: 43 vacant shops, to be reduced", () => {
    expect(of("kitamoto-strategy-2022-051")?.standing).toBe("moved");
  });
});

describe("placePromises", () => {
  it("shows a promise of every standing before the second of any", () => {
    const shown = (known: number) => placePromises("112330", tables, { known, open: 2 }).known;
    const standings = (most: number) => shown(most).map(({ position }) => position.standing);
    const all = ["reached", "towards", "moved", "unchanged", "away", "known"];
    // Births and visitors, which a statistic and another plan count, go before what one plan counts.
    expect(standings(7)).toEqual([...all, "known"]);
    expect(shown(3).map(({ row }) => row.short)).toEqual([
      ...["1人当たりの都市公園", "出生数", "観光客"],
    ]);
  });

  it("keeps surveys about policies out of the promises without a figure", () => {
    const { open } = placePromises("112038", tables);
    expect(open.length).toBe(8);
    expect(open.every((row) => row.target_value !== null)).toBe(true);
  });
});

describe("the lead of a profile", () => {
  const KAWASAKI = "141305";
  const said = (lang: "ja" | "en") => {
    const place = tables.municipalities.find(({ code }) => code === KAWASAKI);
    if (place === undefined) throw new Error("no such place");
    const context = { ...voice, lang, tables } as const;
    const promises = placePromises(KAWASAKI, tables);
    return [profileTitle(place, promises, context), profileLead(place, promises, context)] as const;
  };
  it("tells common promises in its title, as many as there is room for", () => {
    const place = tables.municipalities.find(({ code }) => code === "112038");
    if (place === undefined) throw new Error("no such place");
    const title = (lang: "ja" | "en") =>
      profileTitle(place, placePromises("112038", tables), { ...voice, lang, tables });
    // 8 % less than 4,997.
    expect(title("ja")).toBe(
      "経常収支比率は98.5%（令和6年度）で目標から離れた。刑法犯の認知件数は目標4,597件に対し4,417件（令和7年、要確認）",
    );
    expect(title("en")).toBe(
      "Ordinary balance ratio went from 95.4% to 98.5% (FY2024), farther from the target",
    );
  });

  it("begins with a promise that may be judged where the more common ones are to be confirmed", () => {
    const place = tables.municipalities.find(({ code }) => code === "112330");
    if (place === undefined) throw new Error("no such place");
    const context = { ...voice, lang: "ja", tables } as const;
    expect(profileTitle(place, placePromises("112330", tables), context)).toBe(
      "学校応援団の活動の回数は1,262回（令和6年度）で目標から離れた。出生数は目標380人に対し308人（令和5年、要確認）",
    );
  });

  it("does not tell again the promise that its title tells", () => {
    const [title, lead] = said("ja");
    expect(title).toContain("50%以上に高める目標である");
    expect(lead).not.toContain("50%以上");
    // 12.5 % less than in 2013, by the city's own estimate.
    expect(lead).toContain(
      "目標に対し、令和2年度は15.9%、令和3年度（計画前）は12.5%の削減（計画と同じ数え方かは要確認）。",
    );
    expect(said("en")[1]).toContain(
      "Against this target, FY2020: 15.9%; FY2021 (pre-plan): a cut of 12.5% (unconfirmed).",
    );
  });
});
