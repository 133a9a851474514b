import fs, { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openProject } from "../../src/open.ts";
import { checkGlyphs } from "../../src/plans/check-glyphs.ts";
import { loadCommentary } from "../../src/plans/commentary.ts";
import { readDataTexts } from "../../src/plans/data-texts.ts";
import { failing, refusal, runMain, withFs } from "../run-main.ts";
import { bundle, changeFs, ROOT, type RunOptions, scratch, startNode, wholeFolder } from "./cli.ts";
import { tinyData } from "./tiny.ts";

/** Bytes of a block of `ulimit -f` in bash. */
const BLOCK = 1024;
const STAYS = "The last finished results stay as they were.\n";

let folder: Awaited<ReturnType<typeof scratch>>;
let out = "";
let data = "";
let exporting: string[] = [];
let good: Map<string, string>;
let program: string[] = [];
beforeAll(async () => {
  folder = await scratch();
  program = await bundle("src/cli.ts", join(folder.path, "program"));
  out = join(folder.path, "results", "exports");
  data = await tinyData(folder.path);
  exporting = ["export", "--format", "json", "--data", data];
  expect((await runMain([...exporting, "--out", out])).code).toBe(0);
  good = wholeFolder(out);
});
afterAll(() => folder.remove());

const start = (args: readonly string[], options: RunOptions = {}) =>
  startNode([...program, ...args], options);

describe("a full disk", () => {
  it.each([1, 5])("at file %i: exit code 3, the last results stay, nothing is left", async (at) => {
    const { code, err } = await withFs(failing("ENOSPC", at), () =>
      runMain([...exporting, "--out", out]),
    );
    expect({ code, err }).toEqual({
      code: 3,
      err: expect.stringContaining(
        `${out} disk-full: The disk is full. Make room, then run again.\n${STAYS}`,
      ),
    });
    expect(wholeFolder(out)).toEqual(good);
    expect(readdirSync(join(out, ".."))).toEqual(["exports"]);
  });

  it("leaves the data as they were: new, ingest", async () => {
    const data = join(folder.path, "own");
    mkdirSync(join(data, "plans"), { recursive: true });
    for (const name of ["municipalities.csv", "municipality-codes.csv"])
      cpSync(join(ROOT, "data", name), join(data, name));
    const plan = ["new", "--municipality", "092029", "--plan", "town-2026", "--data", data];
    const text = join(ROOT, "tests/reading/cases/columns-spaces/input.txt");
    const take = ["ingest", text, "--out", join(data, "plans"), "--plan", "town-2026"];
    for (const args of [plan, take]) {
      const { code, err } = await withFs(failing("ENOSPC", 2), () => runMain(args));
      expect(code, err).toBe(3);
      expect(err).toContain("disk-full");
      expect(readdirSync(join(data, "plans"))).toEqual([]);
      expect(readdirSync(data).toSorted()).toEqual([
        "municipalities.csv",
        "municipality-codes.csv",
        "plans",
      ]);
    }
  });

  it("ends what prints, with a word: exit code 3", async () => {
    const preload = `process.stdout._write = (chunk, encoding, done) => done(Object.assign(new Error("full"), { code: "ENOSPC" }));`;
    const { code, out, err } = await start(["--help", "--lang", "en"], { preload }).ended;
    expect({ code, out, err }).toEqual({
      code: 3,
      out: "",
      err: "The system takes no more of what this program prints (ENOSPC): the disk may be full. Make room or print elsewhere, then run again.\n",
    });
  });

  it("where errors are printed leaves the exit code", async () => {
    const preload = `process.stderr._write = (chunk, encoding, done) => done(Object.assign(new Error("full"), { code: "ENOSPC" }));`;
    expect((await start(["nothing"], { preload }).ended).code).toBe(2);
  });

  it("a real one: files may not grow beyond 20 KB", async () => {
    const limited = ["bash", "-c", `ulimit -f ${(20 * 1024) / BLOCK} && exec "$@"`, "limited"];
    const { code, err } = await start([...exporting, "--out", out], { through: limited }).ended;
    expect({ code, err }).toEqual({
      code: 3,
      err: expect.stringContaining(
        `${out} disk-full: A file is larger than the system lets this program write. Raise the limit.\n${STAYS}`,
      ),
    });
    expect(wholeFolder(out)).toEqual(good);
    expect(readdirSync(join(out, ".."))).toEqual(["exports"]);
  });

  it("too few files at once", async () => {
    const read = fs.promises.readFile;
    const readFile = ((path: string, ...rest: []) => {
      if (String(path).endsWith("units.csv"))
        throw Object.assign(refusal("EMFILE"), { syscall: "open", path });
      return read(path, ...rest);
    }) as typeof read;
    const { code, err } = await withFs({ promises: { readFile } }, () =>
      runMain([...exporting, "--out", out]),
    );
    expect({ code, err }).toEqual({
      code: 3,
      err: expect.stringContaining(
        "The system lets this program open too few files at once. Raise the limit, as in ulimit -n 256, and run again.\n",
      ),
    });
    expect(wholeFolder(out)).toEqual(good);
  });
});

