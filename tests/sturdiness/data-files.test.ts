import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run as context } from "../../src/commands/context.ts";
import { run as ingest } from "../../src/commands/ingest.ts";
import { run as create } from "../../src/commands/new.ts";
import { OutputError } from "../../src/lib/errors.ts";
import { beside, finished } from "../../src/lib/files/leftovers.ts";
import { openProject } from "../../src/open.ts";
import { dataVersion } from "../../src/plans/data-version.ts";
import { DATA } from "../real-data.ts";
import { failing, withFs } from "../run-main.ts";
import { bundle, changeFs, ROOT, type RunOptions, scratch, startNode } from "./cli.ts";
import { tinyData } from "./tiny.ts";

/** Commands that change the data themselves: what they find there must not be lost either. */

const EDITION = join(ROOT, "tests/official/fixtures/ssdse-a-next.csv");
const TEXT = join(ROOT, "tests/reading/cases/columns-spaces/input.txt");
const terminal = { out() {}, err() {}, progress() {}, isTerminal: false };
const IN_USE =
  "folder-in-use: Another run is writing there. Wait until it has ended, then run again.";

let folder: Awaited<ReturnType<typeof scratch>>;
let first = "";
let program: string[] = [];
beforeAll(async () => {
  folder = await scratch();
  program = await bundle("src/cli.ts", join(folder.path, "program"));
  first = await tinyData(folder.path);
  copyFileSync(join(DATA, "municipality-codes.csv"), join(first, "municipality-codes.csv"));
  cpSync(join(DATA, "context"), join(first, "context"), { recursive: true });
});
afterAll(() => folder.remove());

const start = (args: readonly string[], options: RunOptions = {}) =>
  startNode([...program, ...args], options);

/** A copy of the data for one test. */
function copy(name: string): string {
  const data = join(folder.path, name);
  cpSync(first, data, { recursive: true });
  return data;
}

/** Every file below a folder, with hidden ones, and what is in it. */
function contents(place: string): Map<string, string> {
  const files = readdirSync(place, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(place.length), readFileSync(path, "utf8")]),
  );
}

/** Ends the program as a power cut would, after the nth file was put in its place. */
const cutAfter = (moves: number) =>
  changeFs(`const { renameSync } = fs; let n = 0;
fs.renameSync = (from, to) => {
  renameSync(from, to);
  if (++n === ${moves}) process.kill(process.pid, "SIGKILL");
};`);

/** What a command throws when the nth file that it writes beside its place fails with the code. */
function failure(code: string, at: number, command: () => Promise<unknown>): Promise<string> {
  const said = (error: unknown) => (error instanceof OutputError ? error.message : String(error));
  return withFs(failing(code, at), () => command().then(String, said));
}

describe("an import of official statistics", () => {
  const take = (data: string) => [EDITION, "--data", data];

  it.each([
    ["ENOSPC", 3, "disk-full: The disk is full. Make room, then run again."],
    ["EROFS", 1, "not-writable: The folder lies on a disk that is read-only. Name another."],
  ])("that fails with %s at file %i changes nothing", async (code, at, message) => {
    const data = copy(code);
    expect(await failure(code, at, () => context(take(data), terminal))).toBe(
      `${join(data, "context")} ${message}`,
    );
    expect(contents(data)).toEqual(contents(first));
  });

  it("that is killed between its files leaves data that can be read, and the next run ends it", async () => {
    const whole = copy("whole");
    expect(await context(take(whole), terminal)).toBe(0);
    expect(contents(whole)).not.toEqual(contents(first));
    const data = copy("cut");
    // The values have moved, and the file that names the edition has not.
    const { signal } = await start(["context", ...take(data)], { preload: cutAfter(2) }).ended;
    expect(signal).toBe("SIGKILL");
    expect(contents(data)).not.toEqual(contents(whole));
    expect((await openProject(data)).reading.problems).toEqual([]);
    expect(await context(take(data), terminal)).toBe(0);
    expect(contents(data)).toEqual(contents(whole));
  });
});

describe("ingest", () => {
  it("that is killed between its files leaves each of them whole, and the next run ends it", async () => {
    const out = join(folder.path, "ingested", "plans");
    const args = [TEXT, "--plan", "town-2026", "--out", out];
    expect(await ingest(args, terminal)).toBe(0);
    const whole = contents(out);
    const { signal } = await start(["ingest", ...args], { preload: cutAfter(1) }).ended;
    expect(signal).toBe("SIGKILL");
    for (const [path, text] of contents(out)) expect(text, path).toBe(whole.get(path));
    expect(await ingest(args, terminal)).toBe(0);
    expect(contents(join(out, ".."))).toEqual(
      new Map([...whole].map(([path, text]) => [`/plans${path}`, text])),
    );
  });
});

describe("two runs at once", () => {
  const add = (data: string, code: string, plan: string) => [
    ...["--municipality", code, "--plan", plan, "--data", data],
  ];

  it("of new: the second is told to wait, and no line of municipalities.csv is lost", async () => {
    const data = copy("both");
    const second = add(data, "092029", "second-2026");
    const cli = JSON.stringify([...program, "new", ...second]);
    // The second runs from start to end while the first stands before the first file that it writes.
    const preload = changeFs(`import { spawnSync } from "node:child_process";
const { writeFileSync } = fs;
fs.writeFileSync = (...args) => {
  fs.writeFileSync = writeFileSync;
  syncBuiltinESMExports();
  const { status, stderr } = spawnSync(process.execPath, ${cli}, { encoding: "utf8" });
  console.error("second: " + status + " " + stderr);
  return writeFileSync(...args);
};`);
    const { code, err } = await start(["new", ...add(data, "112089", "first-2026")], { preload })
      .ended;
    expect({ code, err }).toEqual({
      code: 0,
      err: `second: 3 ${data} ${IN_USE}\nThe last finished results stay as they were.\n\n`,
    });
    expect(await create(second, terminal)).toBe(0);
    const list = readFileSync(join(data, "municipalities.csv"), "utf8");
    expect(list).toMatch(/^112089,所沢市,/mu);
    expect(list).toMatch(/^092029,足利市,/mu);
    expect(readdirSync(join(data, "plans")).toSorted()).toEqual([
      ...["first-2026", "kitamoto-strategy-2016", "second-2026"],
    ]);
    expect(readdirSync(data).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it.each([
    ["context", (data: string) => context([EDITION, "--data", data], terminal)],
    [
      "ingest",
      (data: string) => ingest([TEXT, "--plan", "a-b", "--out", `${data}/context`], terminal),
    ],
  ])("of %s: the second is told to wait", async (name, command) => {
    const data = copy(`wait-${name}`);
    const other = beside(join(data, "context"), "building");
    mkdirSync(other);
    await expect(command(data)).rejects.toThrow(`${join(data, "context")} ${IN_USE}`);
    expect(contents(data)).toEqual(contents(first));
    rmdirSync(other);
    finished(other);
    expect(await command(data)).toBe(0);
  });
});

it("the version of the data is that of the files that people see", async () => {
  const data = copy("hidden");
  const before = await dataVersion(data);
  writeFileSync(join(data, ".DS_Store"), "of a file manager");
  mkdirSync(join(data, ".context.building-1-00000000"));
  writeFileSync(join(data, ".context.building-1-00000000/values.csv"), "half");
  expect(await dataVersion(data)).toBe(before);
  writeFileSync(join(data, "context/notes.csv"), "seen");
  expect(await dataVersion(data)).not.toBe(before);
});
