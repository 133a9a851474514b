import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFonts } from "../../src/lib/pdf/fonts.ts";
import { renderBriefing } from "../../src/lib/pdf/render.ts";
import { loadSettings } from "../../src/plans/settings.ts";
import { png } from "../picture.ts";
import { sampleBriefing } from "./sample.ts";

const fonts = openFonts();
let work = "";
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "logo-"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** A briefing with this logo, by way of the settings. */
async function drawn(logo: Uint8Array): Promise<Buffer> {
  await writeFile(join(work, "logo.png"), logo);
  await writeFile(join(work, "settings.yaml"), "logo: logo.png\n");
  const { logo: image } = await loadSettings(work);
  const brand = image === null ? {} : { logo: { image, alt: "logo" } };
  return Buffer.from(await renderBriefing({ ...sampleBriefing("en", 2), brand }, fonts));
}

/** How opaque each pixel of the first picture with a soft mask is. */
function maskOf(pdf: Buffer): number[] {
  const text = pdf.toString("latin1");
  const object = /\/SMask (\d+) 0 R/u.exec(text)?.[1] ?? "none";
  const begin = text.indexOf("stream\n", text.indexOf(`\n${object} 0 obj`)) + "stream\n".length;
  return [...inflateSync(pdf.subarray(begin, text.indexOf("\nendstream", begin)))];
}

const clear = Buffer.from([0, 255]);
const twoColours = ["PLTE", Buffer.from([255, 0, 0, 0, 0, 255])] as const;

describe("a logo that is partly transparent", () => {
  it.each([
    ["colours with alpha", { colour: 6, picture: Buffer.from([0, 1, 2, 3, 0, 1, 2, 3, 255]) }],
    ["grey with alpha", { colour: 4, picture: Buffer.from([0, 9, 0, 9, 255]) }],
    [
      "a palette of 8 bits",
      { colour: 3, parts: [twoColours, ["tRNS", clear]], picture: Buffer.from([0, 0, 1]) },
    ],
    [
      "a palette of 1 bit",
      { colour: 3, bits: 1, parts: [twoColours, ["tRNS", clear]], picture: Buffer.from([0, 0x40]) },
    ],
    [
      "a clear grey",
      { colour: 0, parts: [["tRNS", Buffer.from([0, 7])]], picture: Buffer.from([0, 7, 8]) },
    ],
  ] as const)("is drawn so, and the document ends: %s", async (_, form) => {
    const pdf = await drawn(png(2, 1, form));
    expect(pdf.subarray(-6).toString()).toBe("%%EOF\n");
    expect(maskOf(pdf)).toEqual([0, 255]);
  });
});
