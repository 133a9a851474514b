/** What pdfkit 0.20 has and its types lack, and the two libraries that come without types. */

declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    bbox?: [number, number, number, number];
    scope?: "Row" | "Column" | "Both";
  }
  interface PDFFont {
    registerFont(name: string, font: import("./fonts.ts").OpenFont): this;
  }
  interface LinkOptions {
    structParent: PDFKit.PDFStructureElement;
    // biome-ignore lint/complexity/noBannedTypes: pdfkit writes a String object as text, a plain string as a name.
    Contents: String;
  }
  interface PDFAnnotation {
    goTo(x: number, y: number, w: number, h: number, name: string, options: LinkOptions): this;
    link(x: number, y: number, w: number, h: number, url: string, options: LinkOptions): this;
  }
}

declare namespace PDFKit {
  interface PDFStructureElement {
    dictionary: { data: Record<string, unknown> };
  }
  interface PDFOutline {
    addItem(
      title: string,
      options: { expanded?: boolean; fit: false; top: number; left: number },
    ): PDFOutline;
  }
}

declare module "pdfkit/output" {
  export function toBytes(doc: PDFKit.PDFDocument): Promise<Uint8Array>;
}

declare module "fontkit" {
  export function create(data: Uint8Array): import("./fonts.ts").OpenFont;
}

declare module "svg-to-pdfkit" {
  interface Options {
    width?: number;
    height?: number;
    assumePt?: boolean;
    fontCallback?(family: string, bold: boolean, italic: boolean): string;
    warningCallback?(message: string): void;
  }
  export default function svgToPdf(
    doc: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options?: Options,
  ): void;
}
