import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { endingAtOnce } from "../lib/signals.ts";
import { readPeriod } from "../notation/period.ts";
import { type Extraction, extract } from "../reading/extract.ts";
import { readDocument } from "../reading/files/read-document.ts";
import { planFiles } from "../reading/output/plan-files.ts";
import { toReview } from "../reading/output/typed.ts";
import { usageError } from "../words/command-texts.ts";

/** The document of a new plan and the files that were made of it. */
export type ReadPlan = Awaited<ReturnType<typeof readPlan>>;

/**
 * Reads the rows of a plan from its document.
 * @param asked which of the document's plans, from 1; the last where it is absent
 * @throws UsageError where the document holds no such plan, InputError where it cannot be read
 */
export async function readPlan(path: string, asked: string | undefined) {
  const document = await readDocument(path);
  const extraction = endingAtOnce(() => extract(document));
  const phase = choosePhase(extraction, asked);
  const rows = extraction.rows.filter((row) => row.phase === phase);
  const years = extraction.defaults[phase - 1];
  const year = (text: string | undefined) => (text ? (readPeriod(text)?.year ?? null) : null);
  const bytes = await readFile(path);
  return {
    document: { file: basename(path), sha256: createHash("sha256").update(bytes).digest("hex") },
    defaults: {
      baseline: year(years?.baseline),
      target: year(years?.target),
      latest: year(years?.latest),
      line: years?.line ?? 0,
    },
    files: planFiles(extraction, phase),
    rows: rows.length,
    review: toReview(rows).length,
    candidates: extraction.candidates.length,
    phases: extraction.phases,
  };
}

function choosePhase({ phases }: Extraction, asked: string | undefined): number {
  const phase = asked === undefined ? phases : Number(asked);
  if (!Number.isInteger(phase) || phase < 1 || phase > phases)
    throw usageError("phaseForm", { phases, asked: asked ?? "" });
  return phase;
}
