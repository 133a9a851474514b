import { beforeAll, describe, expect, it } from "vitest";
import { chartOptionsOf } from "../../src/charts/options.ts";
import { asOf } from "../../src/story/as-of.ts";
import { differencesOf } from "../../src/story/differences.ts";
import { type Headline, headlineOf, officialHeadline } from "../../src/story/headline.ts";
import { comparableExtent, heldComparisons } from "../../src/story/overview.ts";
import { offPath, pathsOf } from "../../src/story/paths.ts";
import { farthest, mostTelling, type PeerFinding, peerFindings } from "../../src/story/peers.ts";
import { isUnder, policiesOf } from "../../src/story/policies.ts";
import { presentPosition } from "../../src/story/position.ts";
import { placedPromises, rankedPromises, selectPromises } from "../../src/story/promises.ts";
import { questionsOf } from "../../src/story/questions.ts";
import { sideBySide } from "../../src/story/side-by-side.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { realRows } from "../real-data.ts";

let tables: Rows;
beforeAll(async () => {
  tables = await realRows();
});

describe("a promise's position", () => {
  it("is the city's own report where that is as new: 10.7 m² of parks in fiscal 2024", () => {
    const row = tables.indicators.find(({ id }) => id === "kitamoto-strategy-2022-050");
    if (row === undefined) throw new Error("no row");
    const position = presentPosition(row, tables);
    expect(position).toMatchObject({ reported: true, value: { year: 2024, value: 10.7 } });
    expect(position?.standing).toBe("towards");
  });

  it("stands first among promises of its rank, two of each city at least", () => {
    const { shown } = selectPromises("environment", tables);
    const codes = shown.map(({ municipality_code }) => municipality_code);
    for (const { code } of tables.municipalities)
      expect(codes.filter((one) => one === code).length).toBeGreaterThanOrEqual(2);
    expect(selectPromises("environment", tables, 3).shown).toHaveLength(3);
  });
});

describe("side by side", () => {
  it("puts levels together, paces apart from levels, and no similar measure that has a pace", () => {
    const found = sideBySide("safety", tables).map(({ kind, rows }) => [kind, rows[0]?.measure]);
    expect(found).toEqual([
      ["together", "healthy_life_expectancy_65_female"],
      ["together", "healthy_life_expectancy_65_male"],
      ["pace", "water_pipes_pace"],
    ]);
  });
});

it("finds both cities' numbers of tourists to start in the pandemic", () => {
  const rows = sideBySide("economy", tables).flatMap((side) => side.rows);
  const { pandemic } = chartOptionsOf(tables, "ja", new Map());
  const early = rows.filter(({ indicator_id }) => pandemic.has(indicator_id));
  expect(early.map(({ indicator_id }) => indicator_id)).toEqual([
    "kitamoto-strategy-2022-022",
    "kawasaki-sdgs-plan-2022-033",
  ]);
});

describe("peers", () => {
  it("keeps items with a city outside the middle half, never the size by which they are chosen", () => {
    const findings = peerFindings("population", tables);
    expect(findings.map(({ item }) => item.item_id)).not.toContain("pop_census");
    for (const { places } of findings)
      expect(places.some(({ percentile }) => percentile < 25 || percentile > 75)).toBe(true);
    expect(mostTelling(findings, 1)).toHaveLength(1);
    expect(farthest([])).toEqual([]);
  });

  it("names with a city all that stand out as it does, and no city that is named already", () => {
    const finding = (item_id: string, percentiles: readonly number[]) =>
      ({
        item: { item_id },
        places: percentiles.map((percentile, i) => ({ place: { code: "abc"[i] }, percentile })),
      }) as unknown as PeerFinding;
    const told = (...findings: PeerFinding[]) =>
      farthest(findings).map(({ item, high, places }) => [
        item.item_id,
        high,
        places.map(({ place }) => place.code).join(""),
      ]);
    const jobs = finding("jobs", [1, 20, 24]);
    expect(told(jobs, finding("shops", [40, 5, 3]))).toEqual([["jobs", false, "abc"]]);
    expect(told(finding("old", [20, 60, 4]), finding("moves", [50, 99, 80]))).toEqual([
      ["old", false, "ac"],
      ["moves", true, "bc"],
    ]);
    expect(told(finding("old", [90, 10, 50]))).toEqual([
      ["old", true, "a"],
      ["old", false, "b"],
    ]);
  });

  it("finds nothing where one city has no value", () => {
    const short = {
      ...tables,
      contextDistributions: tables.contextDistributions.filter(
        ({ municipality_code }) => municipality_code !== "112330",
      ),
    };
    expect(peerFindings("population", short)).toEqual([]);
  });
});

