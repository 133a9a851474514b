/**
 * Hiragana in Hepburn without marks for long vowels, as signs at stations have it: あしかが →
 * Ashikaga, こうのす → Konosu. Some cities spell themselves otherwise, so that a person checks it.
 */
export function romanise(kana: string): string {
  const plain = kana.replaceAll("ヶ", "が").replaceAll("ー", "");
  let latin = "";
  for (let at = 0; at < plain.length; at++) {
    const [one = "", two = ""] = [plain[at], plain.slice(at, at + 2)];
    if (one === "っ") {
      const next = SYLLABLES[plain.slice(at + 1, at + 3)] ?? SYLLABLES[plain[at + 1] ?? ""] ?? "";
      latin += next.startsWith("ch") ? "t" : (next[0] ?? "");
    } else if (SYLLABLES[two] !== undefined) {
      latin += SYLLABLES[two];
      at++;
    } else latin += SYLLABLES[one] ?? one;
  }
  const short = latin
    .replace(/n(?=[bmp])/gu, "m")
    .replace(/ou|oo/gu, "o")
    .replace(/uu/gu, "u");
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** The name in Latin letters, without し, く, ちょう, まち, むら or そん where that is its kind. */
export function placeName(name: string, kana: string): string {
  return romanise(spokenName(name, kana));
}

/** The reading without that of 市, 区, 町 or 村 at its end. */
export function spokenName(name: string, kana: string): string {
  const endings: Record<string, RegExp> = {
    市: /し$/u,
    区: /く$/u,
    町: /(ちょう|まち)$/u,
    村: /(むら|そん)$/u,
  };
  return kana.replace(endings[name.at(-1) ?? ""] ?? /$/u, "");
}

const KANA = `
  あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi
  つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu
  めme もmo らra りri るru れre ろro がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo
  だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo やya ゆyu
  よyo わwa をo んn きゃkya きゅkyu きょkyo しゃsha しゅshu しょsho ちゃcha ちゅchu
  ちょcho にゃnya にゅnyu にょnyo ひゃhya ひゅhyu ひょhyo みゃmya みゅmyu みょmyo
  りゃrya りゅryu りょryo ぎゃgya ぎゅgyu ぎょgyo じゃja じゅju じょjo びゃbya びゅbyu
  びょbyo ぴゃpya ぴゅpyu ぴょpyo`;
/** The letters of each syllable. */
const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  KANA.trim()
    .split(/\s+/u)
    .map((pair) => pair.split(/(?<![a-z])(?=[a-z])/u)),
);
