import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBriefingContext } from "../../src/briefings/context.ts";
import { chartSet, type NamedChart } from "../../src/charts/set.ts";
import { createDocument } from "../../src/lib/chart/node-document.ts";
import type { Briefing, Figure } from "../../src/lib/pdf/content.ts";
import { openFonts } from "../../src/lib/pdf/fonts.ts";
import { readPlainSvg } from "../../src/lib/pdf/plain-svg.ts";
import { renderBriefing } from "../../src/lib/pdf/render.ts";
import { openProject } from "../../src/open.ts";
import { DATA } from "../real-data.ts";
import { runRows } from "../run-rows.ts";

const fonts = openFonts();
let charts: NamedChart[] = [];
beforeAll(async () => {
  const project = await openProject(DATA);
  const { tables } = runRows(project);
  const context = { document: createDocument(), lang: "ja", measureText: fonts.measure } as const;
  const run = { version: "0", date: new Date(0) };
  const { chartOptions } = createBriefingContext(tables, context, project.units, run);
  charts = chartSet(tables, chartOptions, context);
});

/** The root of a picture of 100 by 50 px. */
function picture(inner: string): Element {
  const holder = createDocument().createElement("div");
  holder.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">${inner}</svg>`;
  if (holder.firstElementChild === null) throw new Error("no picture");
  return holder.firstElementChild;
}

it("reads every chart", () => {
  expect(charts.length).toBeGreaterThan(30);
  const others = charts.filter(({ chart }) => readPlainSvg(chart.svg) === undefined);
  expect(others.map(({ name }) => name)).toEqual([]);
});

it.each([
  ["a turned text", '<text x="1" y="2" font-size="8" transform="rotate(90)">a</text>'],
  ["a text in parts", '<text x="1" y="2" font-size="8"><tspan>a</tspan></text>'],
  ["an outlined text", '<text x="1" y="2" font-size="8" stroke="#ffffff">a</text>'],
  ["a named colour", '<rect width="5" height="5" fill="red"/>'],
  ["a gradient", '<rect width="5" height="5" fill="url(#g)"/>'],
  ["an opacity", '<rect width="5" height="5" opacity="0.5"/>'],
  ["a style", '<rect width="5" height="5" style="fill: #ff0000"/>'],
  ["a scaled group", '<g transform="scale(2)"><path d="M0 0L1 1"/></g>'],
  ["an element of another kind", '<circle r="3"/>'],
  ["a length in percent", '<rect width="50%" height="5"/>'],
])("leaves %s to the converter", (_, inner) => {
  expect(readPlainSvg(picture(inner))).toBeUndefined();
});

it("names the texts that it draws", () => {
  const svg = picture(
    '<title>t</title><text x="1" y="2" font-size="8"> 人口₂ </text><text x="1" y="2" font-size="8"> </text>',
  );
  expect(readPlainSvg(svg)?.texts).toEqual(["人口2"]);
});

const canDraw = spawnSync("pdftoppm", ["-v"]).status === 0;
describe.skipIf(!canDraw && !process.env.CI)("drawn (needs pdftoppm)", () => {
  const folder = mkdtempSync(join(tmpdir(), "plain-svg-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("every chart looks as the converter draws it", async () => {
    for (const { name, chart } of charts) {
      const [plain, converted] = [await gray(chart.svg), await gray(chart.svg.outerHTML)];
      expect(plain.length, name).toBe(converted.length);
      // The converter fills lines with black and puts circles together from other curves.
      let far = 0;
      plain.forEach((value, i) => {
        if (Math.abs(value - (converted[i] ?? 0)) > 64) far++;
      });
      expect(far / plain.length, name).toBeLessThan(0.001);
    }
  }, 120_000);

  it("notices a shape that is missing", async () => {
    const shapes = '<rect x="10" y="10" width="30" height="30" fill="#000000"/>';
    const [full, empty] = [await gray(picture(shapes)), await gray(picture(""))];
    const dark = (values: Uint8Array) => values.filter((value) => value < 64).length;
    expect(dark(full) - dark(empty)).toBeGreaterThan(full.length * 0.001);
  });

  /** The first page at 50 dpi, one byte a pixel. */
  async function gray(svg: Figure["svg"]): Promise<Uint8Array> {
    const briefing: Briefing = {
      title: "t",
      subtitle: "s",
      lang: "ja",
      subject: "s",
      date: new Date(0),
      blocks: [{ type: "figure", title: "f", svg, alt: "alternative text" }],
      footer: { version: "0", source: "s" },
    };
    const bytes = await renderBriefing(briefing, fonts);
    const file = join(folder, "page");
    writeFileSync(`${file}.pdf`, bytes);
    execFileSync("pdftoppm", ["-gray", "-r", "50", "-singlefile", `${file}.pdf`, file]);
    const image = readFileSync(`${file}.pgm`);
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString("latin1", 0, 40));
    return new Uint8Array(image.subarray(head?.[0].length ?? 0));
  }
});
