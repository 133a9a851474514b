import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { changeFs, scratch, start, wholeFolder } from "./cli.ts";
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

it("an export or report killed at any of twenty moments leaves the last one whole, the next leaves no rubbish", async () => {
  const lane = async ({ kills, out: name, args }: (typeof LANES)[number]) => {
    const parent = join(folder.path, `${name}-lane`);
    const out = join(parent, name);
    const run = () => start([...args, "--data", data, "--out", out]);
    const started = performance.now();
    expect((await run().ended).code).toBe(0);
    const took = performance.now() - started;
    writeFileSync(join(out, "README.md"), "ours");
    const good = wholeFolder(out);
    const random = chances(9 + kills);
    let killed = 0;
    for (let kill = 0; kill < kills; kill++) {
      const { child, ended } = run();
      // The second half of a run writes: most kills fall there.
      await wait(took * (1 - random.next().value ** 2) * 1.02);
      child.kill("SIGKILL");
      if ((await ended).signal === "SIGKILL") killed++;
      if (readdirSync(parent).includes(name)) expect(wholeFolder(out)).toEqual(good);
    }
    expect((await run().ended).code).toBe(0);
    expect(wholeFolder(out)).toEqual(good);
    expect(readdirSync(parent)).toEqual([name]);
    expect(readdirSync(out)).toContain("README.md");
    return killed;
  };
  const killed = await Promise.all(LANES.map(lane));
  for (const [i, { kills }] of LANES.entries()) expect(killed[i]).toBeGreaterThan(kills / 2);
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
