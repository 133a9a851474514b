import { Document, Footer, ImageRun, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { toPng } from "../chart/png.ts";
import { imageKind, imageSize } from "../files/image-size.ts";
import { withoutDates } from "../files/zip.ts";
import { escapeHtml } from "../html.ts";
import type { Briefing, Figure, Inline } from "../pdf/content.ts";
import type { Fonts } from "../pdf/fonts.ts";
import { COLOR, MM, PAGE, TEXT_WIDTH } from "../pdf/style.ts";
import { readPicture } from "../pdf/svg.ts";
import { figuresOf, flat } from "../pdf/texts-of.ts";
import { children, type PngPicture } from "./blocks.ts";
import { runs } from "./inline.ts";
import { fontTable, stylesOf, twips } from "./look.ts";

/**
 * The front pages of a briefing as a Word file, for offices that write on from them: the blocks that
 * the PDF is set from, with real headings, tables and pictures with their alternative texts. The
 * same briefing gives the same bytes.
 */
export async function renderDocx(briefing: Briefing, fonts: Fonts): Promise<Uint8Array> {
  const pictures = await picturesOf(briefing, fonts);
  let id = 0;
  const shared = { pictures, nextId: () => ++id };
  const document = new Document({
    title: briefing.title,
    subject: briefing.subject,
    creator: briefing.author ?? "",
    styles: stylesOf(briefing.lang, briefing.brand?.accent ?? COLOR.accent),
    sections: [
      {
        properties: {
          page: { size: { width: twips(PAGE.width), height: twips(PAGE.height) }, margin: MARGIN },
        },
        footers: { default: foot(briefing) },
        children: [...head(briefing, shared), ...children(briefing.blocks, TEXT_WIDTH, shared)],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: "docProps/core.xml", data: coreProperties(briefing) },
    { path: "word/fontTable.xml", data: fontTable },
  ]);
  return withoutDates(new Uint8Array(bytes));
}

const MARGIN = {
  // Where the masthead of the PDF begins: Word's own fonts may take a little more room.
  top: twips(PAGE.head),
  bottom: twips(PAGE.bottom),
  left: twips(PAGE.side),
  right: twips(PAGE.side),
};

/** Each chart once, as the PNG that lies beside the PDF's charts. */
async function picturesOf(
  { blocks }: Briefing,
  fonts: Fonts,
): Promise<Map<Figure["picture"], PngPicture>> {
  const pictures = new Map<Figure["picture"], PngPicture>();
  for (const { picture } of flat(blocks).flatMap(figuresOf)) {
    if (pictures.has(picture)) continue;
    const { width, height } = readPicture(picture);
    const png = await toPng(typeof picture === "string" ? picture : picture.svg().outerHTML, fonts);
    pictures.set(picture, { png, width, height });
  }
  return pictures;
}

/** Series, subject, issuer, dates, the key of marks and a revision over the title. */
function head(briefing: Briefing, { nextId }: { nextId(): number }): Paragraph[] {
  const { masthead, kicker = "", subject, title, subtitle } = briefing;
  const { series, issuer = "", dates = "", revision = "", places } = masthead;
  const key: Inline[] = places.flatMap((place) => [place, "\u3000"]);
  const lines: Inline[][] = [
    [{ text: series, bold: true }, `\u3000${kicker}\u3000`, { text: subject, bold: true }],
    [...key, [issuer, dates].filter(Boolean).join("\u3000")],
    ...(revision === "" ? [] : [[revision]]),
  ];
  return [
    ...logo(briefing, nextId),
    ...lines.map((line) => new Paragraph({ style: "Dek", children: runs(line) })),
    new Paragraph({ heading: "Heading1", children: runs([title]) }),
    ...(subtitle === "" ? [] : [new Paragraph({ children: runs([subtitle]) })]),
  ];
}

const LOGO_HEIGHT = 9 * MM;

function logo({ brand }: Briefing, nextId: () => number): Paragraph[] {
  if (brand?.logo === undefined) return [];
  const { image, alt } = brand.logo;
  const size = imageSize(image);
  if (size === null) return [];
  const height = Math.round((LOGO_HEIGHT * 96) / 72);
  const width = Math.round((height * size.width) / size.height);
  return [
    new Paragraph({
      style: "Picture",
      children: [
        new ImageRun({
          type: imageKind(image) === "png" ? "png" : "jpg",
          data: image,
          transformation: { width, height },
          altText: { id: String(nextId()), name: alt, title: alt, description: alt },
        }),
      ],
    }),
  ];
}

function foot({ masthead, subject, version }: Briefing): Footer {
  const text = `${masthead.series}\u3000${subject}\u3000${version}\u3000`;
  const number = new TextRun({ children: [PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: "Note", children: [...runs([text]), number] })],
  });
}

/** Word's own record of the file; the library would write the time of day into it. */
function coreProperties({ title, subject, author = "", date, lang }: Briefing): string {
  const day = `${date.toISOString().slice(0, 19)}Z`;
  const by = escapeHtml(author);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeHtml(title)}</dc:title><dc:subject>${escapeHtml(subject)}</dc:subject><dc:creator>${by}</dc:creator><cp:lastModifiedBy>${by}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified><dc:language>${lang}</dc:language></cp:coreProperties>`;
}
