import type { Line } from "../document.ts";
import { isBar } from "../grid/bars.ts";
import { keysOf } from "../layouts/keys.ts";
import { ORDINAL } from "../layouts/record.ts";
import type { FoundRow } from "../rows.ts";
import { cleanText, compact, withoutBullet } from "../text.ts";

/** A year as sentences print it; of two digits without an era (24年度) nothing says which it is. */
export const YEARS =
  "(?:令和|平成|[RH])[0-9元]{1,2}(?:\\([0-9]{4}\\))?年度?|(?<![A-Za-z])[RH][0-9]{1,2}(?![0-9A-Za-z年])|(?<![0-9])20[0-9]{2}(?:\\([^()0-9]{0,2}[0-9元]{1,2}\\))?年度?|(?<![0-9元年])[0-9]{2}年度(?!間)";
/** A year, or a month of one, as sentences say when a value was or will be: 令和6年4月の, 令和5年度末は. */
export const DATED = `(?:${YEARS})(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?末?(?:時点|現在)?`;
/** Lines above a goal among which its subject is looked for. */
const MOST_ABOVE = 5;

/** What a sentence says of: the words before the figure, behind the last comma or place. */
export function labelOf(text: string): string {
  const own = withoutBullet(text.replace(/^[-*](?=\p{L})/u, ""))
    .replace(/[、はがを]{1,9}同?$/u, "")
    .replace(/(?<=が)、(?=[0-9]{1,4}[^、0-9]{1,3}(?:以[上下]|未満)の)/u, "");
  const quoted = own.replace(/「[^「」]{0,80}」/gu, (part) => "＿".repeat(part.length));
  const cut = Math.max(
    quoted.lastIndexOf("、") + 1,
    WHEN.exec(quoted)?.[0].length ?? 0,
    quoted.lastIndexOf("内、") + 1,
  );
  const quote = openQuote(quoted);
  const label = own
    .slice(Math.max(cut, quote))
    .replace(
      /^(?:[①-⑳]|[(（][0-9]{1,3}[)）]|[0-9]{1,2}(?:[.．]|[)）])?(?=[^0-9・以歳人週か月年日時分]))/u,
      "",
    )
    .replace(
      /^(?:(?:数値|成果|評価)?(?:目標|指標)|KPI)(?:[:：]|(?:である|とした|としている)(?=\p{L}{2}))/u,
      "",
    )
    .replace(/^.{0,6}成果目標\((?:定量的|アウトカム)指標\)(?=\p{L}{3})/u, "")
    .replace(ACTOR, "")
    .replace(/^(?:[本当][市県区]の?|[本当][町村]の)(?=\p{L}{3})/u, "")
    .replace(/^(?:本?計画の?)?期間(?:内|中)に|^[こそ]のほか(?=\p{L}{2})/u, "")
    .replace(DUE_BEFORE, "")
    .replace(PRESENT, "")
    .replace(MEASURED, "")
    .replace(/(?:をもって|につきまして|について|に関して)も?$/u, "")
    .replace(/^.*[0-9元]年度?(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?末?(?:時点|現在)?の/u, "");
  if (DUE.test(label)) return /^[^、。0-9]{2,40}?(?=[はがを])/u.exec(own)?.[0] ?? "";
  return label.length >= 2 && label.length <= 80 && !/[0-9]$/u.test(label) ? label : "";
}

/** The place behind a quote that a text opens and does not close, or 0: 2030年度までに「凧の数. */
const openQuote = (text: string): number =>
  text.lastIndexOf("「") > text.lastIndexOf("」") ? text.lastIndexOf("「") + 1 : 0;

/** Where or when a goal is stated, which is no part of the label; a place (公園における利用者数) is. */
const WHEN = /^.*(?:計画|プラン|ビジョン|戦略|方針|調査|年度?末?|期間|時点|目標|指標)における/u;

/** What a sentence begins with and says something of, where that holds no figure. */
export const subjectOf = (sentence: string): string =>
  /^([^、。0-9をは]{3,40}?(?:の[^、。0-9をは]{1,20}?)?)(?:につ(?:いて|きまして))?[をは]、/u.exec(
    withoutBullet(sentence).replace(/^(?:また|次に|さらに|なお)、/u, ""),
  )?.[1] ?? "";

/** Whose goal it is, before what it is of: 町は利用率を60%とする. */
const ACTOR = /^[本同]?[\p{Script=Han}]{0,3}[都道府県市区町村]は、?(?=[^はがを]{3})/u;
/** Until when, before what it is said of: 令和9年度までに参加者を600人とする. */
const DUE_BEFORE = new RegExp(`^(?:${YEARS})末?まで(?:に|引き続き、?)(?=\\p{L}{2})`, "u");
/** The present value of what is behind it, or when it was so: 現在118人の移住者数, 昨年度の客数. */
const PRESENT =
  /^(?:現[在状]約?[0-9][0-9,.]{0,9}[^、。0-9のはがを]{1,4}|[昨前]年度?)の(?=\p{L}{2})/u;
