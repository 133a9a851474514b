import { Document, parseDocument, type YAMLMap, YAMLSeq } from "yaml";
import type { Measure } from "../plans/measure-schemas.ts";

export type NewMeasure = Omit<Measure, "form">;
type Member = Measure["members"][number];

const FORMAT = { lineWidth: 0 } as const;

/** The text of a member, ready to be pasted below `members`. */
export function memberText(member: Member): string {
  const document = new Document();
  document.contents = seqOf([memberNode(document, member)]);
  return document.toString(FORMAT).replace(/^(?=.)/gmu, "    ");
}

/** The text of a measure, ready to be pasted at the end of the file. */
export function measureText(measure: NewMeasure): string {
  const document = new Document();
  document.contents = seqOf([measureNode(document, measure)]);
  return document.toString(FORMAT);
}

/**
 * The file with another member at the end of a measure, and a sentence at the end of its caveats.
 * Comments, order and everything else stay as they are.
 */
export function withMember(
  text: string,
  at: number,
  member: Member,
  caveat: { ja: string; en: string },
): string {
  const document = parseDocument(text);
  document.addIn([at, "members"], memberNode(document, member));
  for (const [key, sentence] of [
    ["caveat", caveat.ja],
    ["caveat_en", ` ${caveat.en}`],
  ] as const) {
    const scalar = document.getIn([at, key], true) as { value: string };
    scalar.value = `${scalar.value.trimEnd()}${sentence}`;
  }
  return document.toString(FORMAT);
}

/** The file with another measure at its end. */
export function withMeasure(text: string, measure: NewMeasure): string {
  const document = parseDocument(text);
  const node = measureNode(document, measure);
  node.spaceBefore = true;
  document.add(node);
  return document.toString(FORMAT);
}

function measureNode(document: Document, { members, ...rest }: NewMeasure): YAMLMap {
  const node = document.createNode(rest) as YAMLMap;
  node.set("members", seqOf(members.map((member) => memberNode(document, member))));
  return node;
}

function memberNode(document: Document, { row, conversion }: Member): YAMLMap {
  const node = document.createNode({ row }) as YAMLMap;
  if (conversion.length > 0)
    node.set(
      "conversion",
      seqOf(conversion.map((step) => document.createNode(step, { flow: true }))),
    );
  return node;
}

function seqOf(items: unknown[]): YAMLSeq {
  const seq = new YAMLSeq();
  seq.items = items;
  return seq;
}
