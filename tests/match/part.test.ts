import { expect, it } from "vitest";
import { otherPart } from "../../src/match/part.ts";

const row = (label: string, series = "") => ({ label, series });

it.each([
  [row("凧をあげる人", "男性"), row("凧をあげる人", "女性"), { own: "男性", other: "女性" }],
  [row("独楽の授業（小５）"), row("独楽の授業", "中学2年"), { own: "小5", other: "中学" }],
  [row("市内の凧の数"), row("町外の凧の数"), { own: "市内", other: "町外" }],
])("%j and %j are of other parts", (a, b, words) => {
  expect(otherPart(a, b)).toEqual(words);
});

it.each([
  [row("凧をあげる人", "男性"), row("凧をあげる人")],
  [row("男女の凧の数"), row("女性の凧の数")],
  [row("税の収納率（現年度分・滞納繰越分）"), row("税の収納率（現年度分）")],
])("%j and %j may be of one", (a, b) => {
  expect(otherPart(a, b)).toBeNull();
});
