import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Mutation tests copy the tree to .mutation/, whose tests are not meant.
    dir: "tests",
    // Speed is measured by `npm run bench`; a test fails for what it finds, not on a busy machine.
    // Files share the modules that they import: loading these anew for each took most of the time.
    isolate: false,
    // One core is left free otherwise, which halves the speed of two.
    maxWorkers: "100%",
    setupFiles: ["tests/seed.ts"],
    // The program speaks the language of the locale; a test that means another one says so.
    env: { LC_ALL: "C" },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
