import type { Line } from "./document.ts";
import { columnsOfText } from "./header.ts";
import { cleanText, compact } from "./text.ts";
import { words } from "./vocabulary.ts";
import { isFigure } from "./words.ts";

const USUAL = words("categories");

/**
 * Words of the category columns (区分) of a document: the usual ones and those that stand alone as
 * words three times or more below a head that names such a column. Empty without such a head.
 */
export function learnCategories(lines: Line[]): ReadonlySet<string> {
  const heads = lines.flatMap(({ text }, index) => {
    const columns =
      text.length < 120 && /区\s*分|種\s*[別類]|分\s*類/u.test(text)
        ? columnsOfText(text)
        : undefined;
    return columns?.some(({ role }) => role === "category") ? [index] : [];
  });
  if (heads.length === 0) return new Set();
  const counts = new Map<string, number>();
  const seen = new Set<number>();
  for (const head of heads) {
    for (let at = head + 1; at < Math.min(lines.length, head + 150); at++) {
      if (seen.has(at)) continue;
      seen.add(at);
      const parts = cleanText(lines[at]?.text ?? "").split(" ");
      for (const [index, word] of parts.entries()) {
        const before = isFigure(parts[index + 1] ?? "");
        const usual = USUAL.includes(compact(word));
        if (usual || (before && index > 0 && /^\p{Script=Han}{2,6}$/u.test(word))) {
          counts.set(compact(word), (counts.get(compact(word)) ?? 0) + 1);
        }
      }
    }
  }
  return new Set(
    [...counts].filter(([word, count]) => USUAL.includes(word) || count >= 3).map(([word]) => word),
  );
}
