import type { Heading } from "./headings.ts";
import { compact } from "./text.ts";

/** A heading that is open at some place of the document. */
export interface OpenHeading {
  heading: Heading;
  line: number;
  rank: number;
}

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
  private open: OpenHeading[] = [];
  private chapters: string[] = [];
  /** Chapter styles that were open above the uppermost goal. */
  private above: string[] = [];
  private kind = "";
  private topic = "";
  /** 第３節 … where no numbered goal stands below it. */
  private chapter = "";

  /** Takes in one heading; true when it opened a goal or policy. */
  enter(heading: Heading, line: number): OpenHeading | undefined {
    if (heading.type === "kind") this.kind = heading.title;
    else if (heading.type === "topic") {
      this.topic = heading.title;
      this.kind = "";
    } else if (heading.type === "list") this.kind = "";
    else if (heading.type === "chapter") this.enterChapter(heading);
    else return this.enterNumbered(heading, line);
    return undefined;
  }

  private enterChapter({ style, title }: Heading): void {
    if (style === "第") this.chapter = title;
    this.kind = "";
    this.topic = "";
    if (this.above.includes(style) || this.open.every(({ heading }) => !heading.strong))
      this.open = [];
    const at = this.chapters.indexOf(style);
    this.chapters = at < 0 ? [...this.chapters, style] : this.chapters.slice(0, at + 1);
  }

  private enterNumbered(heading: Heading, line: number): OpenHeading | undefined {
    const below = this.open.some((above) => above.heading.strong);
    if (!heading.strong && heading.style !== "coded" && below) return undefined;
    const same = this.open.find((above) => isSame(above.heading, heading));
    if (same || heading.title === "") return undefined;
    const rank = rankOf(heading.style);
    this.open = this.open.filter((above) => above.rank < rank);
    if (this.open.length === 0) this.above = [...this.chapters];
    const opened = { heading, line, rank };
    this.open.push(opened);
    this.kind = "";
    this.topic = "";
    return opened;
  }

  get headings(): readonly OpenHeading[] {
    return this.open;
  }

  get kindWord(): string {
    return this.kind;
  }

  /** The path of headings joined by ` > `, with what the table holds where that tells tables apart. */
  path(titleOf: (heading: OpenHeading) => string): string {
    const parts = this.open.map(titleOf);
    const last = this.open.at(-1);
    if (this.kind !== "" && (!last || last.rank <= 3)) parts.push(this.kind);
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