describe("few files at once", () => {
  it("are told of before the program is loaded: exit code 3", async () => {
    const preload = changeFs(`const { openSync } = fs; let n = 0;
fs.openSync = (path, ...rest) => {
  if (path === "/dev/null" && ++n > 30) throw Object.assign(new Error("too many"), { code: "EMFILE" });
  return openSync(path, ...rest);
};`);
    const { code, out, err } = await start(["check", "--lang", "ja"], { preload }).ended;
    expect({ code, out, err }).toEqual({
      code: 3,
      out: "",
      err: "システムが一度に開かせるファイルが少なすぎる。ulimit -n 256 のように上限を上げて、もう一度実行する。\n",
    });
  });

  it("are enough for a report of any number of plans", async () => {
    const many = await tinyData(join(folder.path, "many"));
    const plans = join(many, "plans");
    const [plan = ""] = readdirSync(plans);
    for (let i = 0; i < 40; i++)
      cpSync(join(plans, plan), join(plans, `town-${i}`), { recursive: true });
    mkdirSync(join(many, "commentary"));
    for (let i = 0; i < 40; i++) writeFileSync(join(many, "commentary", `a${i}.ja.md`), "");
    const read = fs.promises.readFile;
    let [open, most] = [0, 0];
    const readFile = (async (path: string, ...rest: []) => {
      most = Math.max(most, ++open);
      return read(path, ...rest).finally(() => open--);
    }) as typeof read;
    await withFs({ promises: { readFile } }, async () => {
      await openProject(many);
      await loadCommentary(many);
      await checkGlyphs(many);
      await readDataTexts(many);
    });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(20);
  });
});

describe("a folder that may not be written", () => {
  it.each([
    ["EROFS", "The folder lies on a disk that is read-only. Name another."],
    ["EACCES", "The folder may not be written. Fix its permissions or name another."],
  ])("(%s) is refused: exit code 3", async (error, message) => {
    const make = fs.mkdirSync;
    const mkdirSync = ((path: string, ...rest: []) => {
      if (String(path).includes(".building-")) throw refusal(error);
      return make(path, ...rest);
    }) as typeof make;
    const { code, err } = await withFs({ fs: { mkdirSync } }, () =>
      runMain([...exporting, "--out", out]),
    );
    expect({ code, err }).toEqual({
      code: 3,
      err: expect.stringContaining(`${out} not-writable: ${message}\n${STAYS}`),
    });
    expect(wholeFolder(out)).toEqual(good);
    expect(readdirSync(join(out, ".."))).toEqual(["exports"]);
  });

  it("is refused by its permissions: exit code 3", async () => {
    const closed = join(folder.path, "closed");
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    // Root may write everywhere: it becomes somebody else before its first change.
    const preload = changeFs(`const { mkdirSync } = fs;
fs.mkdirSync = (...args) => { if (process.geteuid() === 0) process.seteuid(65534); return mkdirSync(...args); };`);
    chmodSync(folder.path, 0o755);
    const { code, err } = await start([...exporting, "--out", join(closed, "exports")], { preload })
      .ended;
    expect({ code, err }).toEqual({
      code: 3,
      err: expect.stringContaining("not-writable: The folder may not be written."),
    });
    expect(readdirSync(closed)).toEqual([]);
  });

  it("is no folder: exit code 3", async () => {
    const file = join(folder.path, "file");
    writeFileSync(file, "a letter");
    const { code, err } = await runMain([...exporting, "--out", join(file, "exports")]);
    expect({ code, err }).toEqual({
      code: 3,
      err: expect.stringContaining("not-writable: A file stands where a folder belongs."),
    });
  });
});

