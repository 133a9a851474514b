import { describe, expect, it } from "vitest";
import type { Block, Briefing } from "../../../src/lib/pdf/content.ts";
import { pageFrame, setPages } from "../../../src/lib/pdf/pages.ts";
import { PAGE_HEIGHT } from "../../../src/lib/pdf/style.ts";
import { sampleBriefing } from "../../briefings/sample.ts";

const long = "市民の健康と安全を守るために必要な対策を、".repeat(250);

/** The pages of a briefing of these blocks. */
function pagesOf(...blocks: Block[]) {
  const briefing: Briefing = { ...sampleBriefing("ja", 2), title: "題", blocks };
  return setPages(briefing, pageFrame("ja")).front;
}

const chart = (height: number): Block => ({
  type: "figure",
  title: "図",
  caption: long,
  alt: "線",
  picture: `<svg viewBox="0 0 400 ${height}"><path d="M0 0H400"/></svg>`,
});

describe("what is taller than a page", () => {
  it("in a row goes on below, over pages", () => {
    const text: Block = { type: "paragraph", content: [long] };
    const cells = [
      { span: 6, blocks: [text] },
      { span: 6, blocks: [text] },
    ];
    expect(pagesOf({ type: "row", cells }).length).toBeGreaterThan(4);
  });

  it("is a chart that is drawn smaller, with its words over pages", () => {
    const pages = pagesOf(chart(3000));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const last = page.at(-1);
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(PAGE_HEIGHT);
    }
  });

  it("and cannot be divided is refused with the name of the page", () => {
    const rows = [{ group: long, cells: [["1"]] }];
    const table: Block = { type: "table", caption: "表", columns: [{ label: "値" }], rows };
    expect(() => pagesOf(table)).toThrow(
      /^題 page-too-small: A table row or a figure needs a page of \d+ pt/u,
    );
  });
});

it("cuts a box between its texts, not within one", () => {
  const text = "市民の健康と安全を守るために必要な対策を、".repeat(14);
  const note: Block = { type: "paragraph", style: "note", content: [text] };
  const box = (count: number): Block => ({
    type: "panel",
    title: "箱",
    blocks: Array.from({ length: count }, () => note),
  });
  const linesOf = (count: number) => pagesOf(note, { type: "pageBreak" }, box(count)).slice(1);
  const lines = (linesOf(2)[0]?.length ?? 0) - (linesOf(1)[0]?.length ?? 0);
  expect(lines).toBeGreaterThan(1);
  const [first, second] = linesOf(40);
  expect(second).toBeDefined();
  // Its title stands over the texts of the first page.
  expect(((first?.length ?? 0) - 1) % lines).toBe(0);
});
