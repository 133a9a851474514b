import { describe, expect, it } from "vitest";
import { datesText, issuerText } from "../../src/words/masthead.ts";
import { pageText } from "../../src/words/page-texts.ts";
import { baseNote, peersTitle, shortItem } from "../../src/words/peers.ts";
import { policyCells } from "../../src/words/policies.ts";
import { paceName } from "../../src/words/side-by-side.ts";

describe("the title of the strip of peers", () => {
  const few = { places: ["甲市", "乙市"], item: "医師数", count: true, high: false };
  const high = { places: ["丙町"], item: "高齢化率", count: false, high: true };
  it("counts many and few, shares high and low, the last clause ending the sentence", () => {
    expect(peersTitle([few, high], "同規模", "ja")).toBe(
      "同規模の中で、甲市・乙市は医師数が少なく、丙町は高齢化率が高い",
    );
    expect(peersTitle([high, few], "類似団体", "ja")).toBe(
      "類似団体の中で、丙町は高齢化率が高く、甲市・乙市は医師数が少ない",
    );
    expect(peersTitle([], "同規模", "ja")).toBe("同規模の中での位置");
    const clinics = { places: ["A", "B"], item: "clinics", count: true, high: false };
    expect(peersTitle([clinics], "peers", "en")).toBe("Among peers, A and B have few clinics");
    const rate = (item: string) =>
      peersTitle([{ places: ["A"], item, count: true, high: true }], "peers", "en");
    expect(rate("clinics per 1,000")).toBe("Among peers, A has many clinics per 1,000");
    expect(rate("net migration per 1,000 residents")).toContain("A is high in net migration");
    const share = { places: ["A"], item: "share aged 65 and over", count: false, high: true };
    expect(peersTitle([share], "peers", "en")).toBe(
      "Among peers, A is high in share aged 65 and over",
    );
  });

  it("names no city where the sentence is of all", () => {
    const all = { ...few, places: ["甲市", "乙市", "丙市"], all: true };
    expect(peersTitle([all], "同規模", "ja")).toBe("同規模の中で、3市とも医師数が少ない");
    expect(peersTitle([{ ...all, item: "clinics" }], "peers", "en")).toBe(
      "Among peers, all 3 municipalities have few clinics",
    );
  });

  it("says amounts, areas and rates by their own words", () => {
    const title = (item: string, high: boolean) =>
      peersTitle([{ places: ["甲市"], item, count: false, high }], "同規模", "ja").replace(
        "同規模の中で、甲市は",
        "",
      );
    expect(title("住民1人当たりの地方税収", true)).toBe("住民1人当たりの地方税収が多い");
    expect(title("千人当たり転入超過数（日本人）", false)).toBe(
      "千人当たり転入超過数（日本人）が少ない",
    );
    expect(title("1人当たり公園面積", false)).toBe("1人当たり公園面積が狭い");
    expect(title("完全失業率", false)).toBe("完全失業率が低い");
  });

  it.each([
    ["人口千人当たり出生数", "千人当たり出生数"],
    ["人口10万人当たり医師数", "10万人当たり医師数"],
    ["人口1人当たり公園面積", "1人当たり公園面積"],
    ["小学校教員1人当たり児童数", "小学校教員1人当たり児童数"],
    ["15歳未満千人当たり保育所等数", "15歳未満千人当たり保育所等数"],
    ["人口千人当たり転入超過数（日本人移動者）", "千人当たり転入超過数（日本人）"],
    ["人口千人当たり転入超過数（外国人を含む）", "千人当たり転入超過数（外国人を含む）"],
    ["65歳以上人口割合（年齢不詳を除く）", "65歳以上人口割合"],
  ])("keeps what %s is divided by and whom it counts", (name, short) => {
    expect(shortItem(name, "ja")).toBe(short);
  });

  it.each([
    ["Physicians per 100,000 residents", "physicians per 100,000"],
    [
      "Net migration per 1,000 (Japanese nationals)",
      "net migration per 1,000 (Japanese nationals)",
    ],
    ["Share aged 65 and over (register)", "share aged 65 and over"],
  ])("and in English: %s", (name, short) => {
    expect(shortItem(name, "en")).toBe(short);
  });

  it("names the census of marked rates", () => {
    expect(baseNote([null, 2020, 2020], "ja")).toContain("＊は令和2年国勢調査の人口で計算した値（");
    expect(baseNote([2020], "en")).toContain("* Over the population of the 2020 census");
    expect(baseNote([null], "ja")).toBe("");
  });
});