describe("a signal", () => {
  /** Sends itself the signal when the third file is written. */
  const signalling = (signal: string) =>
    changeFs(`const { writeFileSync } = fs; let n = 0;
fs.writeFileSync = (path, ...rest) => {
  if (String(path).includes(".building-") && ++n === 3) process.kill(process.pid, "${signal}");
  return writeFileSync(path, ...rest);
};`);

  it.each([
    ["SIGTERM", 143, "export", "Stopped by SIGTERM. The last finished results stay as they were."],
    ["SIGINT", 130, "report", "SIGINT を受けて止めた。前に作り終えたものはそのまま残っている。"],
  ] as const)(
    "%s: exit code %i, a word and nothing half-written (%s)",
    async (signal, code, name, said) => {
      const report = ["report", "--lang", "ja", "--theme", "safety", "--data", data];
      const args = name === "export" ? exporting : report;
      const run = start([...args, "--out", out], { preload: signalling(signal) });
      const ended = await run.ended;
      expect({ code: ended.code, signal: ended.signal }).toEqual({ code, signal: null });
      expect(ended.err).toContain(said);
      expect(wholeFolder(out)).toEqual(good);
      expect(readdirSync(join(out, ".."))).toEqual(["exports"]);
    },
  );

  /** Sends itself the signal in the midst of work on a text of this document, which then does not end. */
  const computing = (of: string, method: string, signal: string) => `const { ${method} } = ${of};
${of}.${method} = function (...args) {
  if ([this, ...args].some((text) => String(text).includes("凧の数"))) {
    process.kill(process.pid, "${signal}");
    for (;;);
  }
  return ${method}.apply(this, args);
};`;

  it.each([
    ["SIGTERM", "kites.json", '[{ "指標": "凧の数" }]', "JSON", "parse"],
    [
      "SIGINT",
      "kites.txt",
      "指標\t現状値（R4）\t目標値（R9）\n凧の数\t41枚\t30枚\n",
      "String.prototype",
      "normalize",
    ],
  ])("%s ends a run at once while it reads %s", async (signal, name, text, of, method) => {
    const document = join(folder.path, name);
    writeFileSync(document, text);
    const preload = computing(of, method, signal);
    const ended = await start(["ingest", document], { preload }).ended;
    expect({ code: ended.code, signal: ended.signal }).toEqual({ code: null, signal });
  });

  it("says its own exit code before the first document is read", async () => {
    const preload = changeFs(`import promises from "node:fs/promises";
const { stat } = promises;
promises.stat = async (path, ...rest) => {
  if (String(path).endsWith("kites.txt")) process.kill(process.pid, "SIGTERM");
  await new Promise((later) => setTimeout(later, 200));
  return stat(path, ...rest);
};`);
    const { code, err } = await start(["ingest", join(folder.path, "kites.txt")], { preload })
      .ended;
    expect({ code, err }).toEqual({ code: 143, err: expect.stringContaining("SIGTERM") });
  });
});
