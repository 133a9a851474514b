import { describe, expect, it } from "vitest";
import { comparableSentence, projectionSentence } from "../../src/words/dek.ts";
import { differenceText } from "../../src/words/differences.ts";
import { datesText, issuerText } from "../../src/words/masthead.ts";
import { baseUnit, peersTitle, shortItem } from "../../src/words/peers.ts";
import { policyCells } from "../../src/words/policies.ts";
import { paceName, pacesText } from "../../src/words/side-by-side.ts";
import { questionText } from "../../src/words/theme-questions.ts";

describe("the sentence under a headline", () => {
  it("names what compares, by pace alone, or nothing", () => {
    const names = { same: ["健康寿命"], pace: ["水道管"] };
    expect(comparableSentence(names, "ja")).toBe(
      "同じ基準で比較できる目標は健康寿命。水道管は、1年当たりの変化だけを比較できる。",
    );
    expect(comparableSentence({ same: [], pace: [] }, "ja")).toBe(
      "同じ基準で比較できる目標は、対象の計画に見当たらない。",
    );
    expect(comparableSentence({ same: ["Life at 65, men"], pace: ["Visitors"] }, "en")).toBe(
      "Targets that can be compared directly: life at 65 (men). Only the pace can be compared, not the level: visitors.",
    );
  });

  it("says on which side of the projection the census lies", () => {
    const words = { source: "研究所", date: "令和7年", preliminary: true };
    expect(projectionSentence({ ...words, above: ["甲市", "乙市"], below: ["丙町"] }, "ja")).toBe(
      "推計は研究所による。令和7年の国勢調査（速報）は、甲市、乙市で推計より多く、丙町で少ない。",
    );
    expect(projectionSentence({ ...words, above: [], below: ["丙町"] }, "ja")).toBe(
      "推計は研究所による。令和7年の国勢調査（速報）は、丙町で推計より少ない。",
    );
    expect(
      projectionSentence(
        { source: "Institute", date: "2025", preliminary: false, above: ["A"], below: ["B"] },
        "en",
      ),
    ).toBe(
      "Projection: Institute. The census of 2025 counted more than projected in A and fewer in B.",
    );
  });
});

describe("the title of the strip of peers", () => {
  const few = { places: ["甲市", "乙市"], item: "医師数", high: false };
  const high = { places: ["丙町"], item: "高齢化率", high: true };
  it("counts many and few, shares high and low, the last clause ending the sentence", () => {
    expect(peersTitle([few, high], "ja")).toBe(
      "同規模の中で、甲市・乙市は医師数が少なく、丙町は高齢化率が高い",
    );
    expect(peersTitle([high, few], "ja")).toBe(
      "同規模の中で、丙町は高齢化率が高く、甲市・乙市は医師数が少ない",
    );
    expect(peersTitle([], "ja")).toBe("人口規模の近い市区町村の中での位置");
    expect(peersTitle([{ places: ["A", "B"], item: "clinics", high: false }], "en")).toBe(
      "Among their peers, A and B are low in clinics",
    );
  });

  it("names an item shortly, with its base in small print", () => {
    expect(shortItem("人口千人当たり転入超過数（日本人移動者）", "ja")).toBe("転入超過数");
    expect(baseUnit("人口千人当たり出生数", "人/千人", "ja")).toBe("人口千人当たり・人");
    expect(baseUnit("外国人人口割合", "%", "ja")).toBe("%");
    expect(shortItem("Physicians per 100,000 residents", "en")).toBe("physicians");
  });
});

describe("a difference worth knowing", () => {
  it("says who has a target, alone or together", () => {
    const words = {
      kind: "targets",
      subject: "防犯",
      have: ["甲市"],
      lack: ["乙市", "丙町"],
    } as const;
    expect(differenceText(words, "ja").text).toBe(
      "防犯に数値の目標を置くのは甲市だけで、乙市、丙町の対象の計画には見当たらない。",
    );
    expect(differenceText({ ...words, have: ["甲市", "丁村"] }, "ja").text).toBe(
      "防犯に数値の目標を置くのは甲市、丁村で、乙市、丙町の対象の計画には見当たらない。",
    );
  });

  it("sets a baseline against the other's target, in either direction", () => {
    const words = {
      kind: "start",
      measure: "健康寿命",
      a: "乙市",
      from: "18.43年",
      b: "甲市",
      to: "17.74年",
    } as const;
    expect(differenceText({ ...words, over: true }, "ja").text).toBe(
      "健康寿命は、乙市の現状値18.43年が甲市の目標値17.74年を上回る。",
    );
    expect(differenceText({ ...words, over: false }, "en").text).toBe(
      "健康寿命: 乙市 starts at 18.43年, below the 17.74年 that 甲市 aims for.",
    );
  });

  it("names the pace, and what two or three share among their peers", () => {
    expect(
      differenceText(
        {
          kind: "pace",
          measure: "加入率",
          paces: [
            ["甲市", "＋0.33ポイント"],
            ["乙市", "＋0.16ポイント"],
          ],
        },
        "ja",
      ).text,
    ).toBe("加入率は、計画どおりなら1年に甲市＋0.33ポイント、乙市＋0.16ポイント。");
    const peers = { kind: "peers", item: "診療所数", high: false } as const;
    expect(differenceText({ ...peers, values: ["甲市57", "乙市69"] }, "ja").text).toBe(
      "診療所数は、甲市57、乙市69で、どちらも同規模の4分の3の市区町村より低い。",
    );
    expect(
      differenceText({ ...peers, values: ["甲市57", "乙市69", "丙町1"] }, "ja").text,
    ).toContain("いずれも同規模の");
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
  expect(questionText("reached", words, "ja")).toBe(
    "「ごみ」は令和6年度に737gで、目標（784g）の水準にある。次の計画はどの水準を置くか。",
  );
  expect(questionText("away", words, "en")).toBe(
    "Waste moved from 826g to 737g 令和6年度, away from the target (784g). What stands in the way?",
  );
  expect(questionText("none", {}, "ja")).toBe("この分野の目標は、対象としていない計画にあるか。");
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
  expect(pacesText([{ place: "甲市", pace: "△1.1%", ended: true }], "ja")).toBe(
    "甲市△1.1%（終了）",
  );
  expect(policyCells.withoutLine("本文（487行、妊娠期からの支援）")).toBe(
    "本文（妊娠期からの支援）",
  );
  expect(policyCells.withoutLine("Text (line 487, support)")).toBe("Text (support)");
});
