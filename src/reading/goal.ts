import { compact } from "./text.ts";

const ONE_YEAR = "(?:(?:令和|平成|[RH])?[0-9元]{1,4}(?:[(（][0-9]{4}[)）])?年?度?(?:末|まで)?)";
/** Words before a figure that say how the goal is meant, not how large it is. */
const BEFORE = [
  /^(?:継続的に|各|それぞれ|目標(?:値|数)?(?:は)?|下位|上位|概ね|全体の|すべて)+(?=[0-9△▲約])/u,
  new RegExp(`^${ONE_YEAR}[-−‐~〜～]${ONE_YEAR}`, "u"),
  /^\p{Script=Han}{1,6}率(?:は|を)?(?=[0-9])/u,
];
const KEPT_VALUE = new RegExp(`^${ONE_YEAR}の(?:実績|現状|数)値?(?:を|の)維持$`, "u");
const REFERENCE =
  /^(?:.{0,14}?)(?:年度?)?(?:\([^()]{0,20}\))?(?:年度?)?(?:比(?:で|べて)?|と比べて|に対し(?:て)?)約?(?=[0-9])/u;

/** What stands before a figure and usually behind it. */
const TURNED: readonly (readonly [RegExp, string])[] = [
  [/^(?:最低でも|最低|下限値?)([0-9].*)$/u, "$1以上"],
  [/^(?:上限値?|最大)([0-9].*)$/u, "$1以下"],
  // 市内全中学校(8校): as many as there are.
  [/^\D{0,8}(?:全|すべて|全て)(?:の)?[^\d()]{1,12}\((?:全)?(\d[\d,]{0,8}[^\d()]{1,5})\)$/u, "$1"],
  [/^(増加?|減少?|削減|低減|縮減)([0-9].*)$/u, "$2$1"],
  [/^(?:(?:基準|現状|当初)値?)?[×xX]([0-9.]+)倍?$/u, "基準値の$1倍"],
];

/** 0%に近づける, 限りなくゼロに近づける: the figure that a value is to come near to. */
export const NEARED =
  /^(?:限りなく)?(ゼロ|[0-9][0-9.]{0,5}[^0-9、。]{0,3})に近[づ付]け(?:る|ます)$/u;

/** A value as the notation reads it: 1,422/年 is 1,422 a year, 2千4百万 is 2400万. */
export function plainValue(printed: string): string {
  const text = compact(printed);
  if (/^[0-9,.]+[/／][年月日]$/u.test(text)) return text.slice(0, -2);
  const spoken = /^([0-9])千(?:([0-9]?)百)?万(.*)$/u.exec(text);
  if (!spoken) return printed;
  const hundreds = spoken[2] === undefined ? 0 : Number(spoken[2] || 1) * 100;
  return `${Number(spoken[1]) * 1000 + hundreds}万${spoken[3]}`;
}

/** A goal without the words around its figure: 継続的に25%以上 is 25%以上, 2014年度比40％削減 is 40％削減. */
export function plainGoal(printed: string): string {
  const text = compact(printed);
  if (KEPT_VALUE.test(text)) return "現状を維持";
  const neared = NEARED.exec(text)?.[1];
  if (neared) return neared;
  const aimed = /^(.{2,12}?)を?(?:目指|めざ)(?:す|します)$/u.exec(text)?.[1];
  if (aimed) return aimed;
  if (/位の(?:数値|値|水準)$/u.test(text)) return text.replace(/の[^の]*$/u, "");
  if (/^[0-9].*ずつ$/u.test(text)) return text.slice(0, -2);
  if (/^(?:毎年)?(?:対)?前年度?(?:比|を|より)?(?:増加?|上回る|向上|以上)$/u.test(text))
    return "現状を上回る";
  if (/^(?:毎年)?(?:対)?前年度?(?:比|を|より)?(?:減少?|下回る|以下)$/u.test(text))
    return "現状を下回る";
  for (const pattern of BEFORE) {
    const found = pattern.exec(text);
    if (found) return text.slice(found[0].length);
  }
  const turned = TURNED.find(([pattern]) => pattern.test(text));
  if (turned) return text.replace(...turned);
  const reference = REFERENCE.exec(text);
  if (reference && /(?:減|増|削|縮)/u.test(text.slice(reference[0].length)))
    return text.slice(reference[0].length).replace(/(?:する)?。?$/u, "");
  return text === "解消" || text === "皆無" ? "0" : text;
}
