import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../errors.ts";

/** Kept from the folder as it was: what people or another command, not this run, put there. */
const KEPT = ["README.md", ".gitignore", "notebooks"];
const MARK = "manifest.json";

/** A folder that is built beside its place and put there in one move, or not at all. */
export interface OutputFolder {
  /** Writes a file, with its folders. `path` is relative, with forward slashes. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Puts the built folder in place of the last one. */
  commit(): Promise<void>;
  /** Removes what was built; the last good folder stays as it was. */
  discard(): Promise<void>;
}

/** @throws UsageError where the folder holds something that no run of this program made. */
export async function openOutputFolder(path: string): Promise<OutputFolder> {
  const target = resolve(path);
  await refuseForeign(target, path);
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  await removeLeftovers(parent, basename(target));
  const building = join(parent, `.${basename(target)}.building-${process.pid}`);
  const replaced = join(parent, `.${basename(target)}.replaced-${process.pid}`);
  await mkdir(building);
  return {
    async write(file, content) {
      const place = resolve(building, file);
      if (!place.startsWith(building)) throw new Error(`${file} lies outside the output folder`);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, content);
    },
    async commit() {
      for (const name of KEPT)
        if (existsSync(join(target, name)))
          await cp(join(target, name), join(building, name), { recursive: true });
      const before = existsSync(target);
      if (before) await rename(target, replaced);
      await rename(building, target);
      if (before) await rm(replaced, { recursive: true });
    },
    discard: () => rm(building, { recursive: true, force: true }),
  };
}

async function refuseForeign(target: string, path: string): Promise<void> {
  if (!existsSync(target)) return;
  const names = (await readdir(target)).filter((name) => !KEPT.includes(name));
  if (names.length > 0 && !names.includes(MARK))
    throw new UsageError(
      `--out ${path} holds files that no report made (${names.slice(0, 3).join(", ")}). Name an empty folder.`,
    );
}

/**
 * What a killed run left. A folder moved aside whose successor never came is the last good one and
 * goes back to its place; other remains are removed. Folders of runs that still live are left alone.
 */
async function removeLeftovers(parent: string, name: string): Promise<void> {
  const prefix = `.${name}.`;
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(prefix)) continue;
    const [, kind, pid] = /^(building|replaced)-(\d+)$/u.exec(entry.slice(prefix.length)) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const place = join(parent, entry);
    if (kind === "replaced" && !existsSync(join(parent, name)))
      await rename(place, join(parent, name));
    else await rm(place, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
