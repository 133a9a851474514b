import type { OpenFont, Subset } from "./fonts.ts";

/** The tables that PDF asks for, in the order in which fontkit writes them. */
const TAGS = ["head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm"] as const;
type Tag = (typeof TAGS)[number];

const HEADER = 12;
const ENTRY = 16;

/**
 * Makes subsets of a TrueType font that are copied from the font's file. fontkit decodes every
 * outline anew for every document and writes every number of every table through a general encoder,
 * to the same bytes.
 */
export function subsetMaker(font: OpenFont): () => Subset {
  const { buffer } = font.stream;
  const file = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  const table = (tag: Tag): Buffer => {
    const { offset = 0, length = 0 } = font.directory.tables[tag] ?? {};
    return file.subarray(offset, offset + length);
  };
  const [glyf, loca, hmtx] = [table("glyf"), table("loca"), table("hmtx")];
  const long = table("head").readInt16BE(50) === 1;
  const start = (id: number) => (long ? loca.readUInt32BE(4 * id) : 2 * loca.readUInt16BE(2 * id));
  const lastWidth = table("hhea").readUInt16BE(34) - 1;

  /** @throws Error for a glyph made of others, which would have to come along; these fonts have none. */
  function outline(id: number): Buffer {
    const own = glyf.subarray(start(id), start(id + 1));
    if (own.length > 0 && own.readInt16BE(0) < 0)
      throw new Error(
        `Glyph ${id} is made of others. Use a version of the font whose glyphs stand alone.`,
      );
    return own;
  }

  function encode(subset: Subset): Uint8Array {
    const outlines = subset.glyphs.map(outline);
    const count = outlines.length;
    const places = Buffer.alloc(4 * (count + 1));
    const metrics = Buffer.alloc(4 * count);
    let offset = 0;
    for (const [i, { length }] of outlines.entries()) {
      const id = subset.glyphs[i] ?? 0;
      const bearing = id <= lastWidth ? 4 * id + 2 : 4 * (lastWidth + 1) + 2 * (id - lastWidth - 1);
      metrics.writeUInt16BE(hmtx.readUInt16BE(4 * Math.min(id, lastWidth)), 4 * i);
      metrics.writeInt16BE(hmtx.readInt16BE(bearing), 4 * i + 2);
      offset += length;
      places.writeUInt32BE(offset, 4 * (i + 1));
    }
    const written: Record<Tag, Buffer> = {
      head: withNumber(table("head"), 50, 1),
      hhea: withNumber(table("hhea"), 34, count),
      loca: places,
      maxp: withNumber(table("maxp"), 4, count),
      "cvt ": table("cvt "),
      prep: table("prep"),
      glyf: Buffer.concat(outlines),
      hmtx: metrics,
      fpgm: table("fpgm"),
    };
    return Buffer.concat([directory(written), ...TAGS.map((tag) => written[tag])]);
  }

  return () => {
    const subset = font.createSubset();
    subset.encode = () => encode(subset);
    return subset;
  };
}

function withNumber(table: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(value, at);
  return copy;
}

/** The head of the file: where each table lies. PDF readers ask for no checksums. */
function directory(tables: Record<Tag, Buffer>): Buffer {
  const head = Buffer.alloc(HEADER + ENTRY * TAGS.length);
  const power = Math.floor(Math.log2(TAGS.length));
  head.write("true", 0, "latin1");
  head.writeUInt16BE(TAGS.length, 4);
  head.writeUInt16BE(ENTRY * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(ENTRY * (TAGS.length - 2 ** power), 10);
  let offset = head.length;
  for (const [i, tag] of TAGS.entries()) {
    const at = HEADER + ENTRY * i;
    head.write(tag, at, "latin1");
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(tables[tag].length, at + 12);
    offset += tables[tag].length;
  }
  return head;
}
