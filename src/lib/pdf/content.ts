import type { Language } from "../language.ts";

/** Text, perhaps strong, perhaps a link: an anchor's name (`#` optional) or an https address. */
export type Inline = string | { text: string; bold?: boolean; link?: string };

/** A chart with the words that go with it. `svg` is markup or an element that nobody changes. */
export interface Figure {
  title: string;
  subtitle?: string;
  svg: string | Element;
  /** What a reader who cannot see the chart needs to know. Never empty. */
  alt: string;
  /** Source and remarks, set small below the chart. */
  caption?: string;
}

export interface Fact {
  label: string;
  value: string;
  note?: string;
}

/** A column of text under a rule of its own colour, beside others: one municipality. */
export interface Card {
  title: string;
  /** Beside the title, small. */
  note?: string;
  /** Under the title, small: the facts that the text rests on. */
  fact?: string;
  content: Inline[];
  /** `#rrggbb` of the rule. */
  color?: string;
}

export interface Column {
  label: string;
  /** `right` where `figures` is set, else `left`. */
  align?: "left" | "right";
  /** Figures stand in columns: set in the font whose digits are all of one width. */
  figures?: boolean;
  /** The cells of this column name their rows (TH with scope Row). */
  rowHeader?: boolean;
}

export interface TableRow {
  /** One per column. */
  cells: Inline[][];
  /** Name by which links find this row. */
  anchor?: string;
  /** A heading over this row and the ones after it, across all columns. */
  group?: string;
}

export type Block =
  | { type: "heading"; level: 2 | 3; text: string; anchor?: string }
  /** `keepNext`: stays on the page of what follows, as a text does that leads up to a figure. */
  | { type: "paragraph"; content: Inline[]; style?: "lead" | "body" | "note"; keepNext?: boolean }
  | { type: "list"; items: Inline[][]; style?: "body" | "note" }
  | ({ type: "figure"; width?: "full" | "half" } & Figure)
  /** Small multiples, side by side in rows; every row is kept on one page. */
  | { type: "figures"; columns: 2 | 3; figures: Figure[] }
  /** A row of key figures, two to four. */
  | { type: "facts"; items: Fact[] }
  /** Texts side by side, three in a row. */
  | { type: "cards"; items: Card[] }
  | { type: "table"; caption: string; columns: Column[]; rows: TableRow[]; note?: Inline[] }
  /** A tinted box for what stands beside the argument. */
  | { type: "panel"; title: string; blocks: Block[]; anchor?: string }
  | { type: "pageBreak" };

export type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/** What an organisation puts on its briefings. */
export interface Brand {
  /** `#rrggbb`, at least 4.5:1 on white. */
  accent?: string;
  /** PNG or JPEG, set at the head of the first page. */
  logo?: { image: Uint8Array; alt: string };
}

/** One PDF. Its title is the only heading of level 1; `blocks` begin with level 2. */
export interface Briefing {
  title: string;
  subtitle: string;
  /** Short line over the title: the kind of briefing, the theme. */
  kicker?: string;
  lang: Language;
  /** Metadata: what the document is about. */
  subject: string;
  author?: string;
  /** Written into the file as its date, so that the same content gives the same bytes. */
  date: Date;
  blocks: Block[];
  /** False where the first page is to be read by itself; bookmarks are there all the same. */
  contents?: boolean;
  footer: { version: string; source: string };
  brand?: Brand;
}
