import { describe, expect, it } from "vitest";
import { bigrams, coreLabel, labelUnit } from "../../src/match/label.ts";

describe("labels", () => {
  it("lose the place, the base and the time", () => {
    const places = ["川口市", "北本市"];
    expect(coreLabel("川口市民の65歳健康寿命（男性）", places)).toBe("65歳健康寿命男性");
    expect(coreLabel("６５歳健康寿命 男性", places)).toBe("65歳健康寿命男性");
    expect(coreLabel("市内の年間観光客数", places)).toBe("観光客数");
    expect(coreLabel("人口１，０００人当たりの犯罪件数", places)).toBe("犯罪件数");
    expect(coreLabel("従業者数（製造業）", places)).toBe("従業者数製造業");
  });

  it("state a denominator that the unit leaves unsaid", () => {
    expect(labelUnit({ label: "人口１，０００人当たりの犯罪件数", unit: "件" })).toBe("件/1000人");
    expect(labelUnit({ label: "1人1日あたりのごみ排出量", unit: "g" })).toBe("g/人・日");
    expect(labelUnit({ label: "従業員1人あたりの出荷額", unit: "万円" })).toBe("万円/従業員");
    expect(labelUnit({ label: "人口十万人当たりの死者数", unit: "人" })).toBe("人/100000人");
    expect(labelUnit({ label: "人口10万人当たりの死者数", unit: "人" })).toBe("人/100000人");
    expect(labelUnit({ label: "1人1日あたりの廃棄物排出量", unit: "g/人・日" })).toBeNull();
    expect(labelUnit({ label: "刑法犯認知件数", unit: "件" })).toBeNull();
  });

  it("are compared by neighbouring characters", () => {
    expect(bigrams("空き家（率）")).toEqual(["空き", "き家", "家率"]);
    expect(bigrams("市")).toEqual(["市"]);
  });
});
