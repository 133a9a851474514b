import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { contrast } from "../lib/colour.ts";
import { byPlace, InputError, type Problem } from "../lib/errors.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import { PEER_CHOICES } from "../tables/vocabulary.ts";
import { fullDate } from "./dates.ts";
import { readLogo, type SettingsPlace } from "./logo.ts";

const FILE = "settings.yaml";
/** Where the settings name no other file of themes. */
const TAXONOMY_FILE = "taxonomy.yaml";

/** Longer ones make a code that a camera cannot read in its place. */
const ADDRESS = /^https?:\/\/[!-~]{3,92}$/u;

const CHOICES: readonly string[] = PEER_CHOICES;

const peerList = z.strictObject({
  name: z
    .string()
    .min(1)
    .refine((name) => !CHOICES.includes(name), `a name other than ${CHOICES.join(", ")}`),
  name_en: z.string().min(1),
  /** A code without quotation marks is a number to YAML. */
  members: z.array(z.union([z.string().min(1), z.int().transform(String)])).min(1),
});

/** data/settings.yaml: what an organisation puts on its briefings. Every key may be left out. */
const settings = z.strictObject({
  /** Named as author and in the foot of every page. */
  organisation: z.string().default(""),
  /** An address for questions, in the foot of every page. */
  contact: z.string().default(""),
  /** Where readers find annex and data, on the front pages in letters and as a QR code. */
  data_address: z
    .string()
    .regex(ADDRESS, "an address such as https://example.jp/plans, at most 100 characters")
    .default(""),
  /** A PNG or JPEG file under data/. */
  logo: z.string().default(""),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/iu, "a colour such as #0b5c8a")
    .refine(
      (colour) => contrast(colour, "#ffffff") >= 4.5,
      "a colour with a contrast of 4.5:1 on white",
    )
    .optional(),
  /** The day for which the report is made: plans are judged as in force or ended on it. */
  issued: fullDate.default(""),
  /** The file of themes under data/. */
  taxonomy: z
    .string()
    .regex(/^[a-z0-9-]+\.yaml$/u, "the name of a file under data/ such as taxonomy-goals.yaml")
    .default(TAXONOMY_FILE),
  /** False leaves the annexes out. */
  annex: z.boolean().default(true),
  /** Names of the briefings to build; all when empty. */
  briefings: z.array(z.string()).default([]),
  /** Whom a municipality is compared with: type, kind, size, prefecture, or the name of a list. */
  peers: z.string().default("size"),
  /** Lists of municipalities to compare with, each by code or name. */
  peer_lists: z
    .array(peerList)
    .refine(
      (lists) => new Set(lists.map(({ name }) => name)).size === lists.length,
      "lists whose names differ",
    )
    .default([]),
});

/** A file of comments alone is empty to YAML. */
export const settingsFile = z.preprocess((value) => value ?? {}, settings);

type PlainSettings = z.infer<typeof settingsFile>;

export interface Settings extends Omit<PlainSettings, "logo"> {
  logo: Uint8Array | null;
}

/**
 * The settings, or their defaults where there is no file.
 * @throws InputError for an unknown key, a colour too pale for text, a logo that is no PNG or JPEG,
 * is damaged or too large.
 */
export async function loadSettings(dataDir: string): Promise<Settings> {
  const path = join(dataDir, FILE);
  const text = existsSync(path) ? await readFile(path, "utf8") : "";
  const read = await readSettings({ dir: dataDir, file: `data/${FILE}`, folder: "data" }, text);
  if (read.value === null) throw new InputError(read.problems);
  return read.value;
}

/** The settings of a text with the logo that it names, or everything that is wrong with them. */
export async function readSettings(
  place: SettingsPlace,
  text: string,
): Promise<{ value: Settings | null; problems: Problem[] }> {
  const { value, problems, locate } = parseYaml(place.file, text, settingsFile);
  const name = value?.logo ?? "";
  const logo = name === "" ? null : await readLogo(place, name);
  const isRead = logo === null || logo instanceof Uint8Array;
  const all = isRead ? problems : [...problems, locate(logo)].sort(byPlace);
  const isRight = value !== null && isRead && all.length === 0;
  return { value: isRight ? { ...value, logo } : null, problems: all };
}

/** What the tables depend on. */
export interface TableSettings
  extends Pick<PlainSettings, "issued" | "taxonomy" | "peers" | "peer_lists"> {
  /** The line of a key, `peer_lists.0.members.2`, in the file. */
  locate(problem: Problem): Problem;
}

/** The settings of the tables, or their defaults where the file is wrong; the report says what is. */
export async function loadTableSettings(dataDir: string): Promise<TableSettings> {
  const text = await readFile(join(dataDir, FILE), "utf8").catch(() => "");
  const { value, locate } = parseYaml(`data/${FILE}`, text, settingsFile);
  return { ...(value ?? settingsFile.parse({})), locate };
}
