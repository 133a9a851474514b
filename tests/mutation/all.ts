import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The tests of src/notation and src/compare in one file, so that each mutant costs one start of the
 * runner and not one a test file.
 */
for (const folder of ["notation", "compare"]) {
  const path = join(import.meta.dirname, "..", folder);
  for (const name of readdirSync(path).filter((file) => file.endsWith(".test.ts")))
    await import(join(path, name));
}
