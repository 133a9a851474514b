import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "vitest";

// Whether a property fails is asked here, not its smallest case; and a mutant has the same cases in
// every run, so that the score is the same.
fc.configureGlobal({ endOnFailure: true, seed: 7 });

/**
 * The tests of src/notation and src/compare in one file, so that each mutant costs one start of the
 * runner and not one a test file.
 */
for (const folder of ["notation", "compare"]) {
  const path = join(import.meta.dirname, "..", folder);
  for (const name of testsIn(path))
    try {
      await import(join(path, name));
    } catch (error) {
      // The runner takes a file that does not load for one in which no test failed.
      test(`${folder}/${name} loads`, () => {
        throw error;
      });
    }
}

function testsIn(path: string): string[] {
  const files = readdirSync(path, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".test.ts"));
}
