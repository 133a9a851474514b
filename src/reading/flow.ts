import type { Line } from "./document.ts";
import { isBar } from "./grid/bars.ts";
import type { Column } from "./header.ts";
import type { Layout } from "./layout.ts";
import type { Doubt, FoundRow } from "./rows.ts";
import { compact, withoutBullet } from "./text.ts";
import { periodYear } from "./years.ts";

const NUMBER = "約?[△▲＋+-]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:/[0-9]+)?";
const VALUE = `${NUMBER}[^0-9、。,()（）「」→から]{0,7}?(?:\\([^()]*[0-9][^()]*\\))?`;
const FROM_TO = new RegExp(`(${VALUE})から(${VALUE})(?=に|へ|まで|を達成|とす|$)`, "u");
const GOAL_END =
  "(?:とする|とします|としています|を目標とし|を目指|をめざ|まで(?:縮減|削減|短縮|引き下げ|引き上げ|増)|に(?:する|します))";
const GOAL = new RegExp(
  `(?:を|は)「?((?:継続的に)?${NUMBER}[^0-9、。()「」]{0,4}?(?:以上|以下|超|未満)?(?=」?${GOAL_END})」?(?:まで(?:縮減|削減|短縮))?)`,
  "u",
);
const CUT =
  /(?:に対して|比で)、?(?:.{0,12}?(?:時点で|までに))?、?(約?[0-9.]+[%％](?:以上)?(?:の)?(?:削減|減少|縮減))/u;
const YEAR_OF_GOAL =
  /((?:令和|平成)[0-9元]+(?:\([0-9]{4}\))?年度?|20[0-9]{2}(?:\([^()]*\))?年度?)(?:末)?(?:】)?(?:までに|に|時点)/u;
/** Lines that a sentence may take. */
const MOST_LINES = 5;
/** Longer texts are no sentence with a goal. */
const LONGEST = 400;

/** Sentences that state a goal: from A to B, or a value that is to be reached. */
export const flow: Layout = {
  name: "flow",
  read(lines, at) {
    const line = lines[at];
    if (
      !line ||
      line.cells ||
      isBar(line) ||
      line.text.length > 4000 ||
      !/[をはがにの].{8}|.{12}[をはがにの]/u.test(line.text) ||
      !/[ぁ-んァ-ヶ一-龠]{4}/u.test(line.text)
    )
      return undefined;
    const { text, next } = sentenceAt(lines, at);
    const rows = sentencesOf(text).flatMap((sentence) => readSentence(sentence, lines, at));
    return rows.length > 0 ? { rows, next } : undefined;
  },
};

/** The text from a line to the end of its sentence, without white space. */
function sentenceAt(lines: Line[], at: number): { text: string; next: number } {
  let text = "";
  let next = at;
  for (; next < lines.length && next < at + MOST_LINES; next++) {
    const part = compact(lines[next]?.text ?? "");
    if (
      part === "" ||
      (next > at && /^(?:[・①-⑳○●■-]|[(（]?[0-9]{1,2}(?:[)）]|[.](?![0-9])))/u.test(part))
    )
      break;
    text += part;
    if (/[。]$|(?:する|させる|増やす|減らす|上げる|下げる)。?$/u.test(part))
      return { text, next: next + 1 };
    if (text.length > LONGEST) break;
  }
  return { text: compact(lines[at]?.text ?? ""), next: at + 1 };
}

const sentencesOf = (text: string): string[] => text.split(/(?<=。)|(?=[①-⑳])/u);

function readSentence(sentence: string, lines: Line[], at: number): FoundRow[] {
  if (sentence.length > LONGEST) return [];
  const fromTo = FROM_TO.exec(sentence);
  if (fromTo?.[1] && fromTo[2]) {
    const label = labelOf(sentence.slice(0, fromTo.index));
    if (label === "" || isYearSpan(fromTo[1], fromTo[2])) return [];
    if (unitOf(fromTo[2]) === "" && !/[./]/u.test(fromTo[2])) return [];
    return [
      found(
        lines[at],
        label,
        [
          ["start", fromTo[1]],
          ["target", fromTo[2]],
        ],
        "",
        unitOf(fromTo[1]) === unitOf(fromTo[2]) ? [] : ["odd-cell"],
      ),
    ];
  }
  const goal = GOAL.exec(sentence);
  const year = YEAR_OF_GOAL.exec(sentence)?.[1] ?? "";
  if (goal?.[1]) {
    const label = labelOf(sentence.slice(0, goal.index));
    const value = goal[1].replaceAll("」", "").replace(/^継続的に/u, "");
    return label === ""
      ? []
      : [found(lines[at], label, [["target", value]], year, ["goal-sentence"])];
  }
  const cut = CUT.exec(sentence);
  const above = cut ? titleAbove(lines, at) : "";
  if (cut?.[1] && above !== "")
    return [found(lines[at], above, [["target", cut[1]]], year, ["goal-sentence"])];
  return [];
}

/** What a sentence says of: the words before the figure, behind the last comma or place. */
function labelOf(text: string): string {
  const own = withoutBullet(text).replace(/[、はがを]+$/u, "");
  const quoted = own.replace(/「[^「」]*」/gu, (part) => "＿".repeat(part.length));
  const cut = Math.max(
    quoted.lastIndexOf("、") + 1,
    quoted.lastIndexOf("における") < 0 ? 0 : quoted.lastIndexOf("における") + 4,
    quoted.lastIndexOf("内、") + 1,
  );
  const label = own
    .slice(cut)
    .replace(/^(?:[①-⑳]|[(（][0-9]+[)）]|[0-9]{1,2}(?=[^0-9以歳人週か月年日時分]))/u, "")
    .replace(/をもって$/u, "");
  return label.length >= 2 && label.length <= 80 && !/[0-9]$/u.test(label) ? label : "";
}

const unitOf = (value: string): string =>
  value.replace(/\(.*$/u, "").replace(/^[^0-9]*[0-9,./]+/u, "");

/** 平成25年度から29年度まで is a span of years and no change. */
const isYearSpan = (from: string, to: string): boolean =>
  /^(?:19|20)[0-9]{2}年?度?/u.test(from) ||
  (/年度?|月|日|時|頁|ページ|丁目|歳/u.test(unitOf(from)) && !/日\/|時間/u.test(unitOf(from))) ||
  (periodYear(to) !== null && !/\(/u.test(to));

function titleAbove(lines: Line[], at: number): string {
  for (let index = at - 1; index >= 0 && index > at - 3; index--) {
    const text = compact(lines[index]?.text ?? "");
    if (text !== "") return text.length <= 40 && !/。/u.test(text) ? text : "";
  }
  return "";
}

function found(
  line: Line | undefined,
  label: string,
  values: [Column["role"], string][],
  year: string,
  doubts: Doubt[],
): FoundRow {
  const columns = values.map(
    ([role]): Column => ({ role, title: "", period: role === "target" ? year : "" }),
  );
  return {
    line: line?.line ?? 0,
    page: line?.page,
    layout: "flow",
    columns,
    cells: values.map(([, value]) => value),
    label,
    doubts,
  };
}
