import type { Problem } from "../errors.ts";
import { fillEach, type Translated } from "../language.ts";
import { TextTable } from "../text-table.ts";

/** What is said of a problem; without a text in Japanese that of its code is. */
export type Said = Pick<Problem, "message" | "ja">;

/** What is wrong with files that people edit. Read at the start, as nothing may open any more later. */
export const FAULT_TEXTS = new TextTable(new URL("fault-texts.csv", import.meta.url));

type Values = Readonly<Record<string, string | number | Translated>>;

/** A text in both languages, with what fills its places. */
export function said(name: string, values: Values = {}): { message: string; ja: string } {
  const { en: message, ja } = fillEach(FAULT_TEXTS.text(name), values);
  return { message, ja };
}

/** What is wrong, in English; the code is the part of the text's name with a hyphen. */
export function faultOf(name: string, values: Values = {}): Pick<Problem, "code" | "message"> {
  const code = name.split(".").find((part) => part.includes("-")) ?? name;
  return { code, message: said(name, values).message };
}
