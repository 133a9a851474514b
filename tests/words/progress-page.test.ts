import { describe, expect, it } from "vitest";
import { itemNote, progressHeadline, tallySentences } from "../../src/words/progress-page.ts";

describe("progressHeadline", () => {
  const words = { good: ["転入超過"], bad: ["従業者数"], printed: true, worse: 0, pandemic: 0 };
  it.each([
    [words, "転入超過は目標を達成、従業者数は未達成"],
    [{ ...words, bad: [] }, "転入超過は目標を達成した"],
    [{ ...words, good: [] }, "従業者数は未達成"],
    [{ ...words, good: [], bad: [] }, ""],
    [
      { ...words, printed: false },
      "転入超過は目標値に達する水準にあり、従業者数は計画の見込みを下回る",
    ],
    [{ ...words, printed: false, bad: [] }, "転入超過は目標値に達する水準にある"],
    [{ ...words, worse: 2 }, "転入超過は目標を達成、未達成の2指標はすべて当初より後退した"],
    [
      { ...words, worse: 2, pandemic: 1 },
      "転入超過は目標を達成、未達成の2指標はすべて当初より後退した（うち1は感染症下の実績）",
    ],
    [
      { ...words, printed: false, worse: 1 },
      "転入超過は目標値に達する水準にあり、従業者数は目標から離れた",
    ],
  ])("%#", (given, ja) => {
    expect(progressHeadline(given, "ja")).toBe(ja);
  });
  it("in English", () => {
    expect(progressHeadline(words, "en")).toBe("転入超過 met the target; 従業者数 did not");
    expect(progressHeadline({ ...words, good: [] }, "en")).toBe("従業者数 did not meet the target");
    expect(progressHeadline({ ...words, worse: 2 }, "en")).toBe(
      "転入超過 met the target; all 2 that missed theirs fell back",
    );
  });
});

describe("tallySentences", () => {
  const none = { counts: [], total: 0 };
  const printed = {
    counts: [
      { name: "達成", count: 11 },
      { name: "未達成", count: 12 },
    ],
    total: 23,
  };
  const computed = { counts: [{ name: "後退", count: 2 }], total: 2 };
  it("names the city's own evaluation and the computed one apart", () => {
    expect(
      tallySentences({ who: "甲市", printed, computed: none, unjudged: 0, silent: 0 }, "ja"),
    ).toEqual(["甲市の評価では、23指標のうち達成11、未達成12である。"]);
    expect(
      tallySentences({ who: "甲市", printed: none, computed, unjudged: 3, silent: 2 }, "ja"),
    ).toEqual([
      "資料に指標ごとの評価は見当たらず、計画の見込みと比べると、2指標のうち後退2である（本資料の計算）。",
      "3指標は、実績が資料に見当たらないか、目標との差を計算できない。",
    ]);
    const silent = { who: "甲市", printed: none, computed, unjudged: 3, silent: 3 };
    expect(tallySentences(silent, "ja")[1]).toBe("3指標の実績は、資料に見当たらない。");
    expect(
      tallySentences({ who: "甲市", printed, computed, unjudged: 0, silent: 0 }, "ja")[1],
    ).toBe(
      "評価の記載がないものを計画の見込みと比べると、2指標のうち後退2である（本資料の計算）。",
    );
    expect(
      tallySentences({ who: "A", printed: none, computed, unjudged: 0, silent: 0 }, "en"),
    ).toEqual([
      "No evaluation of indicators was found in the sources; measured against the schedule, this paper finds for 2 indicators: 2 後退.",
    ]);
  });
});

it("counts a split label once, as the plan does", () => {
  const kinds = [
    {
      kind: "数値目標",
      total: 4,
      counts: [
        { name: "達成", count: 2 },
        { name: "未達成", count: 2 },
      ],
    },
    { kind: "KPI", total: 23, counts: [{ name: "達成", count: 23 }] },
  ];
  expect(itemNote({ kinds, labels: ["健康寿命"], stated: true }, "ja")).toBe(
    "「健康寿命」を1項目と数えると27項目で、数値目標4のうち達成2、未達成2、KPI23のうち達成23である（計画に記された集計と同じ）。",
  );
  expect(itemNote({ kinds, labels: ["健康寿命"], stated: false }, "ja")).not.toContain("集計");
});
