import type { Language } from "../language.ts";

/** A small figure in a line of text, which stands for a municipality. */
export interface Mark {
  /** SVG path around 0,0; the circle of the same size has a radius of 1. */
  path: string;
  /** `#rrggbb`. */
  color: string;
  /** The character that stands for it where only text can be set. */
  sign?: string;
}

/**
 * Text, `"\n"` for a line break, text perhaps strong, in a softer grey, after a mark, or a link: an anchor's name (`#` optional)
 * or an address of the web.
 */
export type Inline =
  | string
  | { text: string; bold?: boolean; soft?: boolean; mark?: Mark; link?: string };

/** A picture that is drawn when it is first asked for; nobody changes what it gives. Sizes in px. */
export interface Drawing {
  width: number;
  height: number;
  svg(): Element;
}

/** A chart with the words that go with it. */
export interface Figure {
  /** 「図1」 before the title. */
  label?: string;
  title: string;
  subtitle?: string;
  /** Markup, or what is drawn once the figure stands on a page. */
  picture: string | Drawing;
  /** What a reader who cannot see the chart needs to know. Never empty. */
  alt: string;
  /** Source and remarks, set small below the chart. */
  caption?: string;
  /** Never drawn smaller to stay on a page: rows that stand under those of another figure. */
  rigid?: boolean;
}

/** A square of modules, such as a camera reads, at the right of a text. */
export interface Code {
  /** SVG path in modules, from the upper left corner. */
  path: string;
  /** Modules a side. */
  modules: number;
  alt: string;
}

export interface Fact {
  label: string;
  value: string;
  note?: string;
}

/** A column of text under a rule of its own colour, beside others: one municipality. */
export interface Card {
  title: string;
  mark?: Mark;
  /** Beside the title, small. */
  note?: string;
  /** Under the title, small, a line each: the facts that the text rests on. */
  facts?: string[];
  content: Inline[];
  /** `#rrggbb` of the rule. */
  color?: string;
}

export interface Column {
  label: string;
  mark?: Mark;
  /** Figures stand flush right. */
  figures?: boolean;
  /** The cells of this column name their rows (TH with scope Row). */
  rowHeader?: boolean;
  /** Share of the table's width; where every column has one, contents do not decide. */
  share?: number;
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
  | {
      type: "paragraph";
      content: Inline[];
      style?: "lead" | "body" | "note" | "small";
      keepNext?: boolean;
      code?: Code;
    }
  /** `labels`: what stands before each item instead of a bullet. */
  | { type: "list"; items: Inline[][]; style?: "body" | "note"; labels?: Inline[] }
  | ({ type: "figure" } & Figure)
  /** A row of key figures, two to four. */
  | { type: "facts"; items: Fact[] }
  /** Texts side by side, three in a row. */
  | { type: "cards"; items: Card[] }
  /** Blocks side by side on the grid of twelve columns; kept on one page. */
  | { type: "row"; cells: { span: number; blocks: Block[] }[] }
  | {
      type: "table";
      /** 「表1」 before the caption. */
      label?: string;
      caption: string;
      /** Under the caption: what is shown, how to read it. */
      dek?: string;
      columns: Column[];
      rows: TableRow[];
      note?: Inline[];
    }
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

/** The two lines over the headline; `places` is the key of marks, which later pages repeat. */
export interface Masthead {
  series: string;
  issuer?: string;
  dates?: string;
  /** A line below: what has changed since the pages were first handed out. */
  revision?: string;
  places: Inline[];
}

/** Pages that may be left out: they begin anew and are counted by themselves. */
export interface Annex {
  /** 「附属資料」: with the subject in the foot, and before the number of a page. */
  label: string;
  title: string;
  subtitle?: string;
  blocks: Block[];
}

/** One PDF. Its title is the only heading of level 1; `blocks` begin with level 2. */
export interface Briefing {
  title: string;
  subtitle: string;
  masthead: Masthead;
  /** Before the subject in the masthead: the kind of briefing. */
  kicker?: string;
  lang: Language;
  /** What the document is about: in the masthead, on every page and in the metadata. */
  subject: string;
  author?: string;
  /** Written into the file as its date, so that the same content gives the same bytes. */
  date: Date;
  blocks: Block[];
  annex?: Annex;
  /** In the foot of the annex, or of every page where there is none. */
  version: string;
  brand?: Brand;
}
