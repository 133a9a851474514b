import { compact } from "../text.ts";
import type { Heading } from "./headings.ts";
import type { Mark } from "./outline.ts";

const RANKS: [number, RegExp][] = [
  [
    1,
    /^(?:めざす姿|目指す姿|めざすまちの姿|目指す将来像|将来像|大綱|基本政策|政策の?柱|まちづくりの?柱|柱|分野|roman|基本方針|ビジョン)$/,
  ],
  [3, /^(?:基本的方向|施策の?方向性?|取組の?方向性?)$/],
  [4, /施策|^(?:プロジェクト|プログラム|アクション|中項目)$/],
  [5, /取組|取り組み|^(?:小項目|dotted|coded)$/],
];
const rankOf = (style: string): number => RANKS.find(([, words]) => words.test(style))?.[0] ?? 2;

/** Follows the headings of a document, so that every row knows its place. */
export class Sections {
  /** Every heading in reading order. */
  readonly marks: Mark[] = [];
  /** The headings that are open, the uppermost first. */
  open: Mark[] = [];
  private chapters: string[] = [];
  /** Chapter styles that were open above the uppermost goal. */
  private above: string[] = [];
  /** What the table below holds, where a heading says it. */
  kindWord = "";
  private topic = "";
  /** 第３節 … where no numbered goal stands below it. */
  private chapter = "";

  enter(heading: Heading, line: number, at: number): void {
    const mark: Mark = { heading, line, at, rows: 0, parent: undefined, opened: false };
    this.marks.push(mark);
    if (heading.type === "kind") this.kindWord = heading.title;
    else if (heading.type === "list") this.kindWord = "";
    else if (heading.type === "chapter") this.enterChapter(heading);
    else if (heading.type === "topic" || this.opens(mark)) {
      this.topic = heading.type === "topic" ? heading.title : "";
      this.kindWord = "";
    }
  }

  private enterChapter({ style, title }: Heading): void {
    if (style === "第") this.chapter = title;
    this.kindWord = "";
    this.topic = "";
    if (this.above.includes(style) || this.open.every(({ heading }) => !heading.strong))
      this.open = [];
    const at = this.chapters.indexOf(style);
    this.chapters = at < 0 ? [...this.chapters, style] : this.chapters.slice(0, at + 1);
  }

  /** Opens a goal or policy, unless it is a row's code or the running head of an open one. */
  private opens(mark: Mark): boolean {
    const { heading } = mark;
    const below = this.open.some((above) => above.heading.strong);
    if (!heading.strong && heading.style !== "coded" && below) return false;
    if (heading.title === "" || this.open.some((above) => isSame(above.heading, heading)))
      return false;
    const rank = rankOf(heading.style);
    this.open = this.open.filter((above) => rankOf(above.heading.style) < rank);
    if (this.open.length === 0) this.above = [...this.chapters];
    mark.parent = this.open.at(-1);
    mark.opened = true;
    this.open.push(mark);
    return true;
  }

  /** The path of headings joined by ` > `, with what the table holds where that tells tables apart. */
  path(titleOf: (mark: Mark) => string): string {
    const parts = this.open.map(titleOf);
    const last = this.open.at(-1);
    if (this.kindWord !== "" && (!last || rankOf(last.heading.style) <= 3))
      parts.push(this.kindWord);
    else if (!last && this.topic !== "") parts.push(this.topic);
    if (!last && this.chapter !== "") parts.unshift(this.chapter);
    return parts.join(" > ");
  }
}

/** A running head repeats the number, with the same title or none. */
function isSame(open: Heading, next: Heading): boolean {
  const number = (heading: Heading) =>
    /[IVX0-9①-⑳]{1,9}$/u.exec(compact(heading.code))?.[0] ?? heading.code;
  if (number(open) !== number(next)) return false;
  if (next.title === "") return true;
  return compact(open.title) === compact(next.title) && open.type === next.type;
}
