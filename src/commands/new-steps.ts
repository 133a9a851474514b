import type { Language } from "../lib/language.ts";
import { commandText } from "../words/command-texts.ts";
import type { ReadPlan } from "./new-document.ts";

interface Made {
  id: string;
  municipality: { name: string; prefecture: string };
  /** Whether the municipality's line is new. */
  added: boolean;
  supersedes: string | undefined;
  /** Null where no document was read. */
  read: ReadPlan | null;
}

/** What was made and what a person does next, in order. */
export function nextSteps({ id, municipality, added, supersedes, read }: Made, lang: Language) {
  const folder = `data/plans/${id}`;
  const say = (name: string, values = {}) => commandText(name, lang, { id, folder, ...values });
  const { rows = 0, review = 0, candidates = 0, phases = 1 } = read ?? {};
  const file = read?.document.file ?? "";
  const doubts = review === 0 ? "" : say("new.doubts", { review, rows });
  const steps = [
    say("new.plan", { document: read === null ? say("new.document") : "" }),
    ...(added ? [say("new.line")] : []),
    rows === 0 ? say("new.type") : say("new.compare", { doubts }),
    say("new.check"),
    say("new.translate"),
    say("new.measures"),
    ...(supersedes === undefined ? [] : [say("new.carry", { supersedes })]),
    say("new.report"),
  ];
  return [
    say("new.made", municipality),
    ...(read === null
      ? []
      : [say(rows === 0 ? "new.noRow" : "new.rows", { file, rows, candidates })]),
    ...(phases > 1 ? [say("new.phases", { phases })] : []),
    "",
    say("new.next"),
    ...steps.map((step, i) => `${i + 1}. ${step}`),
    "",
    say("new.tour"),
  ];
}
