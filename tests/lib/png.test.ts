import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { toPng } from "../../src/lib/chart/png.ts";
import { openFonts } from "../../src/lib/pdf/fonts.ts";

const fonts = openFonts();
const square = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="36"><rect width="72" height="36" fill="${fill}"/></svg>`;

it("says how large a picture is on paper: 72 pt in 192 dots an inch", async () => {
  const png = Buffer.from(await toPng(square("#fff"), fonts));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([192, 96]);
  const density = png.indexOf("pHYs") + 4;
  // 192 ÷ 0.0254 m
  expect([png.readUInt32BE(density), png.readUInt32BE(density + 4)]).toEqual([7559, 7559]);
  expect(png[density + 8]).toBe(1);
});

it("holds each row of the picture behind the number of a filter that changes nothing", async () => {
  const png = Buffer.from(await toPng(square("#0f80ff"), fonts));
  const start = png.indexOf("IDAT");
  const data = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(192 * 4, Buffer.of(15, 128, 255, 255))]);
  expect(data.equals(Buffer.concat(Array(96).fill(row)))).toBe(true);
});

it("gives the last picture back only where it is whole and of the same shapes", async () => {
  const last = await toPng(square("#fff"), fonts);
  expect(await toPng(square("#fff"), fonts, last)).toBe(last);
  const cut = last.subarray(0, -1);
  expect(await toPng(square("#fff"), fonts, cut)).toEqual(last);
  expect(await toPng(square("#000"), fonts, last)).not.toEqual(last);
});
