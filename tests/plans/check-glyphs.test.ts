import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { formatProblem } from "../../src/lib/errors.ts";
import { checkGlyphs } from "../../src/plans/check-glyphs.ts";
import { DATA } from "../real-data.ts";

const dir = mkdtempSync(join(tmpdir(), "glyphs-"));
afterAll(() => rmSync(dir, { recursive: true }));

it("names what no font has with file and line, and nothing else", async () => {
  writeFileSync(join(dir, "units.csv"), "unit,unit_en\n%,%\n\u{20bb7}軒,houses\n");
  writeFileSync(join(dir, "settings.yaml"), "organisation: 葛\u{e0100}城市 😀\n");
  writeFileSync(join(dir, "notes.txt"), "😀");
  expect((await checkGlyphs(dir)).map(formatProblem)).toEqual([
    'data/settings.yaml:1 glyph-missing: The fonts have no "😀" (U+1F600); the briefings show 〓 in its place. Write it another way where that matters.',
    'data/units.csv:3 glyph-missing: The fonts have no "𠮷" (U+20BB7); the briefings show 〓 in its place. Write it another way where that matters.',
  ]);
});

it("finds nothing in the data of the project", async () => {
  expect(await checkGlyphs(DATA)).toEqual([]);
});
