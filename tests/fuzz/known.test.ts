import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { KeyRow } from "../../scripts/reading-key.ts";
import { type Group, groupsOf } from "../../scripts/reading-score.ts";
import { InputError } from "../../src/lib/errors.ts";
import { remember } from "../../src/lib/memo.ts";
import type { Document } from "../../src/reading/document.ts";
import { extract } from "../../src/reading/extract.ts";
import { readSource } from "../../src/reading/files/read-document.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { linesOf } from "../reading/lines-of.ts";
import { runs } from "./cases.ts";
import { chance } from "./known/chance.ts";
import { add, type Count, nothing } from "./known/count.ts";
import { LAYOUTS } from "./known/layouts.ts";
import { MUTATIONS } from "./known/mutations.ts";
import { ruledPdf } from "./known/ruled-pdf.ts";
import { keyOf, planOf } from "./known/truth.ts";

/**
 * Documents whose rows are known, since they were made from them. Not every layout must be
 * understood; what is called certain must be right. `FUZZ_RUNS` sets how many there are; with
 * FUZZ_MISSES every row that was missed is printed as well.
 */
const { numRuns } = runs(500);
const PLANS = process.env.PLANS_DIR ?? "data/raw";
const plans = existsSync(PLANS) ? readdirSync(PLANS).filter((name) => name.endsWith(".txt")) : [];

const counts = new Map<string, Count>();
const countOf = (kind: string): Count => {
  const count = counts.get(kind) ?? nothing();
  counts.set(kind, count);
  return count;
};
afterAll(() => {
  for (const [kind, { rows, right, silent, missed }] of counts) {
    process.stdout.write(
      `${kind}: ${rows} rows, ${right} right, ${silent.length} silently wrong\n`,
    );
    if (process.env.FUZZ_MISSES) process.stdout.write(`${missed.join("\n")}\n`);
  }
});

/** At most so many rows in a thousand are silently wrong. */
function expectHonest({ rows, silent }: Count, inThousand: number): void {
  expect(silent.length, silent.slice(0, 20).join("\n")).toBeLessThanOrEqual(
    Math.floor((rows * inThousand) / 1000),
  );
}

/** A document that is refused in words has no rows. */
async function read(ending: string, bytes: Uint8Array): Promise<Document> {
  const file = `plan${ending}`;
  return readSource({ file, bytes: async () => bytes }).catch((error: unknown) => {
    if (error instanceof InputError) return { file, lines: [] };
    throw error;
  });
}

describe("made-up plans as text", () => {
  const count = nothing();
  it.each(Object.entries(LAYOUTS))("%s", async (name, { ending, print, yearless }) => {
    for (let seed = 1; seed <= numRuns; seed++) {
      const plan = planOf(chance(seed));
      const document = await read(ending, new TextEncoder().encode(print(plan)));
      const keys = plan.rows.map((row) => keyOf(row, plan, !yearless));
      for (const to of [count, countOf(`text, ${name}`)])
        add(to, `${name} ${seed}`, document, keys);
    }
    expectHonest(count, 1);
  });
});

describe("made-up plans as pages of a PDF", () => {
  it("with any padding, alignment and rules", async () => {
    // To make and read a PDF takes thirty times as long as a text.
    for (let seed = 1; seed <= Math.ceil(numRuns / 2); seed++) {
      const plan = planOf(chance(seed));
      const document = await read(".pdf", await ruledPdf(plan));
      const keys = plan.rows.map((row) => keyOf(row, plan));
      add(countOf("PDF"), `PDF ${seed}`, document, keys);
    }
    expectHonest(countOf("PDF"), 2);
  });
});

/** The rows of a document that nobody has changed are the key of the changed one. */
function keyOfGroup({ label, rows }: Group): KeyRow {
  const values = (part: "baseline" | "target") =>
    rows.flatMap((row) => (row[part].value === null ? [] : [String(row[part].value)]));
  const [first] = rows;
  return {
    ...{ label, unit: first?.unit ?? "", line: undefined, latest: [] },
    baseline: values("baseline"),
    baselineYear: String(first?.baseline.year ?? ""),
    target: values("target"),
    targetType: first?.target.type ?? "",
    targetYear: String(first?.target.year ?? ""),
  };
}

const document = (file: string, lines: readonly string[]): Document => ({
  file,
  lines: linesOf(lines.join("\n")),
});

/** The lines of a plan as they are, and its rows: read once for all changes. */
const printed = remember((file) => {
  const lines = readFileSync(join(PLANS, file), "utf8").split("\n");
  return { lines, keys: groupsOf(typedRows(extract(document(file, lines)))).map(keyOfGroup) };
});

const missing = plans.length === 0;
describe.skipIf(missing && !process.env.CI)(
  "plans printed in another way (needs PLANS_DIR)",
  () => {
    it.each(Object.entries(MUTATIONS))("%s", (name, mutation) => {
      expect(plans, "no plan documents: set PLANS_DIR").not.toEqual([]);
      const count = countOf(`plans, ${name}`);
      for (const file of plans) {
        const { lines, keys } = printed(file);
        for (let seed = 1; seed <= Math.ceil(numRuns / 100); seed++)
          add(
            count,
            `${file} ${name} ${seed}`,
            document(file, mutation(lines, chance(seed))),
            keys,
          );
      }
      expectHonest(count, 1);
    });
  },
);
