import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as command from "../../src/commands/check.ts";
import type { Terminal } from "../../src/lib/terminal.ts";
import { lightData } from "../light-data.ts";
import { png } from "../picture.ts";
import { listening, refusalOf } from "../run-main.ts";

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "check-"));
  await lightData(data, { lists: true });
});
afterAll(() => rm(data, { recursive: true }));

async function check(...args: string[]): Promise<string[]> {
  const lines: string[] = [];
  const push = (line: string) => void lines.push(line);
  const terminal: Terminal = { out: push, err: push, progress: () => {}, isTerminal: false };
  await command.run(["--data", data, ...args], terminal);
  return lines;
}

describe("npm run check of a part", () => {
  it("shows what one plan or one municipality shows, by name or code", async () => {
    const ofPlan = await check("--plan", "kitamoto-strategy-2016");
    expect(ofPlan.at(-1)).toMatch(/^1 plans, 28 indicator rows, 0 cells not understood, /u);
    const ids = ofPlan.flatMap((line) => /^ {2}([a-z]+-[a-z0-9-]+):/u.exec(line)?.[1] ?? []);
    expect(ids.filter((id) => !id.startsWith("kitamoto-strategy-2016"))).toEqual([]);
    const ofCity = await check("--municipality", "北本市");
    expect(ofCity.at(-1)).toMatch(/^2 plans, 108 indicator rows, /u);
    expect(await check("--municipality", "112330")).toEqual(ofCity);
  });

  it("refuses what is not there", async () => {
    await expect(check("--plan", "kitamoto")).rejects.toThrow(/^--plan takes .*not "kitamoto"\.$/u);
    await expect(check("--municipality", "府中市")).rejects.toThrow(
      /^--municipality 府中市: name one by its code: 132063 東京都府中市, 342084 広島県府中市\.$/,
    );
  });
});

describe("npm run check of settings", () => {
  it("looks at the logo that they name, in both languages", async () => {
    const file = join(data, "settings.yaml");
    await writeFile(file, "organisation: 見本市\nlogo: logo.png\n");
    await writeFile(join(data, "logo.png"), png(2, 1, { picture: Buffer.from([9, 0, 0]) }));
    const said = (args: string[], lang: "ja" | "en") =>
      refusalOf(command.run(args, listening(lang)), lang);
    expect(await said([file], "en")).toBe(
      `${file}:2 [logo] logo-invalid: ${data}/logo.png is damaged. Save the logo again.`,
    );
    expect(await said(["--data", data], "ja")).toBe(
      "data/settings.yaml:2 [logo] logo-invalid: data/logo.png は壊れている。ロゴを保存し直す。",
    );
    await writeFile(join(data, "logo.png"), png(2, 1));
    expect((await check(file)).at(-1)).toContain("settings");
    await rm(file);
  });
});
