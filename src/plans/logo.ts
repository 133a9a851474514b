import { existsSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import type { Problem } from "../lib/errors.ts";
import { type ImageSize, imageKind, imageSize } from "../lib/files/image-size.ts";
import { isWholeJpeg } from "../lib/files/whole-jpeg.ts";
import { isWholePng, plainPng } from "../lib/files/whole-png.ts";
import type { Translated } from "../lib/language.ts";

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
  const read = await imageAt(dir, name, `${folder}/${name}`);
  if (read instanceof Uint8Array) return read;
  return { code: "logo-invalid", file, line: 0, column: "logo", message: read.en, ja: read.ja };
}

async function imageAt(dir: string, name: string, shown: string): Promise<Uint8Array | Translated> {
  const path = join(dir, name);
  if (isAbsolute(name) || !isInside(dir, path)) return outside(name);
  if (!existsSync(path)) return missing(shown);
  if (!isInside(await realpath(dir), await realpath(path))) return outside(name);
  const found = await stat(path);
  if (!found.isFile()) return noFile(shown);
  if (found.size > LARGEST) return tooLarge(shown, found.size);
  const bytes = new Uint8Array(await readFile(path));
  const kind = imageKind(bytes);
  if (kind === undefined) return otherKind(shown);
  const size = imageSize(bytes);
  if (size === null) return damaged(shown);
  if (Math.max(size.width, size.height) > WIDEST) return tooWide(shown, size);
  const isWhole = kind === "png" ? isWholePng : isWholeJpeg;
  if (!isWhole(bytes)) return damaged(shown);
  return kind === "png" ? plainPng(bytes) : bytes;
}

/** Whether a path is below a folder, or the folder itself. */
function isInside(folder: string, path: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== "..";
}

const outside = (name: string): Translated => ({
  ja: `「${name}」はデータのフォルダの外にある。ロゴのファイルをその中に置く。`,
  en: `"${name}" lies outside the data folder. Put the logo under data/.`,
});
const missing = (shown: string): Translated => ({
  ja: `${shown} というファイルはない。そこに置くか、logo の行を消す。`,
  en: `There is no file ${shown}. Put the logo there or remove the setting.`,
});
const noFile = (shown: string): Translated => ({
  ja: `${shown} はフォルダである。その中のロゴのファイルを書く。`,
  en: `${shown} is a folder. Name the logo's file in it.`,
});
const otherKind = (shown: string): Translated => ({
  ja: `${shown} は PNG でも JPEG でもない。どちらかで保存し直す。`,
  en: `${shown} is neither PNG nor JPEG. Save the logo as one of them.`,
});
const tooLarge = (shown: string, bytes: number): Translated => ({
  ja: `${shown} は${bytes}バイトあり、資料を小さく保つ${LARGEST}バイトを超える。小さく保存し直す。`,
  en: `${shown} has ${bytes} bytes; at most ${LARGEST} keep briefings small. Save it smaller.`,
});
const tooWide = (shown: string, { width, height }: ImageSize): Translated => ({
  ja: `${shown} は ${width} × ${height} 画素で、一辺${WIDEST}画素を超える。小さく保存し直す。`,
  en: `${shown} has ${width} × ${height} pixels, more than ${WIDEST} a side. Save it smaller.`,
});
const damaged = (shown: string): Translated => ({
  ja: `${shown} は壊れている。ロゴを保存し直す。`,
  en: `${shown} is damaged. Save the logo again.`,
});
