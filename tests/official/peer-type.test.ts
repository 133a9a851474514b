import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { peerType } from "../../src/official/peer-type.ts";
import { officialPlaces } from "../../src/official/places.ts";
import { readCodes } from "../../src/plans/code-list.ts";
import type { OfficialPlace } from "../../src/tables/rows.ts";
import { rowsIn } from "../../src/tables/table.ts";
import { realProject } from "../real-data.ts";

/** Computed apart from this program; lies beside the documents of the plans. */
const REFERENCE = join(
  process.env.PLANS_DIR ?? "data/raw",
  "../reference/ruiji-types-computed.csv",
);

describe("the type of like municipalities", () => {
  const type = (kind: string, population: number, employed: number[]) => {
    const [all = 0, secondary = 0, tertiary = 0] = employed;
    return peerType({ kind, population, employed: all, secondary, tertiary });
  };

  it("takes the kind of cities that are more than a city, whatever their industry", () => {
    expect(type("中核市", 594274, [280997, 62117, 206252])).toBe("中核市");
    expect(type("特別区", 66680, [28554, 2355, 24875])).toBe("特別区");
    expect(type("政令指定都市", 0, [0, 0, 0])).toBe("政令指定都市");
  });

  // Shares by calculator: 95.0 and 72.9, 79.3 and 58.0, 89.7 and 72.7, 90.0 and 55.6.
  it.each([
    ["北本市", 65201, [30434, 6733, 22182], "都市Ⅱ-3"],
    ["紀の川市", 58816, [29310, 6255, 16985], "都市Ⅱ-1"],
    ["帯広市", 166536, [74554, 12675, 54217], "都市Ⅳ-1"],
    ["made up", 49_999, [1000, 345, 555], "都市Ⅰ-2"],
  ])("%s: four sizes and four industries of cities", (_, population, employed, expected) => {
    expect(type("市", population, employed)).toBe(expected);
  });

  it.each([
    ["甲良町", "町", 6362, [3090, 1143, 1551], "町村Ⅱ-1"],
    ["津和野町", "町", 6875, [3367, 571, 2297], "町村Ⅱ-2"],
    ["諸塚村", "村", 1486, [845, 122, 377], "町村Ⅰ-0"],
  ])("%s: five sizes and three industries of towns", (_, kind, population, employed, expected) => {
    expect(type(kind, population, employed)).toBe(expected);
  });

  it("counts a boundary to the class above it, of sizes and of shares", () => {
    expect(type("市", 50_000, [1000, 250, 650])).toBe("都市Ⅱ-3");
    expect(type("市", 149_999, [1000, 251, 649])).toBe("都市Ⅲ-2");
    expect(type("市", 150_000, [1000, 349, 550])).toBe("都市Ⅳ-1");
    expect(type("市", 150_000, [1000, 349, 549])).toBe("都市Ⅳ-0");
    expect(type("町", 20_000, [1000, 200, 600])).toBe("町村Ⅴ-2");
    expect(type("町", 4_999, [1000, 201, 599])).toBe("町村Ⅰ-1");
    expect(type("村", 5_000, [1000, 200, 599])).toBe("町村Ⅱ-0");
  });

  it("is not known without employed persons, population or kind", () => {
    expect(type("町", 0, [0, 0, 0])).toBeNull();
    expect(type("町", Number.NaN, [10, 5, 5])).toBeNull();
    expect(type("市", 60_000, [Number.NaN, 5, 5])).toBeNull();
    expect(type("", 60_000, [1000, 250, 650])).toBeNull();
  });
});

describe("the municipalities of Japan", () => {
  let places: OfficialPlace[];
  beforeAll(async () => {
    places = rowsIn("places", officialPlaces((await realProject()).official));
  });

  it("has a kind and, but for a town without residents, a type for each of the 1,741", () => {
    expect(places).toHaveLength(1741);
    expect(places.filter(({ kind }) => kind === "")).toEqual([]);
    expect(places.filter(({ peer_type }) => peer_type === null).map(({ name }) => name)).toEqual([
      "双葉町",
    ]);
    expect(places.find(({ municipality_code }) => municipality_code === "112330")).toEqual({
      municipality_code: "112330",
      prefecture: "埼玉県",
      name: "北本市",
      kind: "市",
      year: 2020,
      population: 65201,
      secondary_tertiary_share: 95.0088716567,
      tertiary_share: 72.8855884866,
      peer_type: "都市Ⅱ-3",
    });
  });

  // Sizes of groups as others print them for one of their members.
  it.each([
    ["都市Ⅲ-3", 62],
    ["都市Ⅱ-1", 46],
    ["町村Ⅱ-1", 81],
    ["都市Ⅱ-3", 108],
    ["中核市", 62],
    ["政令指定都市", 20],
    ["施行時特例市", 23],
    ["特別区", 23],
  ])("counts the members of %s: %i", (type, count) => {
    expect(places.filter(({ peer_type }) => peer_type === type)).toHaveLength(count);
  });

  it("names each as the list of codes does", async () => {
    const listed = new Map((await readCodes("data")).map((line) => [line.code, line]));
    for (const { municipality_code: code, prefecture, name } of places)
      expect(listed.get(code)).toMatchObject({ prefecture, name });
  });

  const present = existsSync(REFERENCE);
  it.skipIf(!present && !process.env.CI)("agrees with types computed apart from it", () => {
    expect(present, `${REFERENCE} is missing`).toBe(true);
    const lines = readFileSync(REFERENCE, "utf8").trimEnd().split("\n").slice(1);
    const expected = lines.map((line) => {
      const [code = "", , , kind = "", , , , type = ""] = line.split(",");
      const scheme = { 市: "都市", 町村: "町村" }[kind] ?? "";
      return [code, type === "" ? null : scheme + type];
    });
    expect(places.map((place) => [place.municipality_code, place.peer_type])).toEqual(expected);
  });
});
