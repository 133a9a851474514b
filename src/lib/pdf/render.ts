import PDFDocument from "pdfkit";
import { toBytes } from "pdfkit/output";
import { checkBriefing } from "./check.ts";
import type { Block, Briefing } from "./content.ts";
import {
  measureContents,
  PAGES_WITHOUT_CONTENTS,
  sectionsOf,
  withAnchors,
} from "./contents-block.ts";
import { anchorsOf } from "./faults.ts";
import { FONT_NAMES, type Fonts } from "./fonts.ts";
import { drawFurniture, measureTitle } from "./furniture.ts";
import { measureBlocks } from "./measure.ts";
import { Pen } from "./pen.ts";
import type { Frame } from "./piece.ts";
import { type Placed, placePieces } from "./place.ts";
import { PAGE, TEXT_WIDTH } from "./style.ts";
import { Tag } from "./tag.ts";

/**
 * Sets a briefing as a PDF/UA-1 document on A4. The same briefing gives the same bytes.
 *
 * @throws InputError before anything is drawn, see `checkBriefing`
 * @throws RangeError a table row or a figure that is taller than a page
 */
export async function renderBriefing(briefing: Briefing, fonts: Fonts): Promise<Uint8Array> {
  checkBriefing(briefing);
  const root = new Tag("Document");
  const frame = { fonts, lang: briefing.lang, width: TEXT_WIDTH, tag: root };
  const blocks = withAnchors(briefing.blocks);
  const pages = placeBlocks(briefing, blocks, frame);

  const doc = openDocument(briefing, fonts);
  const bytes = toBytes(doc);
  // Names of our own: pdfkit sorts names by the reader's alphabet, PDF wants them by code.
  const names = anchorsOf(blocks).map(
    (anchor, i) => [anchor, `a${String(i).padStart(5, "0")}`] as const,
  );
  const pen = new Pen(doc, new Map(names), briefing.brand?.accent);
  for (const [i, page] of pages.entries()) {
    doc.addPage();
    for (const { piece, y, height } of page) piece.draw(pen, PAGE.side, PAGE.top + y, height);
    pen.endLink();
    drawFurniture(pen, briefing, frame, i + 1, pages.length);
  }
  pen.element(root).end();
  doc.end();
  return bytes;
}

/** The pages; where there are many, the first one has a table of contents. */
function placeBlocks(briefing: Briefing, blocks: readonly Block[], frame: Frame): Placed[][] {
  const height = PAGE.height - PAGE.top - PAGE.bottom;
  const [title, body] = [measureTitle(briefing, frame), measureBlocks(blocks, frame)];
  const pages = placePieces([...title, ...body], height);
  if (briefing.contents === false || pages.length <= PAGES_WITHOUT_CONTENTS) return pages;
  const pageOf = (anchor: string) =>
    listed.findIndex((page) => page.some(({ piece }) => piece.anchor === anchor)) + 1;
  const contents = measureContents(sectionsOf(blocks), pageOf, frame);
  const listed = placePieces([...title, ...contents, ...body], height);
  return listed;
}

function openDocument(briefing: Briefing, fonts: Fonts): InstanceType<typeof PDFDocument> {
  const subset: string = "PDF/UA";
  const doc = new PDFDocument({
    size: "A4",
    // pdfkit would turn the page by itself where text goes below a margin.
    margin: 0,
    autoFirstPage: false,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: briefing.lang,
    // Its types know PDF/A alone.
    subset: subset as PDFKit.Mixins.PDFSubsets,
    // No font rather than the default Helvetica, which would be embedded beside ours.
    font: "",
    info: {
      Title: inMetadata(briefing.title),
      Subject: inMetadata(briefing.subject),
      ...(briefing.author ? { Author: inMetadata(briefing.author) } : {}),
      Creator: "machikurabe",
      Producer: "PDFKit",
      CreationDate: briefing.date,
      ModDate: briefing.date,
    },
  });
  for (const name of FONT_NAMES) doc.registerFont(name, fonts.open[name]);
  return doc;
}

/** pdfkit takes a String object as a text of the file; as a string it goes into XML as it is. */
class MetadataText extends String {
  override toString(): string {
    return this.valueOf().replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  }
}

/** Its types know strings alone. */
function inMetadata(text: string): string {
  return new MetadataText(text) as unknown as string;
}
