import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openOutputFolder } from "../../src/export/output-folder.ts";

/** A process id that no system gives out. */
const DEAD = 4_194_305;

async function place(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), "output-")), "reports");
}

async function build(path: string, text: string): Promise<void> {
  const folder = await openOutputFolder(path);
  await folder.write("tables/a.csv", text);
  await folder.write("manifest.json", "{}");
  await folder.commit();
}

describe("output folder", () => {
  it("puts a run in place of the last one and keeps the README", async () => {
    const path = await place();
    await build(path, "first");
    await writeFile(join(path, "README.md"), "ours");
    await build(path, "second");
    expect(await readFile(join(path, "tables/a.csv"), "utf8")).toBe("second");
    expect(await readFile(join(path, "README.md"), "utf8")).toBe("ours");
    expect(await readdir(join(path, ".."))).toEqual(["reports"]);
  });

  it("leaves the last run whole when a run is discarded", async () => {
    const path = await place();
    await build(path, "first");
    const folder = await openOutputFolder(path);
    await folder.write("tables/a.csv", "half");
    await folder.discard();
    expect(await readFile(join(path, "tables/a.csv"), "utf8")).toBe("first");
    expect(await readdir(join(path, ".."))).toEqual(["reports"]);
  });

  it("refuses a folder that no run made", async () => {
    const path = await place();
    await mkdir(path);
    await writeFile(join(path, "letter.txt"), "dear");
    await expect(openOutputFolder(path)).rejects.toThrow(
      "holds files that no report made (letter.txt). Name an empty folder.",
    );
  });

  it("refuses to write outside itself", async () => {
    const folder = await openOutputFolder(await place());
    await expect(folder.write("../a.csv", "x")).rejects.toThrow("lies outside the output folder");
    await folder.discard();
  });

  it("clears up after a run that was killed while building", async () => {
    const path = await place();
    await build(path, "first");
    await mkdir(join(path, "..", `.reports.building-${DEAD}`));
    await build(path, "second");
    expect(await readdir(join(path, ".."))).toEqual(["reports"]);
  });

  it("takes back the last good run where the kill came between the two moves", async () => {
    const path = await place();
    const aside = join(path, "..", `.reports.replaced-${DEAD}`);
    await mkdir(aside);
    await writeFile(join(aside, "manifest.json"), "{}");
    await writeFile(join(aside, "README.md"), "ours");
    await build(path, "second");
    expect(await readFile(join(path, "README.md"), "utf8")).toBe("ours");
    expect(await readdir(join(path, ".."))).toEqual(["reports"]);
  });
});