/** What a goal is measured by, before what it is said of: 2013年度比で. */
const MEASURED = new RegExp(`^(?:${YEARS})末?(?:比で|[とに]比べて?|に対して?)`, "u");
/** The year of a goal, or how long it takes, which names nothing (令和8年には150万人をめざす, 5年間で). */
const DUE = new RegExp(
  `^(?:(?:${YEARS})末?(?:まで|時点)?(?:に|で)?は?|(?:今後|向こう)?[0-9]{1,2}[かカヶケ]?年間?で)$`,
  "u",
);

/** The short title above a goal, or what the sentence above it speaks of (…の削減目標は、次の…). */
export function subjectAbove(lines: Line[], at: number): string {
  for (let index = at; index >= 0 && index > at - MOST_ABOVE; index--) {
    const line = lines[index];
    const text = compact(cleanText(line?.text ?? "").replace(ORDINAL, ""));
    if (text === "" || (index === at && /[0-9。]/u.test(text)) || keysOf(text).keyed.length > 1)
      continue;
    const subject = /^(.{3,40}?)(?:目標値?)?(?:は、|を、?(?=次の))/u.exec(text)?.[1];
    if (/。/u.test(text) ? !subject || index < at - 3 : isBar(line)) continue;
    const title = subject ?? text;
    return title.length <= 40 && !/[|。]/u.test(title) ? title : "";
  }
  return "";
}

/** Of what the lines above speak without a value: 「凧の数」を成果指標の一つとしています。, a question: 凧の数は。 */
const SPOKEN_OF =
  /「([^「」。]{4,40})」を[^、。「」]{0,6}指標|([^「」、。】 ◆○]{3,40})は(?:いかが|どう)?(?:です|でしょう|な|なって(?:い|おり)ます)?か?。$/u;
export function subjectSpokenOf(lines: Line[], at: number): string {
  const above = lines.slice(Math.max(0, at - MOST_ABOVE), at);
  const said = above.flatMap(({ text }) => SPOKEN_OF.exec(cleanText(text)) ?? []).slice(1);
  return said.filter(Boolean).at(-1) ?? "";
}

/** What a paragraph says at its head that it is of: 「凧の数」については、. */
const SUBJECT =
  /^(?:(?:また|次に|さらに|なお)、)?「?([^「」、。0-9]{2,40})(?:」は|」?(?:については|につきましては|に関しては))、/u;
/** Whether a line begins a paragraph that is of what it quotes: 「凧の数」については、. */
export const beginsParagraph = (text: string): boolean =>
  text.startsWith("「") && SUBJECT.test(text);

/** What a sentence begins with that says no more than which of its values comes first. */
const NAMELESS = new RegExp(
  `^(?:(?:${YEARS})末?の)?(?:基準|現状|実績|目標)値?[^、。は]{1,20}[がはを、]`,
  "u",
);

/** A sentence that says nothing but of what those behind it are: 二つ目は、凧の普及率です。 */
const ANNOUNCED =
  /^(?:(?:[一二三四五六七八九]|[1-9])[つ点番]目は|まず|次に|続いて|最後に)、?「?([^「」、。]{2,40}?)」?(?:です|であります|でございます|である|だ)。/u;
/** What points back to it: これは, これを, or a value alone: 現在の14%から. */
const POINTS_BACK = new RegExp(`^(?:これ([はを])、?|[今現][在状]?の(?=[0-9])|(?=${YEARS}))`, "u");

/** A sentence with what its paragraph is of, where it begins with a value and names nothing itself. */
export function withSubject(sentence: string, paragraph: string): string {
  const announced = ANNOUNCED.exec(paragraph)?.[1];
  if (announced)
    return sentence
      .replace(ANNOUNCED, (own) => (own === sentence ? own : ""))
      .replace(POINTS_BACK, (back, particle) =>
        particle === "を"
          ? `${announced}を`
          : `${announced}は、${/の$/u.test(back) ? "現在の" : ""}`,
      );
  const subject = SUBJECT.exec(paragraph)?.[1];
  return subject && NAMELESS.test(sentence) ? `${subject}は、${sentence}` : sentence;
}

/** What happened, which names no quantity: 催しが増えたことから, 利用が伸び. */
const CLAUSE = /(?:から|ので|ため|[にこ]より|結果|こと[もでに]{1,2})$|[がをも][^がをも]{1,12}$/u;

/**
 * The row of a paragraph with what the paragraph is of as its label, where the words before its values
 * only say why they are so: 「凧の数」については、年度末に調査。催しが増えたことから、….
 */
export function ofParagraph(text: string, rows: FoundRow[]): FoundRow[] {
  const subject = SUBJECT.exec(text)?.[1];
  const [row, ...more] = rows;
  const caused = row !== undefined && CLAUSE.test(row.label);
  return subject && caused && more.length === 0 ? [{ ...row, label: subject }] : rows;
}
