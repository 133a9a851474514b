import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Chart, ChartContext } from "../../src/charts/chart.ts";
import { createDocument } from "../../src/lib/chart/node-document.ts";
import type { Language } from "../../src/lib/language.ts";
import { remember } from "../../src/lib/memo.ts";
import type { Comparison, Municipality } from "../../src/tables/rows.ts";

interface Font {
  unitsPerEm: number;
  layout(text: string): { advanceWidth: number };
  hasGlyphForCodePoint(code: number): boolean;
}

const require = createRequire(import.meta.url);
const { create } = require("fontkit") as { create(data: Buffer): Font };

function open(style: string): Font {
  return create(
    readFileSync(
      require.resolve(`@expo-google-fonts/biz-udpgothic/${style}/BIZUDPGothic_${style}.ttf`),
    ),
  );
}
const fonts = { regular: open("400Regular"), bold: open("700Bold") };

/** The width of a text, in ems. */
const ems = {
  regular: remember((text: string) => widthIn(fonts.regular, text)),
  bold: remember((text: string) => widthIn(fonts.bold, text)),
};
const widthIn = (font: Font, text: string) => font.layout(text).advanceWidth / font.unitsPerEm;

export function context(lang: Language = "ja"): ChartContext {
  return {
    document: createDocument(),
    lang,
    measureText: (text, size, bold = false) => ems[bold ? "bold" : "regular"](text) * size,
  };
}

export const hasGlyphs = (text: string): boolean =>
  [...text].every((character) => fonts.regular.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

export function municipality(code: string, name: string, name_en: string): Municipality {
  return {
    code,
    name,
    name_en,
    prefecture: "",
    kind: "",
    population_2020: 1,
    households_2020: 1,
    area_km2: 1,
    source: "",
    source_en: "",
    quality: "A",
  };
}

export const cities = [
  municipality("112038", "川口市", "Kawaguchi"),
  municipality("112330", "北本市", "Kitamoto"),
  municipality("141305", "川崎市", "Kawasaki"),
];

export const twelve = Array.from({ length: 12 }, (_, index) =>
  municipality(`${100000 + index}`, `架空${index + 1}市`, `Town ${index + 1}`),
);

export function comparison(row: Partial<Comparison>): Comparison {
  return {
    measure: "crimes",
    name: "刑法犯認知件数",
    name_en: "Reported crimes",
    theme: "safety",
    grade: "convertible",
    form: "level",
    direction: "lower",
    municipality_code: "112038",
    indicator_id: "a",
    unit: "件/千人",
    baseline_value: null,
    baseline_year: null,
    other_baseline_year: null,
    target_type: "value",
    target_value: null,
    target_year: null,
    latest_value: null,
    latest_year: null,
    years: null,
    change_per_year: null,
    period_end: 2025,
    in_force: true,
    superseded: false,
    conversion: "",
    conversion_en: "",
    caveat: "",
    caveat_en: "",
    ...row,
  };
}

export function texts(chart: Chart): string[] {
  return [...chart.svg().querySelectorAll("text")].map((node) => node.textContent ?? "");
}

/** The texts on the line of one text, from left to right. */
export function lineOf(chart: Chart, text: string): string[] {
  const nodes = [...chart.svg().querySelectorAll("text")];
  const number = (node: Element, name: string) => Number(node.getAttribute(name));
  const head = nodes.find((node) => node.textContent === text);
  return nodes
    .filter((node) => head && Math.abs(number(node, "y") - number(head, "y")) < 3)
    .toSorted((a, b) => number(a, "x") - number(b, "x"))
    .map((node) => node.textContent ?? "");
}

/** Pairs of texts whose boxes overlap, and texts that leave the picture: both must be none. */
export function collisions(chart: Chart, { measureText }: ChartContext): string[] {
  const number = (node: Element, name: string) => Number(node.getAttribute(name));
  const width = number(chart.svg(), "width");
  const height = number(chart.svg(), "height");
  const boxes = [...chart.svg().querySelectorAll("text")].map((node) => {
    const size = number(node, "font-size");
    const text = node.textContent ?? "";
    const wide = measureText(text, size, node.getAttribute("font-weight") === "bold");
    const anchor = node.getAttribute("text-anchor");
    const left = number(node, "x") - (anchor === "middle" ? wide / 2 : anchor === "end" ? wide : 0);
    const y = number(node, "y");
    return { text, left, right: left + wide, top: y - size * 0.78, bottom: y + size * 0.06 };
  });
  const found = boxes
    .filter(
      (box) => box.left < -0.1 || box.right > width + 0.1 || box.bottom > height || box.top < 0,
    )
    .map((box) => `outside: ${box.text}`);
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const apart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      if (!apart) found.push(`${a.text} / ${b.text}`);
    }
  });
  return found;
}
