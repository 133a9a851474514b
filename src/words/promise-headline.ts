import type { Language } from "../lib/language.ts";
import { marked } from "./pandemic.ts";
import { type PromiseWords, VERBS } from "./promise.ts";
import { joinNames } from "./text.ts";

export interface LevelWords {
  measure: string;
  kind: PromiseWords["kind"];
  /** The plans are over. */
  ended: boolean;
  ways: readonly { place: string; from: string; to: string; move: number }[];
}

/** Change a year of a measure whose pace alone compares. */
export interface PaceWords {
  measure: string;
  unit: "percent" | "points";
  ways: readonly {
    place: string;
    /** Without sign; two where the year of the baseline is an assumption. */
    sizes: readonly string[];
    move: number;
    /** The target is one that may be exceeded. */
    bound: boolean;
    pandemic: boolean;
  }[];
}

/** 「加入率を、甲市は58.0%から60.0%へ、乙市は74.2%から75.0%へ上げる目標だった」 */
export function levelsHeadline({ measure, kind, ended, ways }: LevelWords, lang: Language): string {
  if (lang === "en") {
    const parts = ways.map(
      ({ place, from, to }, i) => `${bare(from)} to ${i === 0 ? to : bare(to)} in ${place}`,
    );
    return `${measure}, ${ended ? "targets" : "aims"}: ${joinNames(parts, "en")}`;
  }
  const parts = ways.map(({ place, from, to }) => `${place}は${from}から${to}へ`);
  const moves = new Set(ways.map(({ move }) => move));
  const verb = moves.has(-1) ? VERBS[kind].down : VERBS[kind].up;
  const said = moves.size > 1 ? "改める" : verb;
  return `${measure}を、${parts.join("、")}${said}目標${ended ? "だった" : ""}`;
}

/** The amount without the unit that the first one of the headline has; "¥1.4 trillion" is one amount. */
function bare(amount: string): string {
  return amount.startsWith("¥") ? amount : amount.replace(/(?<=\d) \p{L}.*$/u, "");
}

/** 「排出量の目標は、計画の現状値から1年に甲市1.1%、乙市4.0%以上の減」 */
export function pacesHeadline({ measure, unit, ways }: PaceWords, lang: Language): string {
  const up = ways.every(({ move }) => move > 0);
  const alike = up || ways.every(({ move }) => move < 0);
  const sign = (move: number) =>
    alike && lang === "ja"
      ? ""
      : move < 0
        ? { ja: "△", en: "−" }[lang]
        : { ja: "＋", en: "+" }[lang];
  // A rise from a year in which nobody went out is said to be one.
  const early = ways.every((way) => way.pandemic);
  const name = { percent: { ja: "%", en: "%" }, points: { ja: "ポイント", en: " points" } }[unit];
  const amount = ({ sizes, move, bound, pandemic }: PaceWords["ways"][number]) => {
    const span = { ja: `${sign(move)}${sizes.join("～")}`, en: signedAll(sizes, sign(move)) }[lang];
    const plain = `${span}${name[lang]}`;
    const said = bound ? { ja: `${plain}以上`, en: `${plain} or more` }[lang] : plain;
    return marked(said, pandemic && !early, lang);
  };
  if (lang === "ja") {
    const parts = ways.map((way) => `${way.place}${amount(way)}`).join("、");
    const from = early ? "感染症の年の現状値" : "計画の現状値";
    return `${measure}の目標は、${from}から1年に${parts}${alike ? `の${up ? "増" : "減"}` : ""}`;
  }
  const parts = ways.map((way) => `${way.place} ${amount(way)}`);
  const from = early ? " from a pandemic year" : "";
  return `${measure}, targets a year${from}: ${parts.join(", ")}`;
}

function signedAll(sizes: readonly string[], sign: string): string {
  return sizes.map((size) => sign + size).join(" to ");
}
