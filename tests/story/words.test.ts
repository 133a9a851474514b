import { describe, expect, it } from "vitest";
import { outlookHeadline } from "../../src/words/outlook-headline.ts";
import { type PromiseWords, promiseSentence } from "../../src/words/promise.ts";
import { levelHeadline, trendHeadline } from "../../src/words/trend-headline.ts";

describe("outlookHeadline", () => {
  const groups = [
    { names: ["乙市"], course: "peaks", dips: false, peak: 2045, last: 2050, change: 0.044 },
    { names: ["甲市"], course: "peaks", dips: false, peak: 2035, last: 2050, change: 0.009 },
    { names: ["丙町"], course: "falls", dips: false, peak: 2020, last: 2050, change: -0.299 },
  ] as const;
  const copy = groups.map((group) => ({ ...group, names: [...group.names] }));

  it("has one clause a course", () => {
    expect(outlookHeadline(copy, "ja")).toBe(
      "推計では乙市は2045年まで増え、甲市は2035年ごろ頭打ち、丙町は2050年までに約3割減る",
    );
    expect(outlookHeadline(copy, "en")).toBe(
      "Projected: 乙市 grows until 2045, 甲市 peaks around 2035, 丙町 loses 30% by 2050",
    );
  });

  it("calls no course a growth that falls on the way to its peak", () => {
    const [first, , last] = copy;
    const dipping = [first, last].flatMap((one) => (one ? [{ ...one, dips: true }] : []));
    expect(outlookHeadline(dipping, "ja")).toBe(
      "推計では乙市は2045年に最も多くなり、丙町は2050年までに約3割減る",
    );
    expect(outlookHeadline(dipping, "en")).toBe(
      "Projected: 乙市 peaks in 2045, 丙町 loses 30% by 2050",
    );
  });

  it("says tenths only where they are nearly whole", () => {
    const quarter = {
      names: ["丙町"],
      course: "falls" as const,
      dips: false,
      peak: 2020,
      last: 2050,
      change: -0.25,
    };
    expect(outlookHeadline([quarter], "ja")).toBe("推計では丙町は2050年までに25%減る");
  });

  it("says where the newest census went the other way", () => {
    const against = [{ names: ["甲市"], year: "令和7年", moved: -1 as const }];
    const [first, , last] = copy;
    const others = [first, last].filter((one) => one !== undefined);
    expect(outlookHeadline(others, "ja", against)).toBe(
      "推計では乙市は2045年まで増え、丙町は2050年までに約3割減る。甲市は推計と異なり令和7年までに減った",
    );
    expect(outlookHeadline(others, "en", against)).toBe(
      "Projected: 乙市 grows until 2045, 丙町 loses 30% by 2050; in fact 甲市 shrank by 令和7年",
    );
    expect(outlookHeadline([], "ja", against)).toBe("甲市は推計と異なり令和7年までに減った");
    expect(outlookHeadline([], "en", against)).toBe(
      "甲市 shrank by 令和7年, against the projection",
    );
  });

  it("ends in a finished verb", () => {
    const rises = {
      names: ["甲市", "乙市"],
      course: "rises" as const,
      dips: false,
      peak: 2050,
      last: 2050,
      change: 0.1,
    };
    expect(outlookHeadline([rises], "ja")).toBe("推計では甲市・乙市は2050年まで増える");
    expect(outlookHeadline([rises], "en")).toBe("Projected: 甲市 and 乙市 grow until 2050");
  });
});

describe("trendHeadline", () => {
  const years = { from: "2016年", to: "2024年", up: [], down: [], same: [], turned: [] };
  it("counts the cities where all moved one way", () => {
    const words = {
      ...years,
      item: "児童数",
      down: ["甲市", "乙市", "丙市"],
      share: false,
      nominal: false,
    };
    expect(trendHeadline(words, "ja")).toBe("児童数は、2016年から2024年にかけて3市とも減った");
    // A fourth has no figures: the number would be taken for all.
    expect(trendHeadline({ ...words, others: true }, "ja")).toBe(
      `児童数は、2016年から2024年にかけて${words.down.join("・")}で減った`,
    );
    expect(trendHeadline({ ...words, nominal: true }, "ja")).toBe(
      "児童数は、2016年から2024年にかけて名目で3市とも減った",
    );
  });
  it("names them where they did not, and raises shares", () => {
    const words = {
      ...years,
      item: "比率",
      up: ["甲市"],
      down: ["乙市"],
      same: ["丙市"],
      share: true,
      nominal: false,
    };
    expect(trendHeadline(words, "ja")).toBe(
      "比率は、2016年から2024年にかけて甲市で上がり、乙市で下がり、丙市でほぼ横ばいだった",
    );
  });
});

it("says of a trend until when it held, where the last years went the other way", () => {
  const words = {
    ...{ item: "人口", from: "2016年", to: "2024年", share: false, nominal: false },
    ...{ up: ["甲市", "丙市"], down: ["乙市"], same: [] },
    turned: [{ name: "甲市", until: "2021年" }],
  };
  expect(trendHeadline(words, "ja")).toBe(
    "人口は、2016年から2024年にかけて甲市・丙市で増え、乙市で減った（甲市は2021年まで）",
  );
  const turned = [{ name: "A", until: "2021" }];
  expect(trendHeadline({ ...words, up: ["A"], down: [], turned }, "en")).toContain(
    " (until 2021 in A)",
  );
});

describe("levelHeadline", () => {
  it("lists every city", () => {
    const words = {
      item: "件数",
      year: "2025年",
      values: [
        ["甲市", "7.43件"],
        ["乙市", "5.37件"],
      ] as const,
    };
    expect(levelHeadline(words, "ja")).toBe("件数は甲市7.43件、乙市5.37件（2025年）");
    expect(levelHeadline(words, "en")).toBe("件数, 2025年: 甲市 7.43件, 乙市 5.37件");
  });
});

describe("promiseSentence", () => {
  const words: PromiseWords = {
    label: "人口",
    from: "60.7万人",
    to: "61.5万人",
    move: "up",
    kind: "count",
    relative: false,
  };
  it.each<[Partial<PromiseWords>, string]>([
    [{}, "人口を60.7万人から61.5万人に増やす目標"],
    [{ move: "down", to: "8%", relative: true }, "人口を60.7万人から8%減らす目標"],
    [{ move: "up", kind: "share" }, "人口を60.7万人から61.5万人に上げる目標"],
    [{ move: "up", kind: "years" }, "人口を60.7万人から61.5万人に延ばす目標"],
    [
      { move: "cut", label: "ガス", from: "10.2%", to: "50%以上" },
      "ガスの削減割合を10.2%から50%以上に高める目標",
    ],
    [{ move: "hold" }, "人口を61.5万人に保つ目標"],
    [{ move: "above" }, "人口で現状（60.7万人）を上回る目標"],
    [{ move: "less", from: "" }, "人口を減らす目標"],
    [{ until: "令和12年度" }, "令和12年度までに人口を60.7万人から61.5万人に増やす目標"],
    [{ move: "other", to: "県内の上位" }, "人口を「県内の上位」とする目標"],
  ])("%o", (part, sentence) => {
    expect(promiseSentence({ ...words, ...part }, "ja")).toBe(sentence);
  });

  it("says a bound that is to be held behind the figure", () => {
    const held = { ...words, label: "membership", move: "hold" } as const;
    const said = (to: string) => promiseSentence({ ...held, to }, "en");
    expect(said("at least 61.2%")).toBe("keep membership at 61.2% or more");
    expect(said("61.2%")).toBe("keep membership at 61.2%");
  });
});
