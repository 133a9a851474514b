import { describe, expect, it } from "vitest";
import type { PeersOf } from "../../src/tables/rows.ts";
import {
  allPeers,
  countedPeers,
  fullPeers,
  headPeers,
  insteadText,
  nearPeers,
  shortPeers,
} from "../../src/words/peer-group.ts";

function peersOf(peers_by: PeersOf["peers_by"], group = "", over: Partial<PeersOf> = {}): PeersOf {
  return {
    municipalities: 62,
    peers_by,
    peers_group: group,
    peers_group_en: "",
    instead_of: null,
    instead_group: "",
    instead_group_en: "",
    instead_municipalities: null,
    ...over,
  };
}
const size = peersOf("size");
const core = peersOf("kind", "中核市");
const list = peersOf("list", "近隣", { municipalities: 6, peers_group_en: "Near" });

describe("whom a municipality is compared with", () => {
  it.each([
    [
      size,
      "人口が半分から2倍までの62市区町村（自らを含む）",
      "62 municipalities of half to twice the population (itself included)",
    ],
    [
      peersOf("type", "都市Ⅱ-3"),
      "類似団体（都市Ⅱ-3、国勢調査から計算した類型）の62市区町村（自らを含む）",
      "62 municipalities of the same type (cities Ⅱ-3, computed from the census) (itself included)",
    ],
    [
      peersOf("kind", "市"),
      "同じ種別（一般の市）の62市区町村（自らを含む）",
      "62 municipalities of the same kind (ordinary cities) (itself included)",
    ],
    [
      peersOf("prefecture", "埼玉県"),
      "埼玉県の62市区町村（自らを含む）",
      "62 municipalities of Saitama (itself included)",
    ],
    [list, "「近隣」の62市区町村（自らを含む）", "62 municipalities of “Near” (itself included)"],
  ])("is said in full", (peers, ja, en) => {
    expect([fullPeers(peers, 62, "ja"), fullPeers(peers, 62, "en")]).toEqual([ja, en]);
  });

  it("is said in short, and as a heading without the number", () => {
    expect(nearPeers(size, 76, "ja")).toBe("人口規模の近い76市区町村");
    expect(nearPeers(size, "", "en")).toBe("municipalities of similar size");
    expect(nearPeers(list, "", "ja")).toBe("「近隣」の市区町村");
    expect([shortPeers([core, core], "ja"), headPeers([core], "ja")]).toEqual([
      "同じ種別",
      "比較先",
    ]);
    expect([shortPeers([size], "ja"), shortPeers([size], "en")]).toEqual(["同規模", "peers"]);
    expect(shortPeers([core, size], "ja")).toBe("比較先");
  });

  it("is told of each municipality with its number", () => {
    const other = peersOf("kind", "政令指定都市", { municipalities: 20 });
    const each = [
      { place: "甲市", peers: core },
      { place: "乙市", peers: other },
    ];
    expect(allPeers(each, "ja")).toBe(
      "同じ種別の市区町村（自らを含めて甲市は中核市の62、乙市は政令指定都市の20）",
    );
    expect(allPeers(each, "en")).toBe(
      "municipalities of the same kind (with itself: 甲市: 62 (core cities), 乙市: 20 (designated cities))",
    );
    expect(allPeers([{ place: "甲市", peers: list }], "ja")).toBe(
      "「近隣」の市区町村（自らを含めて甲市は6）",
    );
    const mixed = [
      { place: "甲市", peers: core },
      { place: "乙市", peers: size },
    ];
    expect(allPeers(mixed, "ja")).toBe(
      "比較先の市区町村（自らを含めて甲市は中核市の62、乙市は62）",
    );
  });

  it("is told in a sentence with the number of each", () => {
    expect(
      countedPeers(
        [
          { place: "甲市", peers: size },
          { place: "乙市", peers: { ...size, municipalities: 504 } },
        ],
        "ja",
      ),
    ).toBe("人口規模の近い市区町村（甲市は62、乙市は504）");
    expect(
      countedPeers(
        [
          { place: "A", peers: core },
          { place: "B", peers: size },
        ],
        "en",
      ),
    ).toBe("the municipalities that each is compared with (62 for A, 62 for B)");
  });

  it("says why it is not who was asked for, and nothing where it is", () => {
    const few = {
      instead_of: "type",
      instead_group: "都市Ⅳ-1",
      instead_municipalities: 3,
    } as const;
    expect(insteadText("甲市", peersOf("size", "", few), "ja")).toBe(
      "甲市は、類似団体（都市Ⅳ-1、国勢調査から計算した類型）の3市区町村では少なすぎるため、人口が半分から2倍までの62市区町村と比べる",
    );
    expect(insteadText("A", peersOf("size", "", few), "en")).toBe(
      "A is compared with 62 municipalities of half to twice the population, since 3 municipalities of the same type (cities Ⅳ-1, computed from the census) would be too few",
    );
    const unknown = { instead_of: "type", instead_municipalities: 0 } as const;
    expect(insteadText("丙町", peersOf("kind", "町", unknown), "ja")).toBe(
      "丙町は類似団体の類型が分からないため、同じ種別（町）の62市区町村と比べる",
    );
    expect(insteadText("甲市", core, "ja")).toBe("");
  });
});
