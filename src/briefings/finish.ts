import type { Problem } from "../lib/errors.ts";
import type { Briefing } from "../lib/pdf/content.ts";
import { anchorsOf } from "../lib/pdf/faults.ts";
import { frontPages } from "../lib/pdf/pages.ts";
import type { CommentaryFile } from "../plans/commentary.ts";
import type { Settings } from "../plans/settings.ts";
import { heading } from "./blocks.ts";
import { parseCommentary } from "./commentary.ts";
import type { BriefingContext } from "./context.ts";
import type { NamedBriefing } from "./set.ts";

/** The briefings that the settings ask for, with mark and words; problems of the commentaries. */
export function finishBriefings(
  set: readonly NamedBriefing[],
  context: BriefingContext,
  settings: Settings,
  commentary: readonly CommentaryFile[],
): { briefings: NamedBriefing[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const wanted = settings.briefings.length === 0 ? set.map(({ name }) => name) : settings.briefings;
  const own = commentary.filter(({ lang }) => lang === context.lang);
  const briefings = set
    .filter(({ name }) => wanted.includes(name))
    .map(({ name, briefing }) => {
      const words = own.find((file) => file.briefing === name);
      return { name, briefing: branded(withCommentary(briefing, words), settings) };
    });
  return { briefings, problems };

  function withCommentary(briefing: Briefing, words: CommentaryFile | undefined): Briefing {
    if (words === undefined) return briefing;
    const annex = settings.annex ? (briefing.annex?.blocks ?? []) : [];
    const anchors = new Set(anchorsOf([...briefing.blocks, ...annex]));
    const parsed = parseCommentary(words.file, words.markdown, anchors);
    problems.push(...parsed.problems);
    if (parsed.blocks.length === 0) return briefing;
    const first = briefing.blocks.findIndex((block) => block.type === "heading");
    const at = first < 0 ? briefing.blocks.length : first;
    const said = [heading(context.say("annex.commentary")), ...parsed.blocks];
    const longer = { ...briefing, blocks: briefing.blocks.toSpliced(at, 0, ...said) };
    if (briefing.annex === undefined || !settings.annex || sameLength(longer, briefing))
      return longer;
    return {
      ...briefing,
      annex: { ...briefing.annex, blocks: [...said, ...briefing.annex.blocks] },
    };
  }
}

/** Whether the front has no page more. */
function sameLength(longer: Briefing, briefing: Briefing): boolean {
  return frontPages(longer) <= frontPages(briefing);
}

function branded({ annex, ...briefing }: Briefing, settings: Settings): Briefing {
  const { organisation, accent, logo } = settings;
  const brand = {
    ...(accent === undefined ? {} : { accent }),
    ...(logo === null ? {} : { logo: { image: logo, alt: organisation || "logo" } }),
  };
  return {
    ...briefing,
    ...(annex && settings.annex ? { annex } : {}),
    ...(organisation === "" ? {} : { author: organisation }),
    ...(Object.keys(brand).length === 0 ? {} : { brand }),
  };
}