describe("a path", () => {
  it("is drawn with four values or more, and compares the newest with the straight way", () => {
    const rows = tables.indicators.filter(({ id }) => id === "kitamoto-strategy-2022-027");
    const [path] = pathsOf(rows, tables);
    // 340 births in 2020 towards 380 in 2025 would be 364 in 2023; there were 308.
    expect(path?.actual.at(-1)).toEqual({ year: 2023, value: 308 });
    expect(path && offPath(path)).toBe("below");
    const few = { ...tables, context: tables.context.filter(({ year }) => year > 2020) };
    expect(pathsOf(rows, few)).toEqual([]);
  });
});

describe("differences and questions", () => {
  it("finds that Kitamoto's men already stand beyond Kawaguchi's target: 18.43 over 17.74 years", () => {
    const found = differencesOf("safety", tables, {
      sides: sideBySide("safety", tables),
      headline: null,
      peers: [],
    });
    const start = found.find(({ kind }) => kind === "start");
    expect(start).toMatchObject({
      over: true,
      a: { baseline_value: 18.43 },
      b: { target_value: 17.74 },
    });
  });

  it("says nothing of a single city's differences, and asks it about plans not read", () => {
    const [place] = tables.municipalities;
    if (place === undefined) throw new Error("no place");
    const one = { ...tables, municipalities: [place] };
    expect(differencesOf("safety", one, { sides: [], headline: null, peers: [] })).toEqual([]);
    expect(questionsOf([], { progress: [] } as unknown as Rows, [place])).toEqual([
      { place, kind: "none", row: null, position: null },
    ]);
  });
});

it("dates a page by its newest figure: a fiscal year ends after the calendar year of its name", () => {
  const item = (id: string, date: string, basis: string) =>
    ({
      ...tables.contextItems[0],
      item_id: id,
      date,
      date_basis: basis,
      projection: false,
    }) as Rows["contextItems"][number];
  const value = (id: string, year: number) =>
    ({ ...tables.context[0], item_id: id, year, value: 1 }) as Rows["context"][number];
  const rows = { context: [value("a", 2024), value("b", 2024)] };
  const items = [item("a", "", "fiscal_year"), item("b", "", "calendar_year")];
  expect(asOf(items, rows)).toEqual({ year: 2024, day: "", basis: "fiscal_year" });
  expect(asOf([], rows)).toBe(null);
  const position = presentPosition(
    tables.indicators.find(
      ({ id }) => id === "kitamoto-strategy-2022-050",
    ) as Rows["indicators"][0],
    tables,
  );
  const reported = position && { ...position, value: { ...position.value, year: 2025 } };
  expect(asOf(items, rows, [reported, null])).toEqual({
    year: 2025,
    day: "",
    basis: "fiscal_year",
  });
});

describe("a headline of a trend", () => {
  it("is level where the change is little beside what lies between: 0.95 and 0.94 with 0.97", () => {
    const moved = (values: readonly number[]) => {
      const found = of(values);
      return found?.rule === "trend" ? found.values[0]?.moved : undefined;
    };
    expect(moved([9.5, 9.6, 9.7, 9.7, 9.3, 9.4])).toBe(0);
    expect(moved([8, 8.1, 8.2, 8.2, 7.3, 7.2])).toBe(-1);
  });

  const rule = { rule: "trend" as const, item: "a" };
  const of = (values: readonly number[], breakAt = -1) => {
    const [place] = tables.municipalities;
    const [item, value] = [tables.contextItems[0], tables.context[0]];
    const context = values.map((each, i) => ({
      ...value,
      ...{ item_id: "a", municipality_code: place?.code, year: 2015 + i, value: each },
      ...{ preliminary: false, break_before: i === breakAt },
    }));
    const contextItems = [{ ...item, item_id: "a", digits: 1 }];
    return headlineOf([rule], { sides: [], placed: [] }, {
      ...tables,
      municipalities: [place],
      context,
      contextItems,
    } as Rows);
  };

  it("begins where its base last changed, and is none where too few years are left", () => {
    const values = [52.1, 57.4, 62.3, 67.8, 74, 77.4];
    expect(of(values)).toMatchObject({ from: 2015, to: 2020 });
    expect(of(values, 1)).toMatchObject({ from: 2016, to: 2020 });
    expect(of(values, 2)).toBe(null);
  });

  it("has the same direction from each of the first three years", () => {
    expect(of([97.7, 98, 98.5, 99, 99.3])?.rule).toBe("trend");
    // 97.7 to 99.3 rises, 100.4 to 99.3 falls.
    expect(of([97.7, 100.4, 98.5, 99, 99.3])).toBe(null);
  });
});

