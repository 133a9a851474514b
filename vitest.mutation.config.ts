import { defineConfig } from "vitest/config";

/** The tests that `npm run mutation` holds against mutants of src/notation and src/compare. */
export default defineConfig({ test: { include: ["tests/mutation/all.ts"] } });
