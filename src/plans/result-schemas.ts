import { z } from "zod";
import { COUNTS_AS } from "../tables/rows.ts";

/** Files that follow a plan through its years: results, yearly targets, reports, own evaluations. */

const text = z.string();
const filled = z.string().min(1);
const count = z.string().regex(/^[1-9]\d*$/, "a whole number from 1");
const optionalCount = z.union([z.literal(""), count]);

/** `cumulative:2021` counts from fiscal 2021, `mean:5` is a mean over five years. */
export const accumulationCell = z
  .string()
  .regex(
    /^(|level|flow|cumulative(:\d{4})?|mean(:[1-9]\d?)?)$/,
    "level, flow, cumulative, cumulative:2021, mean or mean:5",
  );

/** data/plans/<plan>/results.csv: the actual value of a row in one year, with its own source. */
export const printedResult = z.strictObject({
  row: count,
  /** The year of the value: 2024, R6 or 令和6年度. */
  year: filled,
  /** The period as the source prints it where it says more than the year: R3～R6累計, 令和6年10月1日. */
  period: text,
  value: filled,
  /** The id of one of the plan's documents; `plan` for the plan itself. */
  document: text,
  page: optionalCount,
  line: optionalCount,
  evaluation: text,
  reason: text,
  response: text,
  division: text,
  note: text,
  /** Why a person should look at the value before it is quoted; empty where nobody needs to. */
  review: text.optional(),
});
export type PrintedResult = z.infer<typeof printedResult>;

/** data/plans/<plan>/yearly-targets.csv: what the plan asks for on the way to its target. */
export const printedYearlyTarget = z.strictObject({
  row: count,
  year: filled,
  target: filled,
  document: text,
  page: optionalCount,
  line: optionalCount,
  note: text,
});
export type PrintedYearlyTarget = z.infer<typeof printedYearlyTarget>;

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date such as 2025-09");
const address = z.string().regex(/^https?:\/\/\S+$/, "an address that begins with https://");

/** Where a document was published. A landing page is its publisher's page, not its address. */
const published = {
  address: address.optional(),
  publisher_page: address.optional(),
  date: date.optional(),
};

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The plan itself, as `document` of plan.yaml. */
export const ownDocument = z.strictObject({ file: filled, sha256, ...published });

/** A further document that the plan's figures come from, under `documents` of plan.yaml. */
export const furtherDocument = z.strictObject({
  id: z
    .string()
    .regex(/^(?!plan$)[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits, hyphens; not plan"),
  kind: z.enum(["yearly_report", "evaluation", "revision", "statistics"]),
  title: filled,
  file: filled,
  sha256: sha256.optional(),
  ...published,
  /** A: the document itself was read; B: a data set that names it; C: secondary. */
  quality: z.enum(["A", "B", "C"]).default("A"),
  /** The data set that was read in the document's place. */
  read_from: filled.optional(),
});

/** A plan's own scale of evaluation, best first. */
export const evaluationScale = z.array(
  z.strictObject({ grade: filled, meaning: filled.optional(), counts_as: z.enum(COUNTS_AS) }),
);
