type Document = PDFKit.PDFDocument;

/**
 * Takes over what a new document writes and returns the way to its bytes, for after its end. As a
 * stream pdfkit would make a buffer of every line of the file by itself.
 *
 * @throws Error from the way to the bytes, where the document has not ended
 */
export function gatherBytes(doc: Document): () => Uint8Array {
  // What was written while the document was made.
  const chunks: Uint8Array[] = [doc.read()];
  let lines: string[] = [];
  let ended = false;
  const flush = () => {
    if (lines.length > 0) chunks.push(bytesOf(lines));
    lines = [];
  };
  doc._write = (data) => {
    if (typeof data === "string") {
      lines.push(data);
      doc._offset += data.length + 1;
    } else {
      flush();
      chunks.push(data);
      doc._offset += data.length;
    }
  };
  doc.push = () => {
    // Called with null alone, when all is written.
    ended = true;
    return false;
  };
  return () => {
    if (!ended) throw new Error("The document did not end: an element has no parent.");
    flush();
    return Buffer.concat(chunks);
  };
}

/** pdfkit makes bytes of every operator by itself; those of a page are made at once, at its end. */
export function gatherContent({ content }: PDFKit.PDFPage): void {
  const [write, end] = [content.write.bind(content), content.end.bind(content)];
  const lines: string[] = [];
  content.write = (line) => void lines.push(line);
  content.end = (chunk) => {
    if (lines.length > 0) write(bytesOf(lines));
    end(chunk);
  };
}

/** One byte a character, as pdfkit means its strings. */
function bytesOf(lines: readonly string[]): Uint8Array {
  return Buffer.from(`${lines.join("\n")}\n`, "latin1");
}
