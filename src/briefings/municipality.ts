import { promiseRows } from "../charts/promise-rows.ts";
import type { Block, Briefing } from "../lib/pdf/content.ts";
import { TEXT_WIDTH } from "../lib/pdf/style.ts";
import { standsOut } from "../story/peers.ts";
import { placePeers } from "../story/place-peers.ts";
import { type PlacePromises, placePromises } from "../story/profile.ts";
import { profileLead, profileTitle } from "../story/profile-head.ts";
import type { Municipality } from "../tables/rows.ts";
import { paragraph } from "./blocks.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { figureBlocks } from "./figures.ts";
import { type Edition, fitPage, inAll, inPages } from "./fit.ts";
import { frameOfPlace } from "./frame.ts";
import { ownSentence, ownTitle } from "./own-words.ts";
import { profileAnnex } from "./profile-annex.ts";
import { profileQuestions, profileSources } from "./profile-close.ts";
import { factsOf } from "./profile-facts.ts";
import { peersOf, phaseBlocks, residentsFigure } from "./profile-figures.ts";
import { pathRow, profileWays } from "./profile-paths.ts";
import { populationRow } from "./profile-population.ts";

/** What the first page may hold, from much to little: promises with a present figure and without. */
const FILLS = (
  [
    [12, [8, 5]],
    [10, [6, 4]],
    [8, [6, 4, 3, 2]],
    [7, [3, 2, 1]],
    [6, [2, 1]],
    [5, [2, 1]],
    [4, [2, 1]],
    [3, [1]],
    [1, [1]],
    [0, [0]],
  ] as const
).flatMap(([known, opens]) => opens.map((open) => ({ known, open })));
/** Figures among the peers, from much to little. */
const PEERS = [24, 18, 15, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 0];
/** So many of them at least beside charts over the years. */
const BESIDE = 5;

/** One municipality: what its plans promise and where that stands; two pages and an annex. */
export function municipalityBriefing(place: Municipality, context: BriefingContext): Briefing {
  const { tables } = context;
  const promises = placePromises(place.code, tables);
  const heights = { most: 190, least: 92 };
  const editions = inAll(context, (own) => firstEdition(place, promises, own));
  // Headline and questions are those of every language; a page shows as many promises as it holds.
  const shown = placePromises(place.code, tables, fitPage(FILLS, editions, heights).fill);
  const first = fitPage(FILLS, [editions[0]], heights);
  const second = fitPage(
    // An earlier phase whose labels take many lines is in the annex alone.
    [true, false].flatMap((phase) => [
      ...PEERS.filter((peers) => peers >= BESIDE).map((peers) => ({ phase, peers, ways: true })),
      ...PEERS.map((peers) => ({ phase, peers, ways: false })),
    ]),
    // How many figures stand among the peers is for each language to say.
    [secondEdition(place, shown, context)],
    { most: 165, least: 90 },
  );
  // The headline tells nothing that the page does not show.
  const briefing = headOf(place, shown, context);
  return {
    ...briefing,
    blocks: inPages(first.blocks, second.blocks, briefing),
    annex: profileAnnex(place, context),
  };
}

/** The briefing without its blocks. */
function headOf(place: Municipality, shown: PlacePromises, context: BriefingContext): Briefing {
  const positions = shown.known.map(({ position }) => position);
  return {
    ...frameOfPlace(place, context, undefined, positions),
    kicker: context.say("masthead.place"),
    ...ownTitle({ title: profileTitle(place, shown, context), subtitle: "" }, context),
    subject: nameOf(place, context.lang),
    blocks: [],
  };
}

function firstEdition(
  place: Municipality,
  promises: PlacePromises,
  context: BriefingContext,
): Edition<(typeof FILLS)[number]> {
  const facts = factsOf(place, context);
  return {
    of: headOf(place, promises, context),
    make(most, height) {
      const told = placePromises(place.code, context.tables, most);
      return [
        ...lead(place, told, context),
        ...(facts.length === 0 ? [] : [{ type: "facts" as const, items: facts }]),
        ...figureBlocks(promiseRows(place, told, TEXT_WIDTH, context)),
        ...populationRow(place, height, context),
      ];
    },
  };
}

function secondEdition(
  place: Municipality,
  shown: PlacePromises,
  context: BriefingContext,
): Edition<{ phase: boolean; peers: number; ways: boolean }> {
  const drawn = profileWays(place, context);
  return {
    of: context.lang,
    make({ phase, peers: most, ways }, height) {
      // What lies among the middle half of its peers is no finding.
      const peers = placePeers(place, context.tables, most).filter(standsOut);
      return [
        ...figureBlocks(residentsFigure(place, context)),
        ...(ways ? pathRow(drawn, height, context) : []),
        ...(phase ? phaseBlocks(place, context) : []),
        ...figureBlocks(peersOf(place, peers, context)),
        ...profileQuestions(shown, context),
        ...profileSources(
          place,
          [...shown.known, ...(ways ? drawn.paths : [])],
          [...peers, ...(ways ? drawn.trends : [])],
          context,
        ),
      ];
    },
  };
}

function lead(place: Municipality, promises: PlacePromises, context: BriefingContext): Block[] {
  const content = ownSentence(place.code, context) ?? [profileLead(place, promises, context)];
  return content.every((part) => part === "") ? [] : [paragraph("lead", content)];
}