describe("a difference worth knowing", () => {
  it("says who has a target, alone or together", () => {
    const lack = ["乙市", "丙町"];
    expect(pageText("difference.targetsOne", "ja", { subject: "防犯", have: ["甲市"], lack })).toBe(
      "防犯に数値の目標を置くのは甲市だけで、乙市、丙町の対象の計画には見当たらない。",
    );
    const have = ["甲市", "丁村"];
    expect(pageText("difference.targets", "ja", { subject: "防犯", have, lack })).toBe(
      "防犯に数値の目標を置くのは甲市、丁村で、乙市、丙町の対象の計画には見当たらない。",
    );
    expect(pageText("difference.now", "ja", { now: ["乙市0人（令和5年）"] })).toBe(
      "いまの値は乙市0人（令和5年）。",
    );
  });

  it("sets a baseline against the other's target, in either direction", () => {
    const words = { measure: "健康寿命", a: "乙市", from: "18.43年", b: "甲市", to: "17.74年" };
    expect(pageText("difference.startOver", "ja", words)).toBe(
      "健康寿命は、乙市の現状値18.43年が甲市の目標値17.74年を上回る。",
    );
    expect(pageText("difference.startUnder", "en", words)).toBe(
      "健康寿命: 乙市 starts at 18.43年, below the 17.74年 that 甲市 aims for.",
    );
  });

  it("names the pace, and what two or three share among their peers", () => {
    const paces = ["甲市＋0.33ポイント", "乙市＋0.16ポイント"];
    expect(pageText("difference.pace", "ja", { measure: "加入率", paces })).toBe(
      "加入率は、計画どおりなら1年に甲市＋0.33ポイント、乙市＋0.16ポイント。",
    );
    const peers = (lang: "ja" | "en") => ({
      item: "診療所数",
      among: "人口規模の近い市区町村（76、504）",
      quarter: pageText("quarter.count.low", lang),
      each: pageText("each.two", lang),
    });
    expect(
      pageText("difference.peers", "ja", { ...peers("ja"), values: ["甲市57", "乙市69"] }),
    ).toBe(
      "診療所数は、甲市57、乙市69で、どちらも人口規模の近い市区町村（76、504）の少ない方から4分の1に入る。",
    );
    expect(pageText("difference.peers", "en", { ...peers("en"), values: ["A 57", "B 69"] })).toBe(
      "診療所数: A 57 and B 69, each in the lowest quarter of 人口規模の近い市区町村（76、504）.",
    );
  });
});

it("asks by where a promise stands", () => {
  const words = {
    label: "「ごみ」",
    Label: "Waste",
    from: "826g",
    to: "784g",
    now: "737g",
    date: "令和6年度",
  };
  expect(pageText("question.reached", "ja", words)).toBe(
    "「ごみ」は令和6年度に737gで、目標値（784g）に達する水準にある。次の計画はどの水準を置くか。",
  );
  expect(pageText("question.away", "en", words)).toBe(
    "Waste moved from 826g to 737g 令和6年度, away from the target (784g). What stands in the way?",
  );
  expect(pageText("question.none", "ja")).toBe("この分野の目標は、対象としていない計画にあるか。");
});

it("heads a page with issuer, contact and dates, as far as there are any", () => {
  const asOf = { year: 2024, day: "", basis: "fiscal_year" } as const;
  expect(datesText("2026-11-26", asOf, "ja")).toBe(
    "令和8（2026）年11月発行　データは令和6年度まで",
  );
  expect(datesText("", asOf, "en")).toBe("Data to FY2024");
  expect(datesText("2026-11-26", null, "en")).toBe("November 2026");
  expect(issuerText("甲市", "a@b.jp", "ja")).toBe("発行　甲市（a@b.jp）");
  expect(issuerText("", "", "ja")).toBe("");
});

it("names a pace once, and no line of a text file", () => {
  expect(paceName("ごみ排出量の変化（現状値からの年あたり）", "ja")).toBe("ごみ排出量");
  expect(paceName("Change of visitors a year, from each baseline", "en")).toBe("Visitors");
  expect(policyCells.code("Ⅱ-2", "ja")).toBe("II-2");
  expect(policyCells.code("④-5", "en")).toBe("④-5");
  expect(policyCells.above("V-4", "ja")).toBe("V-4（上の欄）");
  expect(policyCells.withoutLine("本文（487行、妊娠期からの支援）")).toBe(
    "本文（妊娠期からの支援）",
  );
  expect(policyCells.withoutLine("Text (line 487, support)")).toBe("Text (support)");
  expect(policyCells.withoutLine("本文（方針590行、まち）")).toBe("本文（方針、まち）");
  expect(policyCells.withoutLine("Text (policy, line 590, a city)")).toBe("Text (policy, a city)");
  expect(policyCells.withoutLine("本文（140行）")).toBe("本文");
});
