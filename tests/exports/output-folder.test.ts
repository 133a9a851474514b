import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOutputFolder } from "../../src/lib/files/output-folder.ts";

/** A process id that no system gives out, and one that always runs. */
const DEAD = "4194305-00000000";
const RUNNING = "1-00000000";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "output-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function place(): Promise<string> {
  return join(await mkdtemp(join(folder, "case-")), "reports");
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
    const path = await place();
    const folder = await openOutputFolder(path);
    const [building = ""] = await readdir(join(path, ".."));
    for (const name of [
      `../a.csv`,
      `../${building}-2/a.csv`,
      "/a.csv",
      "tables//a.csv",
      "a\\..\\b",
    ])
      await expect(folder.write(name, "x")).rejects.toThrow("lies outside the output folder");
    await folder.discard();
    expect(await readdir(join(path, ".."))).toEqual([]);
  });

  it("refuses two files of one name, whatever their case", async () => {
    const folder = await openOutputFolder(await place());
    await folder.write("tables/a.csv", "x");
    await expect(folder.write("tables/A.csv", "y")).rejects.toThrow(
      "two files are to be written as tables/A.csv",
    );
    await folder.discard();
  });

  it("clears up after a run that was killed while building", async () => {
    const path = await place();
    await build(path, "first");
    await mkdir(join(path, "..", `.reports.building-${DEAD}`));
    await build(path, "second");
    expect(await readdir(join(path, ".."))).toEqual(["reports"]);
  });

  it("leaves the work of a run that goes on alone until it is an hour old", async () => {
    const path = await place();
    const theirs = join(path, "..", `.reports.building-${RUNNING}`);
    await mkdir(theirs);
    await build(path, "first");
    expect(await readdir(join(path, ".."))).toEqual([`.reports.building-${RUNNING}`, "reports"]);
    const past = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(theirs, past, past);
    await build(path, "second");
    expect(await readdir(join(path, ".."))).toEqual(["reports"]);
  });

  it("loses nothing that people keep in the folder where the kill came after the second move", async () => {
    const path = await place();
    await build(path, "first");
    const aside = join(path, "..", `.reports.replaced-${DEAD}`);
    await mkdir(aside);
    await writeFile(join(aside, "manifest.json"), "{}");
    await writeFile(join(aside, "README.md"), "ours");
    await build(path, "second");
    expect(await readFile(join(path, "README.md"), "utf8")).toBe("ours");
    expect(await readdir(join(path, ".."))).toEqual(["reports"]);
  });

  it("of two runs at once the last to end wins, whole, and nothing of either is left", async () => {
    const path = await place();
    await build(path, "first");
    await writeFile(join(path, "README.md"), "ours");
    const [one, two] = [await openOutputFolder(path), await openOutputFolder(path)];
    for (const [folder, text] of [
      [one, "one"],
      [two, "two"],
    ] as const) {
      await folder.write("tables/a.csv", text);
      await folder.write("manifest.json", "{}");
    }
    await two.commit();
    await one.commit();
    expect(await readFile(join(path, "tables/a.csv"), "utf8")).toBe("one");
    expect(await readFile(join(path, "README.md"), "utf8")).toBe("ours");
    expect(await readdir(join(path, ".."))).toEqual(["reports"]);
  });

  it("keeps the work that another command does inside the folder", async () => {
    const path = await place();
    await build(path, "first");
    const pages = await openOutputFolder(join(path, "notebooks"));
    await pages.write("page.html", "page");
    await build(path, "second");
    await pages.write("manifest.json", "{}");
    await pages.commit();
    expect((await readdir(join(path, "notebooks"))).toSorted()).toEqual([
      "manifest.json",
      "page.html",
    ]);
    expect((await readdir(path)).toSorted()).toEqual(["manifest.json", "notebooks", "tables"]);
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
