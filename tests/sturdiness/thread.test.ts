import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SMALL, scratch, start, wholeFolder } from "./cli.ts";

let folder: Awaited<ReturnType<typeof scratch>>;
let before: Map<string, string>;
const out = () => join(folder.path, "reports");
beforeAll(async () => {
  folder = await scratch();
  await start([...SMALL, "--out", out()]).ended;
  before = wholeFolder(out());
}, 120_000);
afterAll(() => folder.remove());

it.each([
  ["fails", 'throw new Error("out of ideas")', "out of ideas"],
  ["ends early", "process.exit(0)", "the thread that draws the charts ended early"],
])(
  "leaves the last report whole when the thread of the charts %s",
  async (_, body, message) => {
    const preload = `import { isMainThread } from "node:worker_threads"; if (!isMainThread) { ${body} }`;
    const { code, err } = await start([...SMALL, "--out", out()], { preload }).ended;
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(wholeFolder(out())).toEqual(before);
    expect(readdirSync(folder.path)).toEqual(["reports"]);
  },
  120_000,
);
