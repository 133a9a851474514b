import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readNamed } from "./csv-records.ts";
import type { Language, Translated } from "./language.ts";

/** The texts of a CSV file, by name. Only for what runs in Node. */
export class TextTable extends Map<string, Translated> {
  readonly file: string;

  constructor(file: URL) {
    const rows = readFileSync(file, "utf8");
    super(readNamed<"name" | Language>(rows).map(({ name, en, ja }) => [name, { en, ja }]));
    this.file = basename(file.pathname);
  }

  /** @throws Error for a name that the table lacks */
  text(name: string): Translated {
    const text = this.get(name);
    if (text === undefined) throw new Error(`${this.file} has no ${name}`);
    return text;
  }

  /** `group.name` of each name. @throws Error for one that the table lacks */
  group<Name extends string>(group: string, names: readonly Name[]): Record<Name, Translated> {
    const texts = names.map((name) => [name, this.text(`${group}.${name}`)]);
    return Object.fromEntries(texts) as Record<Name, Translated>;
  }
}