describe("official figures that a further city lacks", () => {
  const further = (municipalities: Rows["municipalities"]) => {
    const [first] = municipalities;
    if (first === undefined) throw new Error("no municipality");
    const place = { ...first, code: "092029" };
    return { place, more: { ...tables, municipalities: [...municipalities, place] } };
  };
  const told = (item: string, of: Rows) => officialHeadline([{ rule: "trend", item }], of);

  it("take no trend away from the others, and name the city that lacks them", () => {
    const { place, more } = further(tables.municipalities);
    const trends = tables.contextItems.flatMap(({ item_id }) => told(item_id, tables) ?? []);
    expect(trends.length).toBeGreaterThan(0);
    for (const trend of trends)
      expect("item" in trend && told(trend.item.item_id, more)).toEqual({
        ...trend,
        without: [place],
      });
  });

  it("nor the outlook; of one city alone among several nothing is told", () => {
    const rules = [{ rule: "outlook" as const, item: "pop_projection_2023" }];
    const { place, more } = further(tables.municipalities);
    expect(officialHeadline(rules, more)).toMatchObject({ without: [place] });
    const alone = further(tables.municipalities.slice(0, 1));
    expect(officialHeadline(rules, alone.more)).toBe(null);
  });
});

describe("a headline of promises", () => {
  const of = (theme: string, measure: string) =>
    headlineOf(
      [{ rule: "promise", measure }],
      { sides: sideBySide(theme, tables), placed: [] },
      tables,
    );

  it("tells what several plans aim for", () => {
    expect(of("environment", "ghg_pace")?.rule).toBe("promise");
    expect(of("safety", "healthy_life_expectancy_65_female")?.rule).toBe("promise");
  });

  it("is none where a start is of the pandemic, or a later figure lies on the other side of it", () => {
    expect(of("economy", "tourists_pace")).toBeNull();
    // Kitamoto aimed at 75.0 % from 74.2 %; its report says 67.5 %.
    expect(of("crosscutting", "neighbourhood_associations_pace")).toBeNull();
  });
});

it("counts no measure as comparable that rests on a plan that a later one has taken the place of", () => {
  const [first, ...others] = tables.comparisons.filter(
    ({ grade, form, measure }) =>
      grade === "same" && form === "level" && measure === "healthy_life_expectancy_65_male",
  );
  if (first === undefined) throw new Error("no row");
  const count = (superseded: boolean) =>
    comparableExtent({ ...tables, comparisons: [{ ...first, superseded }, ...others] }).counts.same;
  expect([count(false), count(true)]).toEqual([1, 0]);
  // Persons employed: Kitamoto's row is of its first phase, so that nothing stands beside Kawaguchi's.
  expect(comparableExtent(tables).counts).toEqual({
    ...{ same: 2, convertible: 0, similar: 10, not_comparable: 17 },
  });
  const { paces } = comparableExtent(tables);
  expect(paces.map(([row]) => row?.measure)).toEqual(["ghg_pace"]);
});

describe("a headline of present figures", () => {
  const of = (theme: string) => {
    const own = rankedPromises(tables, (row) => row.theme === theme);
    const promised = { sides: [], placed: placedPromises(own, tables) };
    const found = headlineOf([{ rule: "present" }], promised, tables);
    return found?.rule === "present" ? found.told.map(({ row }) => row.id) : [];
  };

  it("tells what may be judged, the balance ratio, without the associations, which are to be confirmed", () => {
    expect(of("crosscutting")).toEqual(["kawaguchi-strategy-2021-079"]);
  });

  it("stands behind a certain rule where all of it is to be confirmed, else before", () => {
    const ruleOf = (theme: string) => {
      const own = rankedPromises(tables, (row) => row.theme === theme);
      const rules = [{ rule: "present" }, { rule: "trend", item: "income_per_taxpayer" }] as const;
      return headlineOf(rules, { sides: [], placed: placedPromises(own, tables) }, tables)?.rule;
    };
    expect(ruleOf("economy")).toBe("trend");
    expect(ruleOf("crosscutting")).toBe("present");
    expect(of("economy")).toEqual(["kitamoto-strategy-2022-022"]);
  });

  it("is none where no plan has a present figure that says anything", () => {
    expect(headlineOf([{ rule: "present" }], { sides: [], placed: [] }, tables)).toBeNull();
  });
});

