/** That an official figure has crossed zero and stayed on the other side. */
export const crossing = {
  above: {
    ja: "{item}は、{places}では{from}から{until}までマイナス、{since}からプラスである",
    en: "{item} in {places}: below zero from {from} to {until}, above it since {since}",
  },
  below: {
    ja: "{item}は、{places}では{from}から{until}までプラス、{since}からマイナスである",
    en: "{item} in {places}: above zero from {from} to {until}, below it since {since}",
  },
} as const;
