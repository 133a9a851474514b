import { describe, expect, it } from "vitest";
import { along, around, dodge, place, shared } from "../../src/charts/apart.ts";
import { boxOf, type Label } from "../../src/charts/labels.ts";
import { context } from "./helpers.ts";

const label = (text: string, y: number): Label => ({ text, x: 100, y });
const overlaps = (labels: readonly Label[]) =>
  labels.flatMap((a, i) =>
    labels.slice(i + 1).filter((b) => shared(boxOf(a, context()), boxOf(b, context())) > 0),
  );

describe("dodge", () => {
  it("leaves labels that do not touch where they are", () => {
    const apart = [label("a", 10), label("b", 40)];
    expect(dodge(apart, { top: 0, bottom: 100 }, context())).toEqual(apart);
  });

  it.each([2, 3, 6, 12])("parts %i labels at one height, in their order", (count) => {
    const same = Array.from({ length: count }, (_, i) => label(`${i}`, 50));
    const parted = dodge(same, { top: 0, bottom: 120 }, context());
    expect(overlaps(parted)).toEqual([]);
    expect(parted.map(({ text }) => text)).toEqual(same.map(({ text }) => text));
    expect(parted.map(({ y }) => y)).toEqual(parted.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  it("keeps lines of two labels farther apart than those of one", () => {
    const same = ["甲\n1人", "乙\n2人"].map((text) => label(text, 50));
    const [upper, lower] = dodge(same, { top: 0, bottom: 120 }, context()).map((one) =>
      boxOf(one, context()),
    );
    expect((lower?.top ?? 0) - (upper?.bottom ?? 0)).toBeGreaterThan(4);
  });

  it("goes on below where there is no room", () => {
    const same = Array.from({ length: 5 }, (_, i) => label(`${i}\n二行目`, 5));
    const parted = dodge(same, { top: 0, bottom: 20 }, context());
    expect(overlaps(parted)).toEqual([]);
  });
});

describe("place", () => {
  const bounds = { left: 0, right: 200, top: 0, bottom: 100 };
  const sides = (text: string, x: number, y: number): [Label, Label] => [
    { text, x: x + 6, y },
    { text, x: x - 6, y, anchor: "end" },
  ];

  it("takes the first place that is free of labels, marks and edges", () => {
    const [left] = place([sides("川口市", 190, 50)], [], bounds, context());
    expect(left?.anchor).toBe("end");
    const [beside] = place(
      [sides("川口市", 100, 50)],
      [around({ x: 112, y: 50 })],
      bounds,
      context(),
    );
    expect(beside?.anchor).toBe("end");
    const two = place([sides("川口市", 100, 50), sides("北本市", 100, 52)], [], bounds, context());
    expect(two.map(({ anchor }) => anchor)).toEqual([undefined, "end"]);
  });

  it("covers a mark rather than a label or the edge", () => {
    const taken = along({ x: 40, y: 50 }, { x: 200, y: 50 });
    const [only] = place([sides("川口市", 100, 50)], taken, bounds, context());
    expect(only?.x).toBe(106);
    const [first, second] = place(
      [[{ text: "川口市", x: 10, y: 50 }], sides("北本市", 30, 50)],
      [around({ x: 50, y: 50 })],
      bounds,
      context(),
    );
    expect([first?.x, second?.x]).toEqual([10, 36]);
  });
});

it("follows a line in boxes of 2 pt", () => {
  const boxes = along({ x: 0, y: 0 }, { x: 8, y: 0 });
  expect(boxes.map(({ left, right }) => [left, right])).toEqual([
    [-1, 1],
    [3, 5],
    [7, 9],
  ]);
});
