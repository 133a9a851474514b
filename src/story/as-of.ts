import { lastDay } from "../tables/newest-date.ts";
import type { OfficialItem, Rows } from "../tables/rows.ts";
import { newestYear } from "./official-values.ts";
import type { Position } from "./position.ts";

/** The moment that the newest figure of a page is of. */
export interface AsOf {
  year: number;
  /** `01-01` where the values are of one day. */
  day: string;
  basis: "fiscal_year" | "calendar_year" | "date";
}

/** The newest moment of official values but projections, and of what cities report; else null. */
export function asOf(
  items: readonly OfficialItem[],
  tables: Pick<Rows, "context">,
  positions: readonly (Position | null)[] = [],
): AsOf | null {
  const reported = positions.flatMap((position): AsOf[] =>
    position?.reported
      ? [{ year: position.value.year, day: "", basis: basisOf(position.item.date_basis) }]
      : [],
  );
  const official = items
    .filter(({ projection }) => !projection)
    .flatMap(({ item_id, date, date_basis }): AsOf[] => {
      const year = newestYear(item_id, tables);
      const basis = date !== "" ? "date" : basisOf(date_basis);
      return year === null ? [] : [{ year, day: date, basis }];
    });
  return [...official, ...reported].toSorted((a, b) => endOf(b) - endOf(a))[0] ?? null;
}

/** The last day of the time that a present position is of. */
export function dayOf({ item, value }: Pick<Position, "item" | "value">): string {
  return lastDay(value.year, item.date_basis, item.date);
}

function basisOf(basis: OfficialItem["date_basis"]): AsOf["basis"] {
  return basis === "calendar_year" ? "calendar_year" : "fiscal_year";
}

/** When the period is over, in years: a fiscal year ends in March of the next one. */
function endOf({ year, day, basis }: AsOf): number {
  if (basis === "fiscal_year") return year + 1.25;
  if (basis === "calendar_year") return year + 1;
  const [month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + date / 365;
}
