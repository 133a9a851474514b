import fs, { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/commands/notebooks.ts";
import { type Changed, failing, withFs } from "../run-main.ts";
import { changeFs, ROOT, scratch, start, wholeFolder } from "./cli.ts";
import { tinyData } from "./tiny.ts";

const terminal = { out() {}, err() {}, progress() {}, isTerminal: false };
/** A notebook with nothing but a word: what is tried here is the writing, not the page. */
const PAGE = `<!doctype html>
<notebook>
  <title>a</title>
  <script id="1" type="text/markdown">
    a
  </script>
</notebook>
`;

let folder: Awaited<ReturnType<typeof scratch>>;
let args: string[] = [];
let root = "";
let out = "";
let good: Map<string, string>;
let tables: Buffer;
const tablesNow = () => readFileSync(join(root, "data/tables.bin"));

beforeAll(async () => {
  folder = await scratch();
  const data = await tinyData(folder.path);
  root = join(folder.path, "notebooks");
  out = join(folder.path, "reports", "notebooks");
  await mkdir(root);
  writeFileSync(join(root, "a.html"), PAGE);
  // The template of a page names the project's own files.
  symlinkSync(join(ROOT, "src"), join(folder.path, "src"));
  symlinkSync(join(ROOT, "node_modules"), join(folder.path, "node_modules"));
  args = ["--root", root, "--data", data, "--out", out];
  expect(await run(args, terminal)).toBe(0);
  good = wholeFolder(out);
  tables = tablesNow();
});
afterAll(() => folder.remove());

/** Nothing but the last results, and no rubbish beside any place that is written. */
function expectWhole(): void {
  expect(wholeFolder(out)).toEqual(good);
  expect(readdirSync(join(out, ".."))).toEqual(["notebooks"]);
  expect(readdirSync(root).toSorted()).toEqual(["a.html", "data"]);
  expect(tablesNow()).toEqual(tables);
}

/** What a run says, with functions of node:fs changed. */
const said = (changed: Changed) =>
  withFs(changed, () => run(args, terminal).then(String, (error: Error) => error.message));
/** The disk is full at the first file whose path holds the words. */
const full = (words: string) => said(failing("ENOSPC", 1, words));

describe("notebooks", () => {
  it("on a full disk leave the last pages as they were", async () => {
    expect(await full(".notebooks.building-")).toBe(
      `${out} disk-full: The disk is full. Make room, then run again.`,
    );
    expectWhole();
  });

  it("on a full disk leave the last tables as they were", async () => {
    writeFileSync(join(root, "data/tables.bin"), "older");
    expect(await full(".data.building-")).toBe(
      `${join(root, "data")} disk-full: The disk is full. Make room, then run again.`,
    );
    expect(String(tablesNow())).toBe("older");
    expect((await readdir(root)).toSorted()).toEqual(["a.html", "data"]);
    writeFileSync(join(root, "data/tables.bin"), tables);
    expectWhole();
  });

  it("are built beside one that cannot be, which is named with its fault", async () => {
    const bad = join(root, "my");
    await mkdir(bad);
    const cell = '  <script id="1" type="module">\nimport { kite } from "./kite.ts";\n  </script>';
    writeFileSync(join(bad, "kite.html"), PAGE.replace(/ {2}<script[\s\S]*<\/script>/u, cell));
    const lines: string[] = [];
    const code = await run(args, { ...terminal, err: (line) => void lines.push(line) });
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        /kite\.html:5 notebook-file-missing: There is no file for the import "\.\/kite\.ts"/u,
      ),
    ]);
    expect(wholeFolder(out)).toEqual(good);
    await expect(run([...args, "--notebook", "my/kite"], terminal)).rejects.toThrow(
      "notebook-file-missing",
    );
    fs.rmSync(bad, { recursive: true });
    expectWhole();
  });

  it("are refused where another run wrote other tables while they were built", async () => {
    const { readFile } = fs.promises;
    let reads = 0;
    const again = ((path: string, ...rest: []) => {
      if (String(path).endsWith("tables.bin") && ++reads === 2)
        writeFileSync(path, "of another run");
      return readFile(path, ...rest);
    }) as typeof readFile;
    const message = await said({ promises: { readFile: again } });
    expect(message).toBe(
      `${join(root, "data/tables.bin")} output-gone: Another run wrote other tables there while the notebooks were built. Run again.`,
    );
    writeFileSync(join(root, "data/tables.bin"), tables);
    expectWhole();
  });

  /** Sends itself the signal when the page is written. */
  const signalling = (signal: string) =>
    changeFs(`const { writeFileSync } = fs;
fs.writeFileSync = (path, ...rest) => {
  if (String(path).includes(".notebooks.building-")) process.kill(process.pid, "${signal}");
  return writeFileSync(path, ...rest);
};`);

  it("that are stopped by Ctrl-C say so and leave the last pages", async () => {
    const { code, err } = await start(["notebooks", ...args], { preload: signalling("SIGINT") })
      .ended;
    expect({ code, err }).toEqual({
      code: 130,
      err: expect.stringContaining(
        "Stopped by SIGINT. The last finished results stay as they were.\n",
      ),
    });
    expectWhole();
  });

  it("that are killed leave the last pages, and the next run leaves no rubbish", async () => {
    const { signal } = await start(["notebooks", ...args], { preload: signalling("SIGKILL") })
      .ended;
    expect(signal).toBe("SIGKILL");
    expect(wholeFolder(out)).toEqual(good);
    expect(readdirSync(join(out, ".."))).toHaveLength(2);
    expect(await run(args, terminal)).toBe(0);
    expectWhole();
  });
});
