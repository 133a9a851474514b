import type { Translated } from "../lib/language.ts";
import { fillEach } from "./text.ts";

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
  | { kind: "digits"; fault: keyof typeof DIGITS; right: string }
  | { kind: "unknown" };

const LIST = "data/municipality-codes.csv";
const FORMER = "data/former-municipalities.csv";

/**
 * What a text means and what to write in its place.
 * @param asked with the option or key that it stands behind: `--municipality 府中市`
 */
export function lookUpText(asked: string, words: LookUpWords): Translated {
  switch (words.kind) {
    case "several": {
      const list = words.lines.map((line) => `${line.code} ${line.prefecture}${line.name}`);
      return {
        ja: `${asked}：複数の市区町村に当てはまる。コードで指定する：${list.join("、")}。`,
        en: `${asked}: name one by its code: ${list.join(", ")}.`,
      };
    }
    case "ward": {
      const { line, city } = words;
      const whole = `${city?.code ?? ""} (${city?.name ?? ""})`;
      return {
        ja: `${asked}は${line.name}で、行政区である。計画は市の下に置く：${whole}。`,
        en: `${asked} is ${line.name}, a ward. Plans stand under their city: ${whole}.`,
      };
    }
    case "prefecture":
      return {
        ja: `${asked}は都道府県（${words.prefecture}）である。その中の${words.count}市区町村から1つを、名称か${LIST}のコードで指定する。`,
        en: `${asked} is ${words.prefecture}, a prefecture. Name one of its ${words.count} municipalities, or give its code from ${LIST}.`,
      };
    case "former":
      return formerText(asked, words.lines);
    case "digits":
      return fillEach(DIGITS[words.fault], { asked, right: words.right });
    case "unknown":
      return {
        ja: `${asked}：今の市区町村にこの名称やコードはない。合併などでなくなった可能性もある（${FORMER}にはすべては載っていない）。名称と読みは${LIST}で調べる。`,
        en: `${asked}: no municipality has this name or code today; it may have merged into another (${FORMER} does not hold them all). Look it up in ${LIST}.`,
      };
  }
}

/** A municipality that there is, but not among those of the data. */
export function notInData(
  { code, prefecture, name }: Named,
  inData: readonly { name: string }[],
): Translated {
  const names = inData.map((place) => place.name);
  const more = names.length > MOST ? [`… (${names.length})`] : [];
  const list = [...names.slice(0, MOST), ...more];
  return {
    ja: `${prefecture}${name}（${code}）の計画はデータにない。あるのは${list.join("、")}。加えるには npm run new -- --municipality ${code} を使う。`,
    en: `${prefecture}${name} (${code}) is not in the data, which has ${list.join(", ")}. Add it with npm run new -- --municipality ${code}.`,
  };
}

const MOST = 12;

function formerText(
  asked: string,
  lines: Extract<LookUpWords, { kind: "former" }>["lines"],
): Translated {
  const each = lines.map(({ was, into }) => {
    const [year, month, day] = was.date.split("-").map(Number);
    const { code = was.successor, name = "", prefecture = "" } = into ?? {};
    const isMerged = was.change === "merged";
    return {
      ja: `${was.prefecture}${was.name}は${year}年${month}月${day}日${isMerged ? "の合併で" : "に"}${prefecture}${name}（${code}）になった`,
      en: `${was.prefecture}${was.name} became ${isMerged ? "part of " : ""}${prefecture}${name} (${code}) on ${was.date}`,
    };
  });
  return {
    ja: `${asked}は今はない。${each.map(({ ja }) => ja).join("。")}。今の市区町村を指定する。`,
    en: `${asked} is no municipality any more. ${each.map(({ en }) => en).join(". ")}. Name the one of today.`,
  };
}

/** A choice of peers that there is not, of the settings or of the call. */
export function unknownPeers(
  name: string,
  isOption: boolean,
  known: readonly string[],
): Translated {
  const list = known.join(", ");
  return isOption
    ? {
        ja: `--peersの「${name}」は選び方にも一覧にもない。${list}から選ぶか、data/settings.yamlのpeer_listsに一覧を加える。`,
        en: `--peers takes ${list}, not "${name}". Add a list of this name to peer_lists of data/settings.yaml, or choose one of these.`,
      }
    : {
        ja: `「${name}」は選び方にも一覧にもない。${list}から選ぶか、peer_listsに一覧を加える。`,
        en: `"${name}" is neither a choice of peers nor a list. Choose one of ${list}, or add a list of this name to peer_lists.`,
      };
}

/** What is wrong with the digits of a code. */
const DIGITS = {
  zero: {
    ja: "{asked}は先頭の0が落ちている。{right}と書く。",
    en: "{asked} has lost its zero: write {right}.",
  },
  five: {
    ja: "{asked}は5桁である。検査数字を付けて{right}と書く。",
    en: "{asked} has five digits: write {right} with its check digit.",
  },
  check: {
    ja: `{asked}は検査数字が合わない。正しければ{right}である。名称を${LIST}で確かめる。`,
    en: `{asked} has a wrong check digit: {right} would be right. Look the name up in ${LIST}.`,
  },
  length: {
    ja: "{asked}は6桁ではない。コードは6桁で書く。",
    en: "{asked}: a code has six digits.",
  },
} as const satisfies Record<string, Translated>;
