/** The paragraph of sources at the end of the front pages. */
export const sourcesWords = {
  head: { ja: "出典　", en: "Sources  " },
  more: { ja: "　附属資料とデータ　", en: " Annex and data  " },
  codeAlt: { ja: "{address} を開くQRコード", en: "QR code that opens {address}" },
} as const;
