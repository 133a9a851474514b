import { wide } from "../cases.ts";
import type { Chance } from "./chance.ts";

/** Changes of print that leave what a document says as it is. */
export type Mutation = (lines: readonly string[], chance: Chance) => string[];

const each =
  (change: (line: string, chance: Chance) => string): Mutation =>
  (lines, chance) =>
    lines.map((line) => change(line, chance));

/** With a line put in before some others; never inside an HTML table. */
const between =
  (put: (chance: Chance) => string[], share: number): Mutation =>
  (lines, chance) =>
    lines.flatMap((line) => (chance.maybe(share) ? [...put(chance), line] : [line]));

const figures = (line: string, change: (figure: string) => string) =>
  line.replace(/(?<![\d.,])\d[\d,]*(?:\.\d+)?/gu, change);

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "half width": each((line) => line.normalize("NFKC")),
  "full width": each((line) => figures(line, wide)),
  "years of eras": each((line) =>
    line.replace(/20(19|2\d)年度/gu, (_, year) =>
      `令和${Number(year) - 18}年度`.replace("和1年", "和元年"),
    ),
  ),
  "page numbers": between(({ whole }) => [`- ${whole(2, 90)} -`], 0.03),
  "page breaks": between(({ whole }) => ["", `${whole(2, 90)}`, "\f"], 0.02),
  "marks of notes": each((line, { maybe, whole }) =>
    line.replace(/(?<=\d(?:件|人|％|%))(?=[（\t　| ]|$)/gu, () =>
      maybe(0.2) ? `※${whole(1, 3)}` : "",
    ),
  ),
  "blanks in figures": each((line, { maybe }) =>
    line.replace(/(?<=\d),(?=\d{3})/gu, () => (maybe(0.3) ? ", " : ",")),
  ),
  "blanks at the ends": each((line, { maybe }) => (maybe() ? `${line}  ` : line)),
};
