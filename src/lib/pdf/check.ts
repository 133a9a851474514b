import { InputError } from "../errors.ts";
import type { Briefing } from "./content.ts";
import { faultsOf } from "./faults.ts";
import { lackingIn } from "./settable.ts";
import { textsOf } from "./texts-of.ts";

/**
 * Refuses what would come out as a broken document.
 *
 * @throws InputError skipped heading levels, figures without alternative text, rows that do not
 *   fit their table, links to anchors that are not there
 */
export function checkBriefing(briefing: Briefing): void {
  const broken = faultsOf([...briefing.blocks, ...(briefing.annex?.blocks ?? [])]).map(
    ([code, message]) => ({
      code,
      file: briefing.title,
      line: 0,
      column: "",
      message,
    }),
  );
  if (broken.length > 0) throw new InputError(broken);
}

/** The characters of a briefing and its charts that no font has, each once, in the order of the page. */
export function standInsOf(briefing: Briefing): string[] {
  return [...new Set([...textsOf(briefing)].flatMap(lackingIn))];
}
