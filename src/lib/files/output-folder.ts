import { existsSync, readdirSync, realpathSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { UsageError } from "../errors.ts";
import { beside, finished, isLive, isWork, leftovers, removeQuietly } from "./leftovers.ts";
import { openWorkFolder } from "./work-folder.ts";
import { writing } from "./write-error.ts";

/** Kept from the folder as it was: what people or another command, not this run, put there. */
const KEPT = ["README.md", ".gitignore", "notebooks"];
const MARK = "manifest.json";

/** A folder that is built beside its place and put there in one move, or not at all. */
export interface OutputFolder {
  /** Writes a file, with its folders. `path` is relative, with forward slashes. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Puts the built folder in place of the last one. Of two runs at once the last to end wins. */
  commit(): Promise<void>;
  /** Removes what was built; the last good folder stays as it was. */
  discard(): Promise<void>;
}

/**
 * @throws UsageError where the folder holds something that no run of this program made.
 * @throws OutputError where the system refuses to write.
 */
export async function openOutputFolder(path: string): Promise<OutputFolder> {
  const target = placeOf(path);
  writing(path, () => {
    refuseForeign(target, path);
    for (const aside of leftovers(target, "replaced")) settle(aside, target);
  });
  const work = openWorkFolder(target, path);
  return {
    async write(file, content) {
      work.write(file, content);
      // A moment in which a signal is heard: nothing else of a run waits for the system.
      await setImmediate();
    },
    commit: async () => writing(path, () => swap(work.path, target)),
    discard: async () => work.discard(),
  };
}

/** The folder itself where the path is a link to it. */
function placeOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

function refuseForeign(target: string, path: string): void {
  if (!existsSync(target)) return;
  const names = readdirSync(target).filter((name) => !KEPT.includes(name) && !isWork(name));
  if (names.length > 0 && !names.includes(MARK))
    throw new UsageError({
      en: `--out ${path} holds files that no report made (${names.slice(0, 3).join(", ")}). Name an empty folder.`,
      ja: `--out ${path} には、このプログラムが作ったのでないファイルがある（${names.slice(0, 3).join("、")}）。空のフォルダを書く。`,
    });
}

/**
 * Moves the last folder aside and the built one in its place. No signal is heard in between; after a
 * kill in between, the next run settles what stands aside.
 */
function swap(building: string, target: string): void {
  const aside = beside(target, "replaced");
  renameIfThere(target, aside);
  try {
    renameSync(building, target);
    finished(building);
  } catch (error) {
    if (!isTaken(error)) throw error;
    swap(building, target);
  } finally {
    settle(aside, target);
  }
}

/** A folder moved aside goes back where nothing took its place; else what is kept moves over. */
function settle(aside: string, target: string): void {
  if (!existsSync(target)) renameIfThere(aside, target);
  if (existsSync(aside))
    for (const name of readdirSync(aside))
      if ((KEPT.includes(name) || isLive(name)) && !existsSync(join(target, name)))
        renameSync(join(aside, name), join(target, name));
  removeQuietly(aside);
}

/** Another run has put its folder in the place in the meantime. */
function isTaken(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && /^(ENOTEMPTY|EEXIST)$/u.test(String(error.code))
  );
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
