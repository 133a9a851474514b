import { InputError, type Problem } from "../errors.ts";
import type { Briefing } from "./content.ts";
import { faultsOf } from "./faults.ts";
import type { Fonts } from "./fonts.ts";
import { settable } from "./settable.ts";
import { textsOf } from "./texts-of.ts";

/** A character that no font of the engine has: it would vanish without a word. */
export class MissingGlyphError extends InputError {
  override name = "MissingGlyphError";
}

/**
 * Refuses what would come out as a broken document.
 *
 * @throws MissingGlyphError names every text and character that cannot be set
 * @throws InputError skipped heading levels, figures without alternative text, rows that do not
 *   fit their table, links to anchors that are not there
 */
export function checkBriefing(briefing: Briefing, { covers }: Fonts): void {
  const problem = (code: string, message: string): Problem => ({
    code,
    file: briefing.title,
    line: 0,
    column: "",
    message,
  });
  const missing: Problem[] = [];
  for (const text of textsOf(briefing)) {
    const absent = new Set<string>();
    for (const c of settable(text)) if (!covers(c)) absent.add(c);
    for (const c of absent) {
      const code = (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      const message = `The fonts have no "${c}" (U+${code}), which stands in "${text}". Write it another way.`;
      missing.push(problem("missing-glyph", message));
    }
  }
  if (missing.length > 0) throw new MissingGlyphError(missing);
  const broken = faultsOf([...briefing.blocks, ...(briefing.annex?.blocks ?? [])]).map(
    ([code, message]) => problem(code, message),
  );
  if (broken.length > 0) throw new InputError(broken);
}
