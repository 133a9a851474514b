import { createHash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";

/** Folders of a run beside its target: what it builds, and what it moved aside. */
type Kind = "building" | "replaced";

interface Work {
  path: string;
  kind: Kind;
  target: string;
  host: string;
  pid: number;
}

const NAME = /^\.(.+)\.(building|replaced)-([0-9a-f]{8})-(\d+)-\d+$/u;
const HOST = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
/** No run takes so long; its process id may belong to another program by then. */
const LONGEST_RUN_MS = 60 * 60 * 1000;

/** What this process has not finished. Removed when it ends, for whatever reason but a kill. */
const unfinished = new Set<string>();
let made = 0;

/** A name beside the target that no other run uses, and that says whose it is. */
export function beside(target: string, kind: Kind): string {
  if (made++ === 0) process.once("exit", () => [...unfinished].forEach(tryToRemove));
  const path = join(dirname(target), `.${basename(target)}.${kind}-${HOST}-${process.pid}-${made}`);
  unfinished.add(path);
  return path;
}

/** Says that the path has become something else, such as the target. */
export function finished(path: string): void {
  unfinished.delete(path);
}

export function removeWork(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  finished(path);
}

/** Whether a name in a folder is the work of a run, and one that still goes on. */
export function workName(name: string): { live: boolean } | null {
  const work = readName("", name);
  return work === null ? null : { live: isLive(work) };
}

/** Whether another run that still goes on has work beside the target. */
export function isShared(target: string, own: string): boolean {
  return readdirSync(dirname(target))
    .flatMap((name) => readName(dirname(target), name) ?? [])
    .some((work) => work.target === target && work.path !== own && isLive(work));
}

/**
 * What killed runs left beside the target. A folder moved aside whose successor never came is the
 * last good one and goes back to its place.
 * @param now a path made just now, whose time tells how old the others are.
 * @param rescue takes out of a folder that is about to be removed what must not be lost.
 */
export function clearLeftovers(
  target: string,
  now: string,
  rescue: (from: string) => void = () => {},
): void {
  const age = (path: string) => statSync(now).mtimeMs - (statSync(path, QUIET)?.mtimeMs ?? 0);
  const left = readdirSync(dirname(target))
    .flatMap((name) => readName(dirname(target), name) ?? [])
    .filter((work) => work.target === target)
    .filter((work) => !isLive(work) || age(work.path) > LONGEST_RUN_MS);
  for (const { path, kind } of left)
    if (kind === "replaced" && !existsSync(target)) renameIfThere(path, target);
  for (const { path } of left) {
    if (existsSync(target)) rescue(path);
    tryToRemove(path);
  }
}

/** What another user left may not be ours to remove; that stops no run. */
function tryToRemove(path: string): void {
  try {
    removeWork(path);
  } catch {}
}

const QUIET = { throwIfNoEntry: false } as const;

/** @returns false where there is nothing of that name. */
export function renameIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}

function readName(folder: string, name: string): Work | null {
  const [, target, kind, host, pid] = NAME.exec(name) ?? [];
  if (target === undefined || host === undefined) return null;
  return {
    path: join(folder, name),
    kind: kind === "replaced" ? "replaced" : "building",
    target: join(folder, target),
    host,
    pid: Number(pid),
  };
}

/** Of a run on another machine nothing is known but the age of what it makes. */
function isLive({ path, host, pid }: Work): boolean {
  if (host !== HOST) return true;
  // By name: the folder around it may have been moved.
  if (pid === process.pid) return [...unfinished].some((own) => basename(own) === basename(path));
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process of another user is not ours to signal, but it runs.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
