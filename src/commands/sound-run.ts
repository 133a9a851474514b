import { namingTables, wordProblems } from "../briefings/word-problems.ts";
import { InputError, type Problem } from "../lib/errors.ts";
import { endingAtOnce } from "../lib/signals.ts";
import type { OpenProject } from "../open.ts";
import { type Run, runPipeline } from "../pipeline.ts";
import { checkGlyphs } from "../plans/check-glyphs.ts";
import { loadCommentary } from "../plans/commentary.ts";
import { loadSettings } from "../plans/settings.ts";
import { documentProblems } from "./check-documents.ts";

/** A run with all that is to be said of its files. */
type SoundRun = Run & { notes: readonly Problem[] };

/** @throws InputError with everything that is wrong under the data folder, warnings beside it */
export async function soundRun(dataDir: string, project: OpenProject): Promise<SoundRun> {
  const repairs = [...project.reading.repairs, ...(await checkGlyphs(dataDir))];
  const commentary = await loadCommentary(dataDir);
  const settings = await orProblems(() => loadSettings(dataDir));
  const run = await orProblems(() => endingAtOnce(() => runPipeline(project)));
  const words =
    run.value === null
      ? commentary.flatMap(({ problems }) => problems)
      : wordProblems(namingTables(run.value.tables), settings.value ?? NO_CHOICE, commentary);
  const documents = await documentProblems(dataDir, project);
  const problems = [...run.problems, ...settings.problems, ...words, ...documents];
  const unread = run.value === null ? run.warnings : [...run.value.unread, ...run.value.doubts];
  const notes = [...repairs, ...unread];
  if (run.value === null || problems.length > 0) throw new InputError(problems, notes);
  return { ...run.value, notes };
}

/** Settings that cannot be read choose nothing. */
const NO_CHOICE = { briefings: [] };

/** What a call gives, or what it throws of its input. */
async function orProblems<T>(call: () => T | Promise<T>) {
  try {
    return { value: await call(), problems: [], warnings: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { value: null, problems: error.problems, warnings: error.warnings };
  }
}
