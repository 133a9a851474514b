import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATA } from "./real-data.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const command = ["--import", "tsx", "src/cli.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

let data = "";
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "cli-data-"));
  cpSync(DATA, data, { recursive: true });
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe("the command line", () => {
  it("lists its commands", () => {
    const { status, out } = run("--help");
    expect(status).toBe(0);
    for (const name of ["report", "check", "ingest"]) expect(out).toContain(`\n  ${name} `);
  });

  it("speaks Japanese where the call or the locale asks for it", () => {
    const japanese = { ...process.env, LC_ALL: "ja_JP.UTF-8" };
    const called = (args: string[], env: NodeJS.ProcessEnv) =>
      spawnSync(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], {
        cwd: ROOT,
        encoding: "utf8",
        env,
      });
    expect(called(["--help"], japanese).stdout).toContain("使い方：npm run <コマンド>");
    expect(called(["repot"], japanese).stderr).toBe(
      "「repot」というコマンドはない。\n--help を参照。\n",
    );
    const { stdout } = called(["check", "--help", "--lang", "ja"], process.env);
    expect(stdout).toMatch(/^npm run check -- \[ファイル…\]/u);
  });

  it("explains each command", () => {
    const { status, out } = run("check", "--help");
    expect(status).toBe(0);
    expect(out).toMatch(/^npm run check -- \[FILE…\] \[options\]\n/);
  });

  it.each([
    [["repot"], 'There is no command "repot".\nSee --help.\n'],
    [["check", "--lang", "fr"], '--lang takes ja or en, not "fr".\nSee --help.\n'],
  ])("%j is a wrong call: exit code 2", (args, message) => {
    expect(run(...args)).toEqual({ status: 2, out: "", err: message });
  });

  it("refuses an option that it does not know: exit code 2", () => {
    const { status, err } = run("check", "--colour");
    expect(status).toBe(2);
    expect(err).toMatch(/^Unknown option '--colour'.*\nSee --help\.\n$/s);
  });

  it("says where the options belong when npm has taken them: exit code 2", () => {
    const { status, err } = run("new", "112330", "kitamoto-strategy-2026");
    expect(status).toBe(2);
    expect(err).toMatch(
      /^Unexpected argument '112330'.*\nPut -- before the options, as in npm run new -- --option value\.\nSee --help\.\n$/s,
    );
  });

  it("checks the data as it is: exit code 0", () => {
    const { status, out, err } = run("check", "--data", data);
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(out).toMatch(
      /\n6 plans, 233 indicator rows, 0 cells not understood, \d+ findings\. The data is valid\.\n$/,
    );
  });

  it("reports wrong data with every place: exit code 1", () => {
    const file = join(data, "municipalities.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace("112330", "112331"));
    writeFileSync(
      join(data, "links.yaml"),
      "- rows: [town-2021-001, town-2021-002]\n  reason: x\n",
    );
    expect(run("check", "--data", data)).toEqual({
      status: 1,
      out: "",
      err: `data/links.yaml:1 [0.rows.0] row-unknown: No indicator has the id "town-2021-001". Fix the id or remove the entry.
data/links.yaml:1 [0.rows.1] row-unknown: No indicator has the id "town-2021-002". Fix the id or remove the entry.
data/municipalities.csv:3 [code] code-check-digit: "112331" is not a 6-digit municipality code with a right check digit. Fix the code.
3 problem(s) in 2 file(s). Nothing was written.
`,
    });
  });
});
