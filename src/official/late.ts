import type { Basis } from "../tables/rows.ts";

/** Whether what lies on a day, or in such a year, is nearer to the 1 January after it than to that of its year. */
export const isLate = (basis: Basis, day = ""): boolean => basis === "fiscal_year" || day > "06-30";
