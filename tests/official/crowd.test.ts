import fc from "fast-check";
import { expect, it } from "vitest";
import { createCrowd } from "../../src/official/crowd.ts";

const STEPS = 3;

it("counts and sorts whoever is there, as a list of them would", () => {
  const members = fc.array(
    fc.record({
      value: fc.oneof(fc.constant(Number.NaN), fc.integer({ min: -5, max: 5 })),
      bin: fc.integer({ min: -1, max: STEPS }),
      leaves: fc.boolean(),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(members, (all) => {
      const crowd = createCrowd({
        values: Float64Array.from(all, ({ value }) => value),
        bins: Int8Array.from(all, ({ bin }) => bin),
        steps: STEPS,
      });
      for (const i of all.keys()) crowd.add(i);
      all.forEach(({ leaves }, i) => {
        if (leaves) crowd.remove(i);
      });
      const there = all.filter(({ leaves }) => !leaves);
      const known = there.filter(({ value }) => !Number.isNaN(value));
      const within = (bin: number) => known.filter((member) => member.bin === bin).length;
      expect(crowd.count()).toEqual({
        found: known.length,
        without: there.length - known.length,
        below: within(-1),
        above: within(STEPS),
        bins: `${within(0)} ${within(1)} ${within(2)}`,
      });
      const sorted = known.map(({ value }) => value).sort((a, b) => a - b);
      expect(sorted.map((_, place) => crowd.nth(place))).toEqual(sorted);
      expect(crowd.nth(sorted.length)).toBeNaN();
    }),
  );
});
