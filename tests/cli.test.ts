import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lightData } from "./light-data.ts";
import { runMain } from "./run-main.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The program as a process of its own. */
function called(args: string[], env = process.env) {
  const command = ["--import", "tsx", "src/cli.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: "utf8",
    env,
  });
  return { status, out: stdout, err: stderr };
}

let data = "";
beforeAll(async () => {
  data = await lightData(mkdtempSync(join(tmpdir(), "cli-data-")), { lists: true });
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe("the command line", () => {
  it("lists its commands", () => {
    const { status, out } = called(["--help"], { ...process.env, LC_ALL: "en_GB.UTF-8" });
    expect(status).toBe(0);
    for (const name of ["report", "check", "ingest"]) expect(out).toContain(`\n  ${name} `);
  });

  it("speaks Japanese where the locale or the call asks for it, and gives its exit code", () => {
    expect(called(["repot"], { ...process.env, LC_ALL: "ja_JP.UTF-8" })).toEqual({
      status: 2,
      out: "",
      err: "「repot」というコマンドはない。\n--help を参照。\n",
    });
    const { out } = called(["check", "--help", "--lang", "ja"]);
    expect(out).toMatch(/^npm run check -- \[ファイル…\]/u);
  });

  it("explains each command", async () => {
    const { code, out } = await runMain(["check", "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^npm run check -- \[FILE…\] \[options\]\n/);
  });

  it.each([
    [["repot"], 'There is no command "repot".\nSee --help.\n'],
    [["check", "--lang", "fr"], '--lang takes ja or en, not "fr".\nSee --help.\n'],
    [["ingest", "--lang=fr", "a.txt"], '--lang takes ja or en, not "fr".\nSee --help.\n'],
    [
      ["export", "--format", "csv", "--headers", "ja"],
      "--headers goes with --format excel-csv, --format xlsx.\nSee --help.\n",
    ],
    [
      ["export", "--format", "csv", "--partition", "prefecture"],
      "--partition goes with --format parquet.\nSee --help.\n",
    ],
    [["notebooks", "--port", "5000"], "--port goes with --preview.\nSee --help.\n"],
    [
      ["new", "--municipality", "川口市", "--plan", "k-2", "--phase", "0"],
      "--phase goes with --from.\nSee --help.\n",
    ],
    [
      [
        "new",
        "--municipality",
        "川口市",
        "--plan",
        "k-2",
        "--supersedes",
        "kitamoto-strategy-2022",
      ],
      'The plan "kitamoto-strategy-2022" is not of 川口市. Name a plan of the same municipality.\nSee --help.\n',
    ],
    [
      ["check", "data/units.csv", "--plan", "kitamoto-strategy-2022"],
      "--plan is not for the check of a file.\nSee --help.\n",
    ],
  ])("%j is a wrong call: exit code 2", async (args, message) => {
    expect(await runMain(args)).toEqual({ code: 2, out: "", err: message });
  });

  it("refuses an option that it does not know: exit code 2", async () => {
    const { code, err } = await runMain(["check", "--colour"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^There is no option --colour\.\nSee --help\.\n$/);
  });

  it("says where the options belong when npm has taken them: exit code 2", async () => {
    const { code, err } = await runMain(["new", "112330", "kitamoto-strategy-2026"]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^There is no use for "112330"\.\nPut -- before the options, as in npm run new -- --option value\.\nSee --help\.\n$/,
    );
  });

  it("checks sound data: exit code 0", async () => {
    const { code, out, err } = await runMain(["check", "--data", data]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toMatch(
      /\n6 plans, 233 indicator rows, 0 cells not understood, \d+ findings\. The data is valid\.\n$/,
    );
  });

  it("reports wrong data with every place: exit code 1", async () => {
    const file = join(data, "municipalities.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace("112330", "112331"));
    writeFileSync(
      join(data, "links.yaml"),
      "- rows: [town-2021-001, town-2021-002]\n  reason: x\n",
    );
    expect(await runMain(["check", "--data", data])).toEqual({
      code: 1,
      out: "",
      err: `data/links.yaml:1 [no. 1, rows, no. 1] row-unknown: No indicator has the id "town-2021-001". Fix the id or remove the entry.
data/links.yaml:1 [no. 1, rows, no. 2] row-unknown: No indicator has the id "town-2021-002". Fix the id or remove the entry.
data/municipalities.csv:3 [code] code-check-digit: "112331" is not a 6-digit municipality code with a right check digit. Fix the code.
3 problem(s) in 2 file(s). Nothing was written.
`,
    });
  });
});
