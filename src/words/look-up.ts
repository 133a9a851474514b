import type { Translated } from "../lib/language.ts";
import { bothTexts } from "./command-texts.ts";

/** A municipality in a message. */
interface Named {
  code: string;
  prefecture: string;
  name: string;
}

interface Former extends Named {
  date: string;
  /** Code of the municipality of today. */
  successor: string;
  change: "merged" | "renamed";
}

/** What a look-up found in place of one municipality. */
export type LookUpWords =
  | { kind: "several"; lines: readonly Named[] }
  | { kind: "ward"; line: Named; city: Named | undefined }
  | { kind: "prefecture"; prefecture: string; count: number }
  /** No municipality any more, with what each of this name has become. */
  | { kind: "former"; lines: readonly { was: Former; into: Named | undefined }[] }
  | { kind: "digits"; fault: "zero" | "five" | "check" | "length"; right: string }
  | { kind: "unknown" };

/**
 * What a text means and what to write in its place.
 * @param asked with the option or key that it stands behind: `--municipality 府中市`
 */
export function lookUpText(asked: string, words: LookUpWords): Translated {
  switch (words.kind) {
    case "several": {
      const list = words.lines.map((line) => `${line.code} ${line.prefecture}${line.name}`);
      return bothTexts("lookUp.several", { asked, list: joined(list) });
    }
    case "ward": {
      const { line, city } = words;
      const whole = `${city?.code ?? ""} (${city?.name ?? ""})`;
      return bothTexts("lookUp.ward", { asked, name: line.name, whole });
    }
    case "prefecture":
      return bothTexts("lookUp.prefecture", { asked, ...words });
    case "former": {
      const each = words.lines.map(formerText);
      const [en, ja] = [each.map((one) => one.en).join(". "), each.map((one) => one.ja).join("。")];
      return bothTexts("lookUp.former", { asked, each: { en, ja } });
    }
    case "digits":
      return bothTexts(`lookUp.${words.fault}`, { asked, right: words.right });
    case "unknown":
      return bothTexts("lookUp.unknown", { asked });
  }
}

const joined = (list: readonly string[]): Translated => ({
  en: list.join(", "),
  ja: list.join("、"),
});

/** A municipality that there is, but not among those of the data. */
export function notInData(
  { code, prefecture, name }: Named,
  inData: readonly { name: string }[],
): Translated {
  const names = inData.map((place) => place.name);
  const more = names.length > MOST ? [`… (${names.length})`] : [];
  const list = joined([...names.slice(0, MOST), ...more]);
  return bothTexts("lookUp.notInData", { place: prefecture + name, code, list });
}

const MOST = 12;

function formerText({ was, into }: { was: Former; into: Named | undefined }): Translated {
  const [year, month, day] = was.date.split("-").map(Number);
  const { code = was.successor, name = "", prefecture = "" } = into ?? {};
  return bothTexts(was.change === "merged" ? "lookUp.merged" : "lookUp.renamed", {
    ...{ was: was.prefecture + was.name, place: prefecture + name, code },
    date: { en: was.date, ja: `${year}年${month}月${day}日` },
  });
}

/** A choice of peers that there is not, of the settings or of the call. */
export function unknownPeers(
  name: string,
  isOption: boolean,
  known: readonly string[],
): Translated {
  const text = isOption ? "lookUp.peersOption" : "lookUp.peersSetting";
  return bothTexts(text, { name, list: known.join(", ") });
}
