import { jaModel, Parser } from "budoux";
import { keeper } from "../memo.ts";
import { endings, keptWhole, remarks, unparted } from "./kept-together.ts";
import { mayPart } from "./kinsoku.ts";

/** May a line begin with the character at this place? 0 no · 1 if need be · 2 gladly. */
export type Breaks = Readonly<Uint8Array>;

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2190-\u27bf\u3000-\u30ff]/;
/** A hyphen or slash between words, or before what a number is by; one letter is no word (t-CO2). */
const BETWEEN_WORDS = /(?:\p{L}{2}[-–—/]|\d\/)$/u;
/** Signs after which Japanese is gladly broken. */
const PAUSE = /[、。，／」』）】・]/;
/** The colon behind a name of some length; a short one would hang at the end of its line. */
const HEAD = /(?<=[^。／、「\s]{5})：/gu;

/** 以上 behind an amount that is too long for one line: rather than within its unit. */
const BOUND = /(?<=[0-9０-９]\p{Script=Katakana}{2,8})(?=以[上下])/gu;
/** What is counted behind 当たり by what: 千人当たり | 民営事業所数, not within the longer name. */
const PER = /(?<=当たり)(?=\p{Script=Han})/gu;

const parser = new Parser(jaModel);
/** Briefings repeat their texts, and tables try several widths. */
const keep = keeper<Uint8Array>(5000);

/**
 * Where a text may be broken, per UTF-16 unit. Japanese is broken gladly between phrases and, if
 * need be, between any two characters that the rules of kinsoku allow; Latin text at its spaces
 * and after hyphens and slashes between words. Without `phrases` nothing in Japanese is glad.
 */
export function findBreaks(text: string, phrases = true): Breaks {
  return keep(`${phrases ? "" : "full"}\n${text}`, () => computeBreaks(text, phrases));
}

function computeBreaks(text: string, phrases: boolean): Uint8Array {
  const breaks = new Uint8Array(text.length + 1);
  for (let i = 1; i < text.length; i++) breaks[i] = betweenCharacters(text, i);
  if (phrases && WIDE.test(text)) preferPhrases(text, breaks);
  if (!phrases) for (const at of endings(text)) breaks[at] = 0;
  for (const [start, end] of remarks(text))
    for (let i = start + 1; i < end; i++) if (breaks[i] === 2) breaks[i] = 1;
  for (const [start, end] of unparted(text)) breaks.fill(0, start + 1, end);
  return breaks;
}

function betweenCharacters(text: string, at: number): 0 | 1 | 2 {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (/[\udc00-\udfff]/.test(after) || after === " ") return 0;
  if (before === " ") return 2;
  if (!mayPart(before, after)) return 0;
  if (WIDE.test(before) || WIDE.test(after)) return 1;
  const word = text.slice(Math.max(0, at - 3), at);
  return /\p{L}/u.test(after) && BETWEEN_WORDS.test(word) ? 2 : 0;
}

function preferPhrases(text: string, breaks: Uint8Array): void {
  for (const at of parser.parseBoundaries(text)) if (breaks[at] === 1) breaks[at] = 2;
  for (const { index } of text.matchAll(HEAD)) if (breaks[index + 1] === 1) breaks[index + 1] = 2;
  for (const pattern of [BOUND, PER])
    for (const { index } of text.matchAll(pattern)) if (breaks[index] === 1) breaks[index] = 2;
  for (let i = 1; i < text.length; i++)
    if (breaks[i] === 1 && PAUSE.test(text.charAt(i - 1))) breaks[i] = 2;
}

/** The text cut wherever it is broken gladly. Never empty. */
export function phrasesOf(text: string): string[] {
  const breaks = findBreaks(text);
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at < text.length; at++) {
    if (breaks[at] !== 2) continue;
    parts.push(text.slice(start, at));
    start = at;
  }
  return [...parts, text.slice(start)];
}

/**
 * Single characters, joined to their neighbour where no line may part them, and figures with their
 * units: what is left of a phrase that alone is too wide.
 */
export function piecesOf(phrase: string): string[] {
  const inside = new Set<number>();
  for (const [start, end] of keptWhole(phrase)) for (let i = start + 1; i < end; i++) inside.add(i);
  const pieces: string[] = [];
  let at = 0;
  for (const character of phrase) {
    const last = pieces.at(-1);
    const parts = last === undefined || (!inside.has(at) && mayPart(last.slice(-1), character));
    if (parts) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
    at += character.length;
  }
  return pieces;
}
