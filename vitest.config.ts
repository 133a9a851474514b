import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take far longer than others and are no larger, by which alone they would begin late. */
const LONG =
  /\/(?:notebooks\/notebooks|fuzz\/known|expressions|commands\/report|sturdiness\/\w+)\.test\.ts$/u;

/** Long files begin first, so that the workers end together. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => (LONG.test(moduleId) ? 0 : 1);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    // Mutation tests copy the tree to .mutation/, whose tests are not meant.
    dir: "tests",
    // Speed is measured by `npm run bench`; a test fails for what it finds, not on a busy machine.
    // Files share the modules that they import: loading these anew for each took most of the time.
    isolate: false,
    // One core is left free otherwise, which halves the speed of two.
    maxWorkers: "100%",
    sequence: { sequencer: LongFirst },
    setupFiles: ["tests/seed.ts"],
    // The program speaks the language of the locale; a test that means another one says so.
    env: { LC_ALL: "C" },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
