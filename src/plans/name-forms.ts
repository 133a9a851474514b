import { rememberObject } from "../lib/memo.ts";
import { prefectureNames } from "../words/prefectures.ts";
import { placeName, romanise, spokenName } from "./romanise.ts";

/** A municipality as it is spoken of. */
export interface SpokenPlace {
  prefecture: string;
  name: string;
  /** Empty where it is not known. */
  kana: string;
}

/** The ways to write a municipality, as `plainName` gives them. */
interface Forms {
  /** With their ending, and in Latin letters, which often have none. */
  full: readonly string[];
  /** Without 市, 区, 町 or 村. */
  short: readonly string[];
  /** Whether the name or the reading begins so. */
  begins(name: string): boolean;
}

/**
 * As people type it: without spaces and marks, and with one sign where widths, kana, ヶ and ケ, case,
 * long vowels and n before b, m, p differ.
 */
export function plainName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s,、・'’-]/gu, "")
    .replace(/[āīūēō]/gu, (vowel) => "aiueo"["āīūēō".indexOf(vowel)] ?? "")
    .replace(/ou|oo/gu, "o")
    .replace(/uu/gu, "u")
    .replace(/m(?=[bmp])/gu, "n")
    .replaceAll("ヶ", "ケ")
    .replace(/[ァ-ヴ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));
}

/** Plain forms of a line, worked out once. */
export const formsOf = rememberObject(makeForms);

function makeForms({ prefecture, name, kana }: SpokenPlace): Forms {
  const written = [name, kana];
  const bare = [name.replace(/[市区町村]$/u, ""), spokenName(name, kana)];
  const latin = [placeName(name, kana), romanise(kana)];
  const region = prefectureNames[prefecture] ?? "";
  const plain = (forms: readonly string[], around: (form: string) => string[]) =>
    forms.filter((form) => form !== "").flatMap((form) => [form, ...around(form)].map(plainName));
  const behind = (form: string) => [prefecture + form];
  const [whole = "", reading = ""] = written.map(plainName);
  return {
    full: [
      ...plain(written, behind),
      ...plain(latin, (form) => [`${region} ${form}`, `${form} ${region}`]),
    ],
    short: plain(bare, behind),
    begins: (start) => [whole, reading].some((form) => form !== "" && form.startsWith(start)),
  };
}
