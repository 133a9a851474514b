import type { FormerLine } from "../tables/printed-tables.ts";
import type { LookUpWords } from "../words/look-up.ts";
import { prefectureNames } from "../words/prefectures.ts";
import { checkDigit, isMunicipalityCode } from "./municipality-code.ts";
import { formsOf, plainName, type SpokenPlace } from "./name-forms.ts";

/** A municipality or ward of today; names of wards have a space behind their city's. */
export interface ListedPlace extends SpokenPlace {
  code: string;
}

/** The lists in which a municipality is looked up. */
export interface PlaceLists<Line extends ListedPlace = ListedPlace> {
  codes: readonly Line[];
  former: readonly FormerLine[];
}

/** What a code or name stands for. */
export type Answer<Line extends ListedPlace = ListedPlace> =
  | { kind: "found"; line: Line }
  | LookUpWords;

/**
 * What is meant by a code of six digits, a name (加古川市, 加古川, 兵庫県加古川市), a reading (かこがわ,
 * カコガワ) or a name in Latin letters (Kakogawa, Kakogawa Hyogo). Names in full come before names
 * without their ending, municipalities of today before former ones, and beginnings of names last.
 */
export function lookUp<Line extends ListedPlace>(
  asked: string,
  lists: PlaceLists<Line>,
): Answer<Line> {
  const text = asked.normalize("NFKC").trim();
  return /^\d+$/u.test(text) ? byCode(text, lists) : byName(plainName(text), lists);
}

function byCode<Line extends ListedPlace>(code: string, lists: PlaceLists<Line>): Answer<Line> {
  const { codes, former } = lists;
  if (!isMunicipalityCode(code)) return rightDigits(code, lists);
  const line = codes.find((one) => one.code === code);
  if (line !== undefined) return oneOf(line, codes);
  const own = former.filter((one) => one.code === code);
  if (own.length > 0) return formerOf(own, codes);
  const inIt = codes.find((one) => one.code.startsWith(code.slice(0, 2)));
  return code.slice(2, 5) === "000" && inIt !== undefined
    ? prefectureOf(inIt.prefecture, codes)
    : { kind: "unknown" };
}

/** The code that may be meant, where there is such a municipality. */
function rightDigits(code: string, lists: PlaceLists): Answer<never> {
  const five = code.slice(0, 5);
  const meant: readonly { fault: DigitFault; right: string }[] = /^\d{6}$/u.test(code)
    ? [{ fault: "check", right: five + checkDigit(five) }]
    : [
        { fault: "zero", right: `0${code}` },
        { fault: "five", right: code + checkDigit(code) },
      ];
  if (!/^\d{5,6}$/u.test(code)) return { kind: "digits", fault: "length", right: "" };
  const found = meant.find(
    ({ right }) => isMunicipalityCode(right) && byCode(right, lists).kind !== "unknown",
  );
  return found === undefined ? { kind: "unknown" } : { kind: "digits", ...found };
}

type DigitFault = Extract<LookUpWords, { kind: "digits" }>["fault"];

function byName<Line extends ListedPlace>(
  name: string,
  { codes, former }: PlaceLists<Line>,
): Answer<Line> {
  for (const length of ["full", "short"] as const) {
    const fits = (line: SpokenPlace) => formsOf(line)[length].includes(name);
    const lines = codes.filter(fits);
    const [only, ...others] = lines;
    if (only !== undefined)
      return others.length > 0 ? { kind: "several", lines } : oneOf(only, codes);
    const own = former.filter(fits);
    if (own.length > 0) return formerOf(own, codes);
  }
  const prefecture = Object.entries(prefectureNames).find(([ja, en]) =>
    [ja, ja.replace(/[都府県]$/u, ""), en].map(plainName).includes(name),
  );
  if (prefecture !== undefined) return prefectureOf(prefecture[0], codes);
  const lines = codes.filter((line) => isWhole(line) && formsOf(line).begins(name));
  return lines.length > 0 && lines.length <= MOST
    ? { kind: "several", lines }
    : { kind: "unknown" };
}

/** More candidates help nobody. */
const MOST = 20;

const isWhole = ({ name }: ListedPlace) => !name.includes(" ");

function oneOf<Line extends ListedPlace>(line: Line, codes: readonly Line[]): Answer<Line> {
  if (isWhole(line)) return { kind: "found", line };
  const [name] = line.name.split(" ");
  const city = codes.find((one) => one.name === name && one.prefecture === line.prefecture);
  return { kind: "ward", line, city };
}

function prefectureOf(prefecture: string, codes: readonly ListedPlace[]): Answer<never> {
  const count = codes.filter((line) => isWhole(line) && line.prefecture === prefecture).length;
  return { kind: "prefecture", prefecture, count };
}

function formerOf(own: readonly FormerLine[], codes: readonly ListedPlace[]): Answer<never> {
  const lines = own.map((was) => ({ was, into: codes.find(({ code }) => code === was.successor) }));
  return { kind: "former", lines };
}
