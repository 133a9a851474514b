import { boolean, integer, oneOf, optional, text } from "./define.ts";
import {
  BASES,
  DIRECTIONS,
  FORMS,
  GRADES,
  KINDS,
  QUALITIES,
  ROLES,
  TARGET_TYPES,
} from "./vocabulary.ts";

/** Columns that several tables have, with one meaning in all of them. */
const SHARED = {
  code: text(),
  name: text(),
  name_en: text(),
  kind: oneOf(KINDS),
  source: text(),
  source_en: text(),
  addresses: text(),
  quality: optional.oneOf(QUALITIES),
  id: text(),
  municipality_code: text(),
  plan: text(),
  document: text(),
  line: integer(),
  label: text(),
  label_en: text(),
  theme: text(),
  subtheme: text(),
  theme_rule: text(),
  unit: text(),
  direction: oneOf(DIRECTIONS),
  baseline_value: optional.number("@unit"),
  baseline_year: optional.integer(),
  other_baseline_year: optional.integer(),
  target_type: oneOf(TARGET_TYPES),
  target_value: optional.number("@unit"),
  target_year: optional.integer(),
  latest_value: optional.number("@unit"),
  latest_year: optional.integer(),
  period_end: integer(),
  in_force: boolean(),
  superseded: boolean(),
  note: text(),
  title: text(),
  year: integer(),
  value: optional.number("@unit"),
  rows: integer(),
  measure: text(),
  grade: oneOf(GRADES),
  form: oneOf(FORMS),
  indicator_id: text(),
  caveat: text(),
  caveat_en: text(),
  item_id: text(),
  unit_en: text(),
  role: oneOf(ROLES),
  date_basis: oneOf(BASES),
  date: text(),
  log_scale: boolean(),
};

type Shared = typeof SHARED;

/** Some of the shared columns, in the order in which they are named. */
export function shared<Name extends keyof Shared>(...names: Name[]): Pick<Shared, Name> {
  return Object.fromEntries(names.map((name) => [name, SHARED[name]])) as Pick<Shared, Name>;
}

const POINTS = {
  theme: "themes.id",
  subtheme: "subthemes.id",
  item_id: "context-items.item_id",
  municipality_code: "municipalities.code",
  plan: "plans.id",
  indicator_id: "indicators.id",
  measure: "measures.measure",
} as const;

type Points = typeof POINTS;

/** What some of the shared columns point at in other tables, in the order in which they are named. */
export function pointing<Name extends keyof Points>(...names: Name[]): Pick<Points, Name> {
  return Object.fromEntries(names.map((name) => [name, POINTS[name]])) as Pick<Points, Name>;
}
