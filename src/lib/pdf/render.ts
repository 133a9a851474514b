import PDFDocument from "pdfkit";
import { toBytes } from "pdfkit/output";
import type { Briefing } from "./content.ts";
import { anchorsOf, checkBriefing } from "./faults.ts";
import { FONT_NAMES, type Fonts } from "./fonts.ts";
import { drawFurniture } from "./furniture.ts";
import { pageFrame, setPages } from "./pages.ts";
import { Pen } from "./pen.ts";
import { PAGE } from "./style.ts";

/**
 * Sets a briefing as a PDF/UA-1 document on A4. The same briefing gives the same bytes.
 *
 * @throws InputError before anything is drawn, see `checkBriefing`; what is taller than a page
 */
export async function renderBriefing(briefing: Briefing, fonts: Fonts): Promise<Uint8Array> {
  checkBriefing(briefing);
  const frame = pageFrame(briefing.lang);
  const { front, annex } = setPages(briefing, frame);

  const doc = openDocument(briefing, fonts);
  const bytes = toBytes(doc);
  // Names of our own: pdfkit sorts names by the reader's alphabet, PDF wants them by code.
  const names = anchorsOf([...briefing.blocks, ...(briefing.annex?.blocks ?? [])]).map(
    (anchor, i) => [anchor, `a${String(i).padStart(5, "0")}`] as const,
  );
  const pen = new Pen(doc, new Map(names), briefing.brand?.accent);
  for (const part of [front, annex])
    for (const [i, page] of part.entries()) {
      doc.addPage();
      for (const { piece, y, height } of page) piece.draw(pen, PAGE.side, PAGE.top + y, height);
      pen.endLink();
      const at = { page: i + 1, pages: part.length, first: part === front && i === 0 };
      drawFurniture(pen, briefing, frame, { ...at, annex: part === annex });
      // What is drawn is let go: an annex may have hundreds of pages.
      page.length = 0;
    }
  pen.element(frame.tag).end();
  doc.end();
  return bytes;
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
