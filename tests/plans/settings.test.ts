import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.ts";
import { loadSettings } from "../../src/plans/settings.ts";

let work = "";
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "settings-"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function folder(yaml: string | null, files: Record<string, Uint8Array> = {}) {
  const dir = await mkdtemp(join(work, "case-"));
  if (yaml !== null) await writeFile(join(dir, "settings.yaml"), yaml);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(dir, name), bytes);
  return dir;
}

async function messages(dir: string): Promise<string[]> {
  const error = await loadSettings(dir).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof InputError
    ? error.problems.map(({ message }) => message)
    : [String(error)];
}

describe("settings", () => {
  it("has defaults without a file and with comments alone", async () => {
    const defaults = { organisation: "", contact: "", logo: null, briefings: [] };
    expect(await loadSettings(await folder(null))).toEqual(defaults);
    expect(await loadSettings(await folder("# organisation: A\n"))).toEqual(defaults);
  });

  it("reads every key, and a PNG by its signature", async () => {
    const logo = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]);
    const yaml = `organisation: 見本市\ncontact: a@example.jp\nlogo: logo.png\naccent: "#0b5c8a"\nbriefings: [overview]\n`;
    expect(await loadSettings(await folder(yaml, { "logo.png": logo }))).toEqual({
      organisation: "見本市",
      contact: "a@example.jp",
      accent: "#0b5c8a",
      briefings: ["overview"],
      logo,
    });
  });

  it("refuses an unknown key and a colour too pale to read", async () => {
    expect((await messages(await folder("colour: red\n")))[0]).toContain("colour");
    expect((await messages(await folder('accent: "#ffff00"\n')))[0]).toContain("4.5:1");
  });

  it("refuses a logo that is missing, outside, or of another type", async () => {
    expect(await messages(await folder("logo: logo.png\n"))).toEqual([
      "There is no file data/logo.png. Put the logo there or remove the setting.",
    ]);
    expect(await messages(await folder("logo: ../logo.png\n"))).toEqual([
      '"../logo.png" lies outside the data folder. Put the logo under data/.',
    ]);
    expect(await messages(await folder("logo: .\n"))).toEqual([
      "data/. is a folder. Name the logo's file in it.",
    ]);
    const gif = new TextEncoder().encode("GIF89a");
    expect(await messages(await folder("logo: logo.gif\n", { "logo.gif": gif }))).toEqual([
      "data/logo.gif is neither PNG nor JPEG. Save the logo as one of them.",
    ]);
  });
});
