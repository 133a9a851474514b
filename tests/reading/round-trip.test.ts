import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readDocument } from "../../src/reading/files/read-document.ts";
import { planFiles } from "../../src/reading/output/plan-files.ts";

/** The committed rows were typed by people from the documents; the extractor reads them anew. */
const folder = process.env.PLANS_DIR ?? "data/raw";
const PLANS: Record<string, string[]> = {
  "kawaguchi-strategy-2021.txt": ["kawaguchi-strategy-2021"],
  "kawaguchi-general-plan-2021.txt": ["kawaguchi-general-plan-2021"],
  "kawasaki-general-plan-2022-policy.txt": ["kawasaki-general-plan-2022"],
  "kawasaki-sdgs-plan-2022.txt": ["kawasaki-sdgs-plan-2022"],
  "kitamoto-strategy-2022.txt": ["kitamoto-strategy-2016", "kitamoto-strategy-2022"],
};

describe.each(Object.entries(PLANS))("%s", (file, plans) => {
  const path = join(folder, file);
  const present = existsSync(path);

  test.skipIf(!present && !process.env.CI)("gives the committed rows of its plans", async () => {
    expect(present, `${path} is missing: set PLANS_DIR to the folder of the documents`).toBe(true);
    const extraction = extract(await readDocument(path));
    expect(extraction.phases).toBe(plans.length);
    for (const [index, plan] of plans.entries()) {
      for (const [name, text] of planFiles(extraction, index + 1)) {
        const committed = readFileSync(join("data/plans", plan, name), "utf8");
        expect(text, `${plan}/${name}`).toBe(committed);
      }
    }
  });
});
