import type { Language, Translated } from "../lib/language.ts";
import type { OfficialDistribution } from "../tables/rows.ts";
import { fill, joinNames } from "../words/charts.ts";
import { contextDots, contextStrip as texts } from "../words/context.ts";
import { capital } from "../words/in-sentence.ts";
import { fullPeers, headPeers, nearPeers } from "../words/peer-group.ts";
import { type Chart, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { itemName, itemValue } from "./context-cell.ts";
import type { ContextRows } from "./context-words.ts";
import { bottomOf, emptyPanel, finePrint, flowing } from "./fine-print.ts";
import { draw } from "./frame.ts";
import { officialCells } from "./official-cell.ts";
import { NAMED, type OfficialCell, type Quartiles } from "./official-lanes.ts";
import { type ContextStripOptions, toStrips } from "./strip-rows.ts";
import { headDetail, nationalRate, type Strip, sentence, titleOf } from "./strip-words.ts";
import { joinSentences, placesText } from "./values.ts";

/**
 * Where municipalities stand among all of Japan: for each item the middle half of all
 * municipalities as a band with its median, the country as a dashed line, each municipality on a
 * lane. Items that have no distribution are left out; they belong to `contextDots`.
 */
export function contextStrip(
  rows: ContextRows,
  options: ContextStripOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const strips = toStrips(rows, options, context);
  const cells = officialCells(
    strips.map((strip) => cellOf(strip, lang)),
    width,
    context,
  );
  const print = { top: bottomOf(cells) + 4, width };
  const isEmpty = strips.length === 0;
  const key = finePrint(flowing(keyOf(strips, lang), width, context), print, context);
  const panels = isEmpty ? [emptyPanel(width, context)] : [...cells, key];
  const names = placesText(
    (strips[0]?.placed ?? []).map(({ style }) => style.name),
    lang,
  );
  const title = isEmpty ? texts.none[lang] : titleOf(strips, names, lang);
  const subtitle = isEmpty ? "" : fill(texts.subtitle, lang, { places: names });
  const notes = isEmpty ? [] : notesOf(strips, lang);
  const alt = joinSentences(
    [title, ...strips.map((strip) => sentence(strip, lang)), ...notes],
    lang,
  );
  const id = options.idPrefix ?? "context-strip";
  const words = { title, subtitle, alt, notes };
  return draw({ id, width, height: bottomOf(panels), panels }, words, context);
}

function cellOf({ item, japan, peers, placed }: Strip, lang: Language): OfficialCell {
  const say = (value: number) => itemValue(item, value, lang);
  const words = ({ q1, median, q3 }: Quartiles, pattern: Translated, name = "") =>
    fill(pattern, lang, { peers: name, q1: say(q1), median: say(median), q3: say(q3) });
  const name = peers ? capital(nearPeers(peers, "", lang)) : "";
  return {
    name: itemName(item, lang),
    detail: headDetail(item, japan, lang),
    marks: placed,
    domain: [japan.lower, japan.upper],
    log: japan.log_scale,
    national: nationalRate({ item, japan }),
    bands: [
      { ...japan, text: words(japan, texts.all), short: "" },
      ...(peers
        ? [{ ...peers, text: words(peers, texts.peers, name), short: headPeers([peers], lang) }]
        : []),
    ],
  };
}

function notesOf(strips: readonly Strip[], lang: Language): string[] {
  const logs = strips.filter(({ item }) => item.log_scale).map(({ item }) => itemName(item, lang));
  const all = strips.flatMap(({ placed }) => placed);
  return [
    texts.clipped[lang],
    texts.unordered[lang],
    ...(strips.some(({ placed }) => placed.length > NAMED) ? [texts.ticks[lang]] : []),
    ...(all.some(({ hollow }) => hollow) ? [contextDots.preliminary[lang]] : []),
    ...(logs.length > 0 ? [fill(texts.log, lang, { items: joinNames(logs, lang) })] : []),
  ];
}

/** What the peers are called, and who they are. */
function peersMark(peers: OfficialDistribution, lang: Language): string {
  const all = fullPeers(peers, peers.municipalities, lang);
  return fill(texts.peersMark, lang, { peers: headPeers([peers], lang), all });
}

function keyOf(strips: readonly Strip[], lang: Language): string[] {
  const peers = strips.find((strip) => strip.peers)?.peers;
  return [
    texts.key[lang],
    ...(strips.some((strip) => nationalRate(strip) !== null) ? [texts.nationalKey[lang]] : []),
    ...(peers ? [peersMark(peers, lang)] : []),
  ];
}
