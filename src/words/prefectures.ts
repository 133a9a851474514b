import { TextTable } from "../lib/text-table.ts";

const names = new TextTable(new URL("prefectures.csv", import.meta.url));

/** The 47 prefectures with their names in English, without the word for prefecture. */
export const prefectureNames: Readonly<Record<string, string>> = Object.fromEntries(
  [...names].map(([name, { en }]) => [name, en]),
);
