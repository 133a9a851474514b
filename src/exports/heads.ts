import type { Language } from "../lib/language.ts";
import type { ExportTable } from "./export-table.ts";

/** How much of a column's description is taken, from little to more. */
const SHARES = [/[（(。;]|[.,] /u, /[。;]|\. /u];

/** The first words that are said about a column, up to a bracket or stop. */
export const firstWords = (text: string): string => text.split(SHARES[0] ?? "")[0] ?? "";

/**
 * What stands over the columns of a table: their names, or in a language the first words that are
 * said about each, as many as tell it from the others, with its name where all are the same.
 */
export function headsOf(
  { columns, textOf }: Pick<ExportTable, "columns" | "textOf">,
  lang?: Language,
): string[] {
  if (lang === undefined) return columns.map(({ name }) => name);
  const tries = [
    ...SHARES.map((end) => columns.map(({ name }) => textOf(name)[lang].split(end)[0] ?? "")),
    columns.map(({ name }) => `${textOf(name)[lang].split(SHARES[1] ?? "")[0]} ${name}`),
  ];
  return columns.map((_, i) => {
    const telling = tries.find(
      (heads) => heads.indexOf(heads[i] ?? "") === heads.lastIndexOf(heads[i] ?? ""),
    );
    return (telling ?? tries.at(-1))?.[i] ?? "";
  });
}
