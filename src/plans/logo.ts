import { existsSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import type { Problem } from "../lib/errors.ts";
import { imageKind, imageSize } from "../lib/files/image-size.ts";
import { isWholeJpeg } from "../lib/files/whole-jpeg.ts";
import { isWholePng, plainPng } from "../lib/files/whole-png.ts";
import { problemOf } from "../words/command-texts.ts";

const LARGEST = 300_000;
/** Pixels a side; 40 mm at 600 dots an inch have 945. */
const WIDEST = 2000;

/** Where the settings stand that name a logo. */
export interface SettingsPlace {
  /** The folder on the disk, which holds the logo. */
  dir: string;
  /** The file, and its folder, as the reader knows them. */
  file: string;
  folder: string;
}

/** The logo as it is drawn, or what keeps it from that. The line is that of the file as a whole. */
export async function readLogo(
  { dir, file, folder }: SettingsPlace,
  name: string,
): Promise<Uint8Array | Problem> {
  const shown = `${folder}/${name}`;
  const refuse = (text: string, values: Record<string, string | number> = { shown }) =>
    problemOf(text, { file, line: 0, column: "logo" }, values);
  const path = join(dir, name);
  if (isAbsolute(name) || !isInside(dir, path)) return refuse("logo-invalid.outside", { name });
  if (!existsSync(path)) return refuse("logo-invalid.missing");
  if (!isInside(await realpath(dir), await realpath(path)))
    return refuse("logo-invalid.outside", { name });
  const found = await stat(path);
  if (!found.isFile()) return refuse("logo-invalid.folder");
  if (found.size > LARGEST)
    return refuse("logo-invalid.large", { shown, bytes: found.size, most: LARGEST });
  const bytes = new Uint8Array(await readFile(path));
  const kind = imageKind(bytes);
  if (kind === undefined) return refuse("logo-invalid.kind");
  const size = imageSize(bytes);
  if (size === null) return refuse("logo-invalid.damaged");
  if (Math.max(size.width, size.height) > WIDEST)
    return refuse("logo-invalid.wide", { shown, ...size, most: WIDEST });
  const isWhole = kind === "png" ? isWholePng : isWholeJpeg;
  if (!(await isWhole(bytes))) return refuse("logo-invalid.damaged");
  return kind === "png" ? plainPng(bytes) : bytes;
}

function isInside(folder: string, path: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== "..";
}
