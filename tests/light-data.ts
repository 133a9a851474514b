import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse, stringify } from "yaml";
import { DATA } from "./real-data.ts";

/** What the measures divide by, and what that is taken from. */
const ITEMS = ["population_of_year", "pop_register_jan1", "pop_census", "pop_under15"];
/** The cities of the plans, and one that tests add. */
const CITIES = ["112038", "112330", "141305", "092029"];
const LISTS = ["municipality-codes.csv", "former-municipalities.csv", "city-kinds.csv"];

/**
 * The data folder of this repository without what makes it slow to open: the lists of all Japan, and
 * the official statistics that no measure asks for. Every other file is as it is, line by line,
 * except that the taxonomy ends before its headlines, whose statistics are gone.
 * @param lists whether to keep the lists by which municipalities are looked up
 */
export async function lightData(data: string, { lists = false } = {}): Promise<string> {
  const gone = new Set(["context", ...(lists ? [] : LISTS)]);
  await cp(DATA, data, { recursive: true, filter: (path) => !gone.has(basename(path)) });
  await cut("taxonomy.yaml", (text) => text.slice(0, text.indexOf("headlines:\n")));
  await mkdir(join(data, "context"));
  await cut("context/items.yaml", (text) => {
    const { items, ...rest } = parse(text);
    const kept = items.filter(({ id }: { id: string }) => ITEMS.includes(id));
    return stringify({ ...rest, items: kept, quantities: [] });
  });
  await cut("context/japan.yaml", (text) => text);
  await cut("context/values.csv", (text) => rows(text, ITEMS));
  await cut("context/ssdse-a-2026.csv", (text) => rows(text, CITIES));
  return data;

  async function cut(file: string, change: (text: string) => string): Promise<void> {
    await writeFile(join(data, file), change(await readFile(join(DATA, file), "utf8")));
  }
}

/** The lines of a CSV file whose first cell is one of these. */
function rows(text: string, first: readonly string[]): string {
  const [head = "", ...lines] = text.split("\n");
  const kept = lines.filter((line) => first.includes(line.split(",")[0] ?? ""));
  return `${[head, ...kept].join("\n")}\n`;
}
