import type { Language } from "../lib/language.ts";

/** 「＋13%以上」, 「4%以上の削減」, "at least +13%", "a cut of at least 4%". */
export function boundedPace(amount: string, lang: Language): string {
  if (lang === "ja")
    return /^[△−]/u.test(amount) ? `${amount.slice(1)}以上の削減` : `${amount}以上`;
  return amount.startsWith("−")
    ? `a cut of at least ${amount.replaceAll("−", "")}`
    : `at least ${amount}`;
}
