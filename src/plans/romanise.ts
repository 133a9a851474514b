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

const ROWS: Record<string, string> = {
  "": "あいうえお",
  k: "かきくけこ",
  s: "さしすせそ",
  t: "たちつてと",
  n: "なにぬねの",
  h: "はひふへほ",
  m: "まみむめも",
  r: "らりるれろ",
  g: "がぎぐげご",
  z: "ざじずぜぞ",
  d: "だぢづでど",
  b: "ばびぶべぼ",
  p: "ぱぴぷぺぽ",
};
const ODD: Record<string, string> = {
  し: "shi",
  ち: "chi",
  つ: "tsu",
  ふ: "fu",
  じ: "ji",
  ぢ: "ji",
  づ: "zu",
  や: "ya",
  ゆ: "yu",
  よ: "yo",
  わ: "wa",
  を: "o",
  ん: "n",
};
const SYLLABLES: Record<string, string> = table();

function table(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [consonant, kana] of Object.entries(ROWS))
    for (const [i, sign] of [...kana].entries()) found[sign] = `${consonant}${"aiueo"[i]}`;
  Object.assign(found, ODD);
  const small = { ゃ: "a", ゅ: "u", ょ: "o" };
  for (const sign of "きしちにひみりぎじびぴ")
    for (const [glide, vowel] of Object.entries(small)) {
      const stem = (found[sign] ?? "").slice(0, -1);
      found[sign + glide] = /^(sh|ch|j)$/u.test(stem) ? stem + vowel : `${stem}y${vowel}`;
    }
  return found;
}
