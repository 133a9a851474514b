import { expect, it } from "vitest";
import { nationalOf, withoutGround } from "../../src/story/peers.ts";
import { endOf } from "../../src/story/place-peers.ts";
import type { PeersOf } from "../../src/tables/rows.ts";

it("has no figure of the country for moves within it, which cancel out", () => {
  const balance = { numerator: "(転入者数 − 転出者数)" };
  expect(nationalOf(balance, 0)).toBeNull();
  expect(nationalOf(balance, 1.5)).toBe(1.5);
  expect(nationalOf({ numerator: "待機児童数" }, 0)).toBe(0);
  expect(nationalOf(balance, null)).toBeNull();
});

it("leaves out what the ground gives where there is something else", () => {
  const [density, waste] = ["density_habitable", "waste_per_person_day"].map((item_id) => ({
    item: { item_id },
  }));
  if (density === undefined || waste === undefined) throw new Error("no items");
  expect(withoutGround([density, waste])).toEqual([waste]);
  expect(withoutGround([density])).toEqual([density]);
});

it("speaks of tenths among 20 peers and more, of quartiles among fewer", () => {
  expect(endOf({ percentile: 10, peers: { municipalities: 20 } as PeersOf })).toBe("low");
  expect(endOf({ percentile: 11, peers: { municipalities: 20 } as PeersOf })).toBeNull();
  expect(endOf({ percentile: 11, peers: { municipalities: 19 } as PeersOf })).toBe("low");
  expect(endOf({ percentile: 75, peers: { municipalities: 19 } as PeersOf })).toBe("high");
  expect(endOf({ percentile: 74, peers: { municipalities: 19 } as PeersOf })).toBeNull();
});
