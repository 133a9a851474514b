import { groupBy } from "../tables/group.ts";
import { type Coverage, type Indicator, KINDS, type Municipality, THEMES } from "../tables/rows.ts";

/**
 * How many indicators each municipality has under each theme, headline and KPI apart. Every
 * combination has its row, with 0 where there is none. `indicators` leaves out repeats (再掲) and
 * further rows of the same quantity; `rows` counts what is printed.
 */
export function coverage(
  indicators: readonly Indicator[],
  municipalities: readonly Pick<Municipality, "code">[],
): Coverage[] {
  const byCode = groupBy(indicators, (row) => row.municipality_code);
  const codes = municipalities.map(({ code }) => code).toSorted();
  return codes.flatMap((code) =>
    THEMES.flatMap((theme) =>
      KINDS.map((kind) => {
        const counts: Coverage = { municipality_code: code, theme, kind, indicators: 0, rows: 0 };
        for (const row of byCode.get(code) ?? []) {
          if (row.theme !== theme || row.kind !== kind) continue;
          counts.rows += 1;
          if (isDistinct(row)) counts.indicators += 1;
        }
        return counts;
      }),
    ),
  );
}

/** Neither a repeat (再掲) nor a further row of a quantity that another row stands for. */
export function isDistinct(row: Pick<Indicator, "is_repeat" | "same_as">): boolean {
  return !row.is_repeat && row.same_as === null;
}
