import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle, changeFs, type RunOptions, scratch, startNode, wholeFolder } from "./cli.ts";

let folder: Awaited<ReturnType<typeof scratch>>;
let writeThree: string[] = [];
beforeAll(async () => {
  folder = await scratch();
  writeThree = await bundle("tests/sturdiness/write-three.ts", join(folder.path, "program"));
});
afterAll(() => folder.remove());

/**
 * Counts every change of a file or folder below `parent` and ends the program at one of them, when
 * half of what it was to write is written. It says at its end how many there were.
 */
const killedAt = (moment: number, parent: string) =>
  changeFs(`import promises from "node:fs/promises";
let n = 0;
const change = (of, name) => {
  const call = of[name];
  of[name] = (path, ...rest) => {
    if (!String(path).startsWith(${JSON.stringify(parent)}) || ++n !== ${moment}) return call(path, ...rest);
    const [content] = rest;
    if (/^(write|append)File/.test(name)) fs.writeSync(fs.openSync(path, "w"), content.slice(0, content.length / 2));
    process.kill(process.pid, "SIGKILL");
  };
};
for (const name of ["writeFile", "appendFile", "mkdir", "rename", "rm", "rmdir", "unlink", "copyFile", "cp"]) {
  change(fs, name + "Sync");
  change(promises, name);
}
process.on("exit", () => fs.writeSync(2, "changes " + n));`);

/** Lets `node` do the work before the program writes its first file, and says how that ended. */
const meanwhile = (node: readonly string[]) =>
  changeFs(`import { spawnSync } from "node:child_process";
const { writeFileSync } = fs;
fs.writeFileSync = (...args) => {
  fs.writeFileSync = writeFileSync;
  syncBuiltinESMExports();
  console.error("second: " + spawnSync(process.execPath, ${JSON.stringify(node)}).status);
  return writeFileSync(...args);
};`);

const ours = (out: string, options: RunOptions = {}) =>
  startNode([...writeThree, out], options).ended;

/** A folder with the results of a run and a file that is not the run's. */
async function results(name: string) {
  const parent = join(folder.path, name);
  const out = join(parent, "results");
  expect((await ours(out)).code).toBe(0);
  writeFileSync(join(out, "README.md"), "ours");
  const good = wholeFolder(out);
  const expectWhole = () => {
    expect(wholeFolder(out)).toEqual(good);
    expect(readdirSync(parent)).toEqual(["results"]);
    expect(readdirSync(out)).toContain("README.md");
  };
  return { parent, out, good, expectWhole };
}

describe("a run that is killed", () => {
  it("at any of its changes leaves the last results whole, and the next run leaves no rubbish", async () => {
    const { parent, out, good, expectWhole } = await results("any");
    const { err } = await ours(out, { preload: killedAt(0, parent) });
    const changes = Number(/changes (\d+)$/u.exec(err)?.[1]);
    expect(changes, err).toBeGreaterThan(10);
    for (let moment = 1; moment <= changes; moment++) {
      const { signal } = await ours(out, { preload: killedAt(moment, parent) });
      expect(signal, `${moment} of ${changes}`).toBe("SIGKILL");
      if (readdirSync(parent).includes("results")) expect(wholeFolder(out)).toEqual(good);
    }
    expect((await ours(out)).code).toBe(0);
    expectWhole();
  });

  it("between the two moves is put right by the next, even by one that cannot be finished", async () => {
    const { parent, out, expectWhole } = await results("moves");
    const preload = changeFs(`const { renameSync } = fs;
fs.renameSync = (from, to) => { renameSync(from, to); if (to.includes(".replaced-")) process.kill(process.pid, "SIGKILL"); };`);
    expect((await ours(out, { preload })).signal).toBe("SIGKILL");
    expect(readdirSync(parent)).not.toContain("results");
    const full = changeFs(
      `fs.writeFileSync = () => { throw Object.assign(new Error("no space"), { code: "ENOSPC" }); };`,
    );
    expect((await ours(out, { preload: full })).code).toBe(1);
    expectWhole();
  });

  it("as a first run leaves nothing that looks like results", async () => {
    const parent = join(folder.path, "first");
    const out = join(parent, "results");
    expect((await ours(out, { preload: killedAt(6, parent) })).signal).toBe("SIGKILL");
    expect(readdirSync(parent)).toEqual([expect.stringMatching(/^\.results\.building-/u)]);
    expect((await ours(out)).code).toBe(0);
    expect(wholeFolder(out).size).toBe(3);
    expect(readdirSync(parent)).toEqual(["results"]);
  });
});

it("of two runs at once both end well, and the last to end is there whole", async () => {
  const parent = join(folder.path, "both");
  const out = join(parent, "results");
  const { code, err } = await ours(out, { preload: meanwhile([...writeThree, out, "second"]) });
  expect({ code, err }).toEqual({ code: 0, err: "second: 0\n" });
  expect([...wholeFolder(out).keys()]).toEqual(["index.html", "tables/a.csv", "tables/b.csv"]);
  expect(readdirSync(parent)).toEqual(["results"]);
});
