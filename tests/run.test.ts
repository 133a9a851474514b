import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeFs, ROOT } from "./sturdiness/cli.ts";

/** A program of two files in a folder of its own, started as the commands are. */
let folder = "";
const cache = () => join(folder, "node_modules/.cache/machikurabe");

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "machikurabe-run-")));
  mkdirSync(join(folder, "node_modules"));
  for (const name of ["esbuild", "@esbuild", "tsx", "get-tsconfig", "yaml"])
    symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
  for (const name of ["src/run.mjs", "src/start.mjs", "src/thread.mjs", "package-lock.json"])
    await cp(join(ROOT, name), join(folder, name));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  write("word.ts", 'export const word: string = "one";');
  write("cli.ts", 'import { word } from "./word.ts"; console.log(word, import.meta.url);');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, "src", name), text);
}

function start(...before: string[]): string {
  const command = [...before, join(folder, "src/start.mjs")];
  return execFileSync(process.execPath, command, { encoding: "utf8" }).trim();
}

const source = () => pathToFileURL(join(folder, "src/cli.ts")).href;

test("runs what the sources say now, and compiles each state once", () => {
  expect(start()).toBe(`one ${source()}`);
  write("word.ts", 'export const word: string = "two";');
  expect(start()).toBe(`two ${source()}`);
  expect(readdirSync(cache())).toHaveLength(2);
  write("word.ts", 'export const word: string = "one";');
  expect(start()).toBe(`one ${source()}`);
  expect(readdirSync(cache())).toHaveLength(2);
});

test("compiles again when a package changes", () => {
  start();
  writeFileSync(join(folder, "package-lock.json"), "{}");
  start();
  expect(readdirSync(cache())).toHaveLength(2);
});

test("removes what no run of the last week has compiled, finished or not", () => {
  for (const name of ["0123456789abcdef", "0123456789abcdef.4711", "fedcba9876543210"])
    mkdirSync(join(cache(), name), { recursive: true });
  const eightDaysAgo = Date.now() / 1000 - 8 * 24 * 3600;
  for (const name of ["0123456789abcdef", "0123456789abcdef.4711"])
    utimesSync(join(cache(), name), eightDaysAgo, eightDaysAgo);
  start();
  const left = readdirSync(cache());
  expect(left).toHaveLength(2);
  expect(left).toContain("fedcba9876543210");
});

test("joins CommonJS packages and loads the others as they are", () => {
  write("cli.ts", 'import { parse } from "yaml"; console.log(parse("7"));');
  expect(start()).toBe("7");
});

test.each(["EROFS", "EACCES", "ENOSPC"])("runs the sources as they are on %s", (code) => {
  const preload = changeFs(`fs.promises.mkdir = async () => {
    throw Object.assign(new Error("refused"), { code: "${code}" });
  };`);
  const url = `data:text/javascript,${encodeURIComponent(preload)}`;
  expect(start("--import", url)).toBe(`one ${source()}`);
  expect(() => readdirSync(cache())).toThrow("ENOENT");
});

test("says where a source is wrong", () => {
  write("word.ts", "export const word: string = ;");
  expect(() => start()).toThrow(/src\/word\.ts:1:28: ERROR: Unexpected ";"/);
});
