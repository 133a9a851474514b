import { expect, test } from "vitest";
import type { Column, TableRow } from "../../../src/lib/pdf/content.ts";
import { fitWidths } from "../../../src/lib/pdf/fit-widths.ts";
import { openFonts } from "../../../src/lib/pdf/fonts.ts";
import { LOOK } from "../../../src/lib/pdf/looks.ts";
import { Tag } from "../../../src/lib/pdf/tag.ts";

const fonts = openFonts();
const frame = { lang: "ja" as const, width: 240, tag: new Tag("Document") };
const columns: Column[] = [
  { label: "項目", rowHeader: true },
  ...["川口市", "北本市", "川崎市", "全国"].map((label) => ({ label, figures: true })),
];
const words = "人口千人当たり転入超過数(外国人を含む)、住民基本台帳人口移動報告による";

test("parts no number where the words of another column can give way", () => {
  const row: TableRow = { cells: [[words], ["594,274"], ["65,201"], ["1,538,262"], ["12,614"]] };
  const widths = fitWidths(columns, [row], 240, frame);
  const needed = ["594,274", "65,201", "1,538,262", "12,614"].map((text) =>
    fonts.measure(text, LOOK.cell.size),
  );
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(240, 6);
  needed.forEach((width, i) => {
    expect(widths[i + 1]).toBeGreaterThanOrEqual(width - 0.01);
  });
});

test("lets words among figures give way to the words of a row", () => {
  const heads: Column[] = [
    { label: "指標", rowHeader: true },
    { label: "進捗", figures: true },
  ];
  const name = "安心して子どもを育てることができる環境が整っていると思う保護者の割合";
  const rows = [1, 2].map((): TableRow => ({ cells: [[name], ["目標より大きく改善"]] }));
  const [, figures = 0] = fitWidths(heads, rows, 200, frame);
  expect(figures).toBeLessThan(fonts.measure("目標より大きく改善", LOOK.cell.size));
  expect(figures).toBeGreaterThanOrEqual(fonts.measure("目標より", LOOK.cell.size) - 0.01);
});
