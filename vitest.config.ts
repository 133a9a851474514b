import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Speed is measured by `npm run bench`; a test fails for what it finds, not on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
