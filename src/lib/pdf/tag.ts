/** Structure types of PDF 1.7 that the engine uses. */
export type TagType =
  | "Document"
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "Span"
  | "Link"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Figure"
  | "Caption"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD";

export interface TagOptions {
  alt?: string;
  scope?: "Row" | "Column";
  /** How the items of a list are labelled; by a bullet where it does not say. */
  numbering?: "Decimal" | "None";
  columnSpan?: number;
}

/**
 * A node of the structure tree, planned while measuring. The pen opens it in the document when the
 * first of its content is drawn, so that the order of drawing is the order of reading, and what
 * runs over a page break stays one element.
 */
export class Tag {
  readonly type: TagType;
  readonly parent: Tag | undefined;
  readonly options: TagOptions;

  constructor(type: TagType, parent?: Tag, options: TagOptions = {}) {
    this.type = type;
    this.parent = parent;
    this.options = options;
  }

  child(type: TagType, options: TagOptions = {}): Tag {
    return new Tag(type, this, options);
  }
}
