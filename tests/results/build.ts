import type { Aim } from "../../src/results/way.ts";

/** An aim of a plan of 2021 to 2025 of which a test states only what it is about. */
export function aim(given: Partial<Aim> = {}): Aim {
  return {
    direction: "none",
    baseline_value: null,
    baseline_basis: "fiscal_year",
    baseline_year: 2020,
    target_type: "value",
    target_value: null,
    target_year: 2025,
    plan_start: 2021,
    accumulation: "level",
    since: null,
    years: null,
    waypoints: [],
    ...given,
  };
}
