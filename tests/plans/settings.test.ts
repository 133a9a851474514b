import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InputError } from "../../src/lib/errors.ts";
import { loadSettings } from "../../src/plans/settings.ts";
import { jpeg, png } from "../picture.ts";

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
    const defaults = {
      organisation: "",
      contact: "",
      data_address: "",
      issued: "",
      logo: null,
      annex: true,
      briefings: [],
      peers: "size",
      peer_lists: [],
      taxonomy: "taxonomy.yaml",
    };
    expect(await loadSettings(await folder(null))).toEqual(defaults);
    expect(await loadSettings(await folder("# organisation: A\n"))).toEqual(defaults);
  });

  it("reads every key, and a PNG by its signature", async () => {
    const logo = png(2, 1);
    const yaml = `organisation: 見本市\ncontact: a@example.jp\ndata_address: https://example.jp/d\nlogo: logo.png\naccent: "#0b5c8a"\nbriefings: [overview]\npeers: 近隣\npeer_lists: [{ name: 近隣, name_en: Near, members: [蕨市] }]\n`;
    expect(await loadSettings(await folder(yaml, { "logo.png": logo }))).toEqual({
      organisation: "見本市",
      issued: "",
      contact: "a@example.jp",
      data_address: "https://example.jp/d",
      accent: "#0b5c8a",
      annex: true,
      briefings: ["overview"],
      taxonomy: "taxonomy.yaml",
      peers: "近隣",
      peer_lists: [{ name: "近隣", name_en: "Near", members: ["蕨市"] }],
      logo,
    });
  });

  it("refuses an address that is none, or too long for its code", async () => {
    const message = "an address such as https://example.jp/plans, at most 100 characters";
    for (const address of ["example.jp", "https://例.jp/x", `https://example.jp/${"a".repeat(90)}`])
      expect((await messages(await folder(`data_address: ${address}\n`)))[0]).toContain(message);
  });

  it("refuses an unknown key and a colour too pale to read", async () => {
    expect((await messages(await folder("colour: red\n")))[0]).toContain("colour");
    expect((await messages(await folder('accent: "#ffff00"\n')))[0]).toContain("4.5:1");
  });

  it("takes codes without quotation marks, and names of lists that are not taken", async () => {
    const list = (name: string) =>
      `  - { name: ${name}, name_en: Near, members: [112232, 蕨市] }\n`;
    const { peer_lists } = await loadSettings(await folder(`peer_lists:\n${list("近隣")}`));
    expect(peer_lists[0]?.members).toEqual(["112232", "蕨市"]);
    expect(await messages(await folder(`peer_lists:\n${list("size")}`))).toEqual([
      '"size" does not fit: a name other than type, kind, size, prefecture. Fix it.',
    ]);
    expect(
      (await messages(await folder(`peer_lists:\n${list("近隣")}${list("近隣")}`)))[0],
    ).toContain("lists whose names differ");
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

  it("refuses a logo that a link fetches from outside, by a file or a folder", async () => {
    const outside = await folder(null, { "logo.png": png(2, 1) });
    const dir = await folder("logo: logo.png\n");
    await symlink(join(outside, "logo.png"), join(dir, "logo.png"));
    expect(await messages(dir)).toEqual([
      '"logo.png" lies outside the data folder. Put the logo under data/.',
    ]);
    const linked = await folder("logo: art/logo.png\n");
    await symlink(outside, join(linked, "art"));
    expect(await messages(linked)).toEqual([
      '"art/logo.png" lies outside the data folder. Put the logo under data/.',
    ]);
  });

  it("takes a logo that a link fetches from the data folder, and a data folder that is a link", async () => {
    const dir = await folder("logo: logo..png\n");
    await mkdir(join(dir, "art"));
    await writeFile(join(dir, "art", "a.png"), png(2, 1));
    await symlink(join("art", "a.png"), join(dir, "logo..png"));
    await symlink(dir, join(work, "linked"));
    expect((await loadSettings(join(work, "linked"))).logo).toEqual(png(2, 1));
  });

  it.each([
    ["a PNG", png(2000, 1), png(2001, 1), "2001 × 1"],
    ["a PNG that is tall", png(1, 2000), png(1, 70_000), "1 × 70000"],
    ["a JPEG", jpeg(2000, 2000), jpeg(10, 65_535), "10 × 65535"],
  ])("refuses a logo of more than 2000 pixels a side: %s", async (_, good, large, size) => {
    const yaml = "organisation: 見本市\nlogo: logo.img\n";
    expect((await loadSettings(await folder(yaml, { "logo.img": good }))).logo).toEqual(good);
    const refused = loadSettings(await folder(yaml, { "logo.img": large }));
    await expect(refused).rejects.toThrow(
      `data/settings.yaml:2 [logo] logo-invalid: data/logo.img has ${size} pixels, more than 2000 a side. Save it smaller.`,
    );
  });

  it.each([
    ["that breaks off before its size", png(2, 1).subarray(0, 20)],
    ["that breaks off in its picture", png(200, 100).subarray(0, 60)],
    ["without a width", png(0, 1)],
    ["whose picture unpacks to 50 MB", png(2, 2, { picture: Buffer.alloc(50_000_000) })],
    ["whose first part is not its size", png(2, 1).fill(0, 12, 16)],
    ["whose picture has fewer lines than it says", png(2, 2, { picture: Buffer.alloc(3) })],
    ["with a filter that there is not", png(2, 1, { picture: Buffer.from([9, 0, 0]) })],
    ["with another checksum than it states", png(2, 1).fill(0, 29, 33)],
    ["without an end", png(2, 1).subarray(0, -12)],
    ["of a colour type that there is not", png(2, 1, { colour: 1 })],
    ["of bits that its colour type does not have", png(2, 1, { bits: 4, colour: 2 })],
    ["with a palette that is not there", png(2, 1, { colour: 3 })],
    ["that is a JPEG which breaks off", jpeg(2, 1, "")],
    ["that is a JPEG in no colours that there are", jpeg(2, 1).fill(2, 24, 25)],
    ["that is a JPEG without a frame", new Uint8Array([0xff, 0xd8, 0xff, 0xd9])],
    ["that is a JPEG of other things", new Uint8Array([0xff, 0xd8, 0xff, 0xfe, 0, 2, 1, 2, 3])],
  ])("refuses a logo %s", async (_, bytes) => {
    expect(await messages(await folder("logo: a.img\n", { "a.img": bytes }))).toEqual([
      "data/a.img is damaged. Save the logo again.",
    ]);
  });
});
