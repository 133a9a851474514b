import { expect, it } from "vitest";
import { readCell } from "../../src/notation/cell.ts";
import { readTarget } from "../../src/notation/target.ts";

// A rule that looks at every letter for every letter would not come back from one of them within a day.
it("comes back from a cell of 200 KB", () => {
  for (const piece of ["あ", "1", "調査", "する", "(", "※", "約", "現状年度", "前年"]) {
    const raw = piece.repeat(200_000 / piece.length);
    expect(readCell(raw, "人").problem).toMatch(/^value not understood/);
    expect(readTarget(raw, "人").problem).toMatch(/^target not understood/);
  }
});
