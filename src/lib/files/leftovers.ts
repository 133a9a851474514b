import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Folders of a run beside its target: what it builds, and what it moved aside. */
type Kind = "building" | "replaced";

/** The process that makes a folder stands in its name. */
const NAME = /^\.(.+)\.(building|replaced)-(\d+)-[0-9a-f]{8}$/u;
/** No run takes so long; its process id may belong to another program by then. */
const LONGEST_RUN_MS = 60 * 60 * 1000;
const QUIET = { throwIfNoEntry: false } as const;

/** What this process has not finished. Removed when it ends, for whatever reason but a kill. */
const unfinished = new Set<string>();
process.once("exit", () => [...unfinished].forEach(removeQuietly));

/** A name beside the target that no other run uses, and that says whose it is. */
export function beside(target: string, kind: Kind): string {
  const own = `${process.pid}-${randomBytes(4).toString("hex")}`;
  const path = join(dirname(target), `.${basename(target)}.${kind}-${own}`);
  unfinished.add(path);
  return path;
}

/** Says that the path has become something else, such as the target. */
export function finished(path: string): void {
  unfinished.delete(path);
}

/** Whether something is half-written. */
export const isWorking = (): boolean => unfinished.size > 0;

export function removeWork(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  finished(path);
}

/** What another user left may not be ours to remove; that stops no run. */
export function removeQuietly(path: string): void {
  try {
    removeWork(path);
  } catch {}
}

/** Whether a name in a folder is the work of a run. */
export function isWork(name: string): boolean {
  return NAME.test(name);
}

/** Whether a name in a folder is the work of a run that still goes on. */
export function isLive(name: string): boolean {
  const [, , , pid] = NAME.exec(name) ?? [];
  if (pid === undefined) return false;
  // By name: the folder around it may have been moved.
  if (Number(pid) === process.pid) return [...unfinished].some((own) => basename(own) === name);
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    // The process of another user is not ours to signal, but it runs.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether another run that still goes on has work beside the target. */
export function isShared(target: string, own: string): boolean {
  return workBeside(target).some((path) => path !== own && isLive(basename(path)));
}

/**
 * What runs that have ended left beside the target.
 * @param now a path made just now, whose time tells how old the others are.
 */
export function leftovers(target: string, kind: Kind, now?: string): string[] {
  // Another run may take away its folder at any moment.
  const age = (path: string) =>
    now === undefined ? 0 : statSync(now).mtimeMs - (statSync(path, QUIET)?.mtimeMs ?? Infinity);
  return workBeside(target)
    .filter((path) => NAME.exec(basename(path))?.[2] === kind)
    .filter((path) => !isLive(basename(path)) || age(path) > LONGEST_RUN_MS);
}

function workBeside(target: string): string[] {
  const folder = dirname(target);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NAME.exec(name)?.[1] === basename(target))
    .map((name) => join(folder, name));
}
