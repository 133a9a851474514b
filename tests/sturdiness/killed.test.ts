import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { changeFs, scratch, start, wholeFolder } from "./cli.ts";
import { tinyData } from "./tiny.ts";

const FORMATS = ["csv", "xlsx", "json", "codebook"].flatMap((name) => ["--format", name]);
/** Two folders at a time, so that the kills of one do not wait for the other. */
const LANES = 2;
const KILLS = 20;

let folder: Awaited<ReturnType<typeof scratch>>;
let data = "";
beforeAll(async () => {
  folder = await scratch();
  data = await tinyData(folder.path);
});
afterAll(() => folder.remove());

/** The same numbers between 0 and 1 in every run (Park and Miller). */
function* chances(seed: number): Generator<number, never> {
  for (let at = seed; ; ) {
    at = (at * 48271) % 2147483647;
    yield at / 2147483647;
  }
}

it("a run killed at any of twenty moments leaves the last one whole, the next leaves no rubbish", async () => {
  const lane = async (i: number) => {
    const parent = join(folder.path, String(i));
    const out = join(parent, "exports");
    const run = () => start(["export", ...FORMATS, "--data", data, "--out", out]);
    const started = performance.now();
    expect((await run().ended).code).toBe(0);
    const took = performance.now() - started;
    writeFileSync(join(out, "README.md"), "ours");
    const good = wholeFolder(out);
    const random = chances(9 + i);
    let killed = 0;
    for (let kill = 0; kill < KILLS / LANES; kill++) {
      const { child, ended } = run();
      // The second half of a run writes: most kills fall there.
      await wait(took * (1 - random.next().value ** 2) * 1.02);
      child.kill("SIGKILL");
      if ((await ended).signal === "SIGKILL") killed++;
      if (readdirSync(parent).includes("exports")) expect(wholeFolder(out)).toEqual(good);
    }
    expect((await run().ended).code).toBe(0);
    expect(wholeFolder(out)).toEqual(good);
    expect(readdirSync(parent)).toEqual(["exports"]);
    expect(readdirSync(out)).toContain("README.md");
    return killed;
  };
  const killed = await Promise.all(Array.from({ length: LANES }, (_, i) => lane(i)));
  expect(killed.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(KILLS / 2);
}, 300_000);

it("a kill between the two moves: the next run puts the last results back in their place", async () => {
  const parent = join(folder.path, "moves");
  const out = join(parent, "exports");
  const few = ["export", "--format", "json", "--data", data, "--out", out];
  expect((await start(few).ended).code).toBe(0);
  writeFileSync(join(out, "README.md"), "ours");
  const good = wholeFolder(out);
  const preload = changeFs(`const { renameSync } = fs;
fs.renameSync = (from, to) => { renameSync(from, to); if (to.includes(".replaced-")) process.kill(process.pid, "SIGKILL"); };`);
  expect((await start(few, { preload }).ended).signal).toBe("SIGKILL");
  expect(readdirSync(parent)).not.toContain("exports");
  // A run that cannot be finished still puts them back.
  const full = changeFs(
    `fs.writeFileSync = () => { throw Object.assign(new Error("no space"), { code: "ENOSPC" }); };`,
  );
  expect((await start(few, { preload: full }).ended).code).toBe(3);
  expect(wholeFolder(out)).toEqual(good);
  expect(readdirSync(parent)).toEqual(["exports"]);
  expect(readdirSync(out)).toContain("README.md");
});
