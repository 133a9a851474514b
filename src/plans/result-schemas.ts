import { z } from "zod";
import { COUNTS_AS, QUALITIES } from "../tables/vocabulary.ts";
import { partialDate } from "./dates.ts";
import { id } from "./ids.ts";

/** What plan.yaml and indicators.csv say to follow a plan: reports, own evaluations, adding up. */

const filled = z.string().min(1);

/** `cumulative:2021` counts from fiscal 2021, `mean:5` is a mean over five years. */
export const accumulationCell = z
  .string()
  .regex(
    /^(|level|flow|cumulative(:\d{4})?|mean(:[1-9]\d?)?)$/,
    "level, flow, cumulative, cumulative:2021, mean or mean:5",
  );

const address = z.string().regex(/^https?:\/\/\S+$/, "an address that begins with https://");

/** Where a document was published. A landing page is its publisher's page, not its address. */
const published = {
  address: address.optional(),
  publisher_page: address.optional(),
  date: partialDate.optional(),
};

const SHA256 =
  "64 digits and letters a to f, as sha256sum FILE prints them (PowerShell: Get-FileHash FILE, in small letters)";
const sha256 = z.string(SHA256).regex(/^[0-9a-f]{64}$/, SHA256);

const fromTo = z
  .tuple([z.number().int().positive(), z.number().int().positive()])
  .refine(([from, to]) => from <= to, "the first of two numbers is the smaller one");

/**
 * The plan itself, as `document` of plan.yaml. `pages` says which printed pages hold which lines of
 * the text, as far as the document's own contents or page marks tell.
 */
export const ownDocument = z.strictObject({
  file: filled,
  sha256,
  ...published,
  pages: z.array(z.strictObject({ lines: fromTo, pages: fromTo })).optional(),
});

/** A further document that the plan's figures come from, under `documents` of plan.yaml. */
export const furtherDocument = z.strictObject({
  id: id.refine((name) => name !== "plan", "another word than plan"),
  kind: z.enum(["yearly_report", "evaluation", "revision", "statistics"]),
  title: filled,
  file: filled,
  sha256: sha256.optional(),
  ...published,
  /** A: the document itself was read; B: a data set that names it; C: secondary. */
  quality: z.enum(QUALITIES).default("A"),
  /** The data set that was read in the document's place. */
  read_from: filled.optional(),
});

/** A plan's own scale of evaluation, best first. */
export const evaluationScale = z.array(
  z.strictObject({ grade: filled, meaning: filled.optional(), counts_as: z.enum(COUNTS_AS) }),
);
