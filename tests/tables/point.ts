import type { SeriesPoint } from "../../src/tables/rows.ts";

/** A point of a made-up series; its name needs quotes in CSV. */
export const POINT: SeriesPoint = {
  id: "town-2021-001",
  municipality_code: "011002",
  plan: "town-2021",
  document: "town.txt",
  line: 3,
  name: '率,"現年"',
  name_en: "",
  theme: "crosscutting",
  subtheme: "administration",
  unit: "%",
  year: 2013,
  basis: "fiscal_year",
  value: 90.59,
};
