import type { Problem } from "../lib/errors.ts";
import type { Language } from "../lib/language.ts";
import type { Inline } from "../lib/pdf/content.ts";
import type { CommentaryFile } from "../plans/commentary.ts";
import type { Municipality } from "../tables/rows.ts";
import { problemOf } from "../words/command-texts.ts";
import { pageText } from "../words/page-texts.ts";
import { common } from "../words/text.ts";

/** An organisation's own headline of a briefing, and its sentences by municipality code. */
export interface OwnWords {
  headline: string;
  sentences: ReadonlyMap<string, string>;
}

/** Whose words they are, in which language. */
interface Speaker {
  own: OwnWords;
  lang: Language;
  /** The organisation of the settings, or empty. */
  organisation: string;
}

export const NO_OWN_WORDS: OwnWords = { headline: "", sentences: new Map() };

/** What the heads of the commentaries of one language say, by briefing. */
export function ownWordsOf(
  commentary: readonly CommentaryFile[],
  lang: Language,
  municipalities: readonly Municipality[],
): Map<string, OwnWords> {
  const own = commentary.filter((file) => file.lang === lang);
  return new Map(
    own.map(({ briefing, head }) => {
      const sentences = municipalities.flatMap((place) => {
        const text = head.municipalities[namedAs(place, head.municipalities) ?? ""];
        return text === undefined ? [] : [[place.code, text] as const];
      });
      return [briefing, { headline: head.headline ?? "", sentences: new Map(sentences) }];
    }),
  );
}

/** What is wrong in the heads of commentaries, with its line: YAML, unknown municipalities. */
export function headProblems(
  commentary: readonly CommentaryFile[],
  municipalities: readonly Municipality[],
): Problem[] {
  const known = new Set(municipalities.flatMap(({ code, name, name_en }) => [code, name, name_en]));
  const names = municipalities.map(({ name }) => name).join(", ");
  return commentary.flatMap(({ file, head, problems, locate }) => [
    ...problems,
    ...Object.keys(head.municipalities)
      .filter((key) => !known.has(key))
      .map((key) =>
        locate(
          problemOf(
            "commentary-municipality",
            { file, line: 0, column: `municipalities.${key}` },
            { key, names },
          ),
        ),
      ),
  ]);
}

/** The key under which the sentences name a municipality: code or name in either language. */
function namedAs(
  { code, name, name_en }: Pick<Municipality, "code" | "name" | "name_en">,
  sentences: Readonly<Record<string, string>>,
): string | undefined {
  return [code, name, name_en].find((key) => Object.hasOwn(sentences, key));
}

/** The organisation's headline in the place of the rules' one, and whose it is. */
export function ownTitle(
  given: { title: string; subtitle: string },
  { own, lang, organisation }: Speaker,
): { title: string; subtitle: string } {
  const title = own.headline;
  if (title === "") return given;
  const mark = pageText("own.headline", lang, {
    by: organisation || pageText("own.analyst", lang),
  });
  const parts = [given.subtitle, mark].filter((text) => text !== "");
  return { title, subtitle: parts.join(common.space[lang]) };
}

/** The organisation's sentence on a municipality with its mark; null where it gives none. */
export function ownSentence(code: string, { own, lang, organisation }: Speaker): Inline[] | null {
  const text = own.sentences.get(code);
  if (text === undefined) return null;
  return [
    pageText("own.sentence", lang, { text, by: organisation || pageText("own.analyst", lang) }),
  ];
}
