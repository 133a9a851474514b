import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Everything that axe has against a page, whatever its weight. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, "utf8"));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations: found } = await axe.run(document, { resultTypes: ["violations"] });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/**
 * Takes rows out of long tables that are built as two rows above them are: axe needs seconds for what
 * it has seen. Every kind of element and class stays.
 */
export function thinTables(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const body of document.querySelectorAll("tbody")) {
      const seen = new Map<string, number>();
      for (const row of [...body.children]) {
        const parts = [row, ...row.querySelectorAll("*")];
        const kind = parts.map((part) => `${part.localName} ${part.getAttribute("class")}`).join();
        const count = seen.get(kind) ?? 0;
        if (count < 2) seen.set(kind, count + 1);
        else row.remove();
      }
    }
  });
}

/** By how many px a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Texts of charts with less than 4.5:1 on the shape that lies under their middle, else on white. */
export function paleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lightness = (colour: string): number | null => {
      const [r, g, b, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
      if (r === undefined || g === undefined || b === undefined || alpha < 1) return null;
      const [lr = 0, lg = 0, lb = 0] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
    };
    const pale: string[] = [];
    for (const chart of document.querySelectorAll("svg[role=img]")) {
      const under: { box: DOMRect; ground: number }[] = [];
      for (const node of chart.querySelectorAll("rect, path, circle, polygon, text")) {
        const own = lightness(getComputedStyle(node).fill);
        const box = node.getBoundingClientRect();
        if (node.localName !== "text") {
          if (own !== null) under.push({ box, ground: own });
          continue;
        }
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const ground =
          under.findLast(
            (one) =>
              one.box.left <= x && x <= one.box.right && one.box.top <= y && y <= one.box.bottom,
          )?.ground ?? 1;
        const text = own ?? ground;
        const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
        if (node.textContent?.trim() && ratio < 4.5)
          pale.push(`${ratio.toFixed(2)}: ${node.textContent}`);
      }
    }
    return pale;
  });
}
