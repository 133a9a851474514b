import { type Head, ROLES, type Role } from "./head.ts";
import type { Sheet } from "./read-sheets.ts";

/** One indicator as a yearly sheet states it. */
export interface Entry extends Record<Role, string> {
  file: string;
  sheet: string;
  line: number;
  values: { year: string; value: string }[];
}

/**
 * The rows below the head that name an indicator. A row without values, such as the heading of a
 * goal, is left out where it has neither code nor unit; rows that repeat the head are too.
 * @param year the year of value columns whose head names none
 */
export function entriesOf({ file, name, rows }: Sheet, head: Head, year: string | null): Entry[] {
  return rows.slice(head.below).flatMap(({ line, cells }) => {
    const cell = (role: Role) => cells[head.roles.get(role) ?? -1] ?? "";
    const values = head.values.flatMap(({ column, year: own }) => {
      const [at, value] = [own ?? year, cells[column] ?? ""];
      return at === null || value === "" ? [] : [{ year: at, value }];
    });
    const isHeading = values.length === 0 && cell("code") === "" && cell("unit") === "";
    if (cell("label") === "" || isHeading) return [];
    const said = Object.fromEntries(ROLES.map(([role]) => [role, cell(role)]));
    return [{ file, sheet: name, line, values, ...(said as Record<Role, string>) }];
  });
}
