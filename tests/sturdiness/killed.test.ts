import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { changeFs, type Run, scratch, start, wholeFolder } from "./cli.ts";
import { tinyData } from "./tiny.ts";

const FORMATS = ["csv", "xlsx", "json", "codebook"].flatMap((name) => ["--format", name]);
/** Both commands at a time, so that the kills of one do not wait for the other. Twenty in all. */
const LANES = [
  { kills: 12, out: "exports", args: ["export", ...FORMATS] },
  { kills: 8, out: "reports", args: ["report", "--lang", "ja", "--theme", "population"] },
];

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

async function timed(run: () => Run): Promise<number> {
  const started = performance.now();
  expect((await run().ended).code).toBe(0);
  return performance.now() - started;
}

it("an export or report killed at any of twenty moments leaves the last one whole, the next leaves no rubbish", async () => {
  const lane = async ({ kills, out: name, args }: (typeof LANES)[number]) => {
    const parent = join(folder.path, `${name}-lane`);
    const out = join(parent, name);
    const run = () => start([...args, "--data", data, "--out", out]);
    expect((await run().ended).code).toBe(0);
    writeFileSync(join(out, "README.md"), "ours");
    const good = wholeFolder(out);
    const random = chances(9 + kills);
    let took = await timed(run);
    for (let [killed, tries] = [0, 0]; killed < kills; tries++) {
      expect(tries).toBeLessThan(kills * 3);
      const started = performance.now();
      const { child, ended } = run();
      // The second half of a run writes: most kills fall there.
      await wait(took * (1 - random.next().value ** 2));
      child.kill("SIGKILL");
      // A run that was quicker than the one before is tried again.
      if ((await ended).signal === "SIGKILL") killed++;
      else took = Math.min(took, performance.now() - started);
      if (readdirSync(parent).includes(name)) expect(wholeFolder(out)).toEqual(good);
    }
    expect((await run().ended).code).toBe(0);
    expect(wholeFolder(out)).toEqual(good);
    expect(readdirSync(parent)).toEqual([name]);
    expect(readdirSync(out)).toContain("README.md");
  };
  await Promise.all(LANES.map(lane));
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