describe("who has a target in numbers", () => {
  it("names what the others aim for in words: 41.8 and 35.3 %, to be exceeded", () => {
    const found = differencesOf("childcare", tables, { sides: [], headline: null, peers: [] });
    const worded = found.flatMap((one) =>
      one.kind === "targets" && one.subtheme === "community" ? one.worded : [],
    );
    expect(worded.map(({ baseline_value }) => baseline_value)).toEqual([41.8, 35.3]);
  });

  const subjects = (given: Partial<Rows>) =>
    differencesOf(
      "crosscutting",
      { ...tables, ...given },
      { sides: [], headline: null, peers: [] },
    ).flatMap((one) => (one.kind === "targets" ? one.subtheme : []));

  it("is not said of a subject where a listed policy of the others has an indicator in numbers", () => {
    // ④-8 スポーツ・文化芸術を振興する取組 stands under culture; its 50.4 → 54 % counts as health.
    expect(subjects({})).not.toContain("learning");
    const indicators = tables.indicators.filter(({ code }) => code !== "④-8");
    expect(subjects({ indicators })).toContain("learning");
  });

  it("nor where the indicator stands under a policy below the listed one", () => {
    const [above] = policiesOf("economy", tables).filter(({ code }) => code === "④");
    const [below] = tables.indicators.filter(({ code }) => code === "④-4");
    if (above === undefined || below === undefined) throw new Error("no rows");
    expect(isUnder(below, above)).toBe(true);
    expect(isUnder({ ...below, municipality_code: "999999" }, above)).toBe(false);
  });
});

it("says neither the paces of the headline nor those of ways that all lead to none", () => {
  const [side] = sideBySide("safety", tables).filter(({ kind }) => kind === "together");
  if (side === undefined) throw new Error("no measure");
  const rows = side.rows
    .slice(0, 2)
    .map((row, i) => ({ ...row, change_per_year: -0.1 * (i + 1), target_value: 0 }));
  const kinds = (one: typeof side, headline: Headline | null = null) =>
    differencesOf("safety", tables, { sides: [one], headline, peers: [] }).map(({ kind }) => kind);
  const toOne = { ...side, rows: rows.map((row) => ({ ...row, target_value: 1 })) };
  expect(kinds({ ...side, rows })).not.toContain("pace");
  expect(kinds(toOne)).toContain("pace");
  expect(kinds(toOne, { rule: "promise", side: toOne, promised: [] })).not.toContain("pace");
});

it("calls paces that come out alike no difference: 0.13 and 0.13 a year", () => {
  const [side] = sideBySide("safety", tables).filter(({ kind }) => kind === "together");
  if (side === undefined) throw new Error("no measure");
  const rows = (paces: readonly number[]) =>
    side.rows.slice(0, 2).map((row, i) => ({ ...row, change_per_year: paces[i] ?? 0 }));
  const kinds = (paces: readonly number[]) =>
    differencesOf("safety", tables, {
      sides: [{ ...side, rows: rows(paces) }],
      headline: null,
      peers: [],
    }).map(({ kind }) => kind);
  expect(kinds([0.13, 0.13])).not.toContain("pace");
  expect(kinds([0.13, 0.1])).toContain("pace");
});

it("says no way up from a year of the pandemic as a difference", () => {
  const [tourists] = sideBySide("economy", tables).filter(
    ({ rows: [first] }) => first?.measure === "tourists_pace",
  );
  if (tourists === undefined) throw new Error("no measure");
  const kinds = (indicators: typeof tables.indicators) =>
    differencesOf(
      "economy",
      { ...tables, indicators },
      { sides: [tourists], headline: null, peers: [] },
    ).map(({ kind }) => kind);
  expect(kinds(tables.indicators)).not.toContain("pace");
  expect(kinds(tables.indicators.map((row) => ({ ...row, pandemic_base: false })))).toContain(
    "pace",
  );
});

it("chooses measures for the overview by how they compare, whatever their values", () => {
  const chosen = (of: typeof tables) =>
    heldComparisons(of, 5).map(({ kind, rows }) => [kind, rows[0]?.measure]);
  const expected = [
    ["together", "healthy_life_expectancy_65_female"],
    ["together", "healthy_life_expectancy_65_male"],
    ["pace", "water_pipes_pace"],
    ["pace", "ghg_pace"],
    ["pace", "waste_pace"],
  ];
  expect(chosen(tables)).toEqual(expected);
  const far = tables.comparisons.map((row, i) => ({
    ...row,
    baseline_value: row.baseline_value === null ? null : row.baseline_value * (1 + 50 * (i % 2)),
  }));
  expect(chosen({ ...tables, comparisons: far })).toEqual(expected);
});
