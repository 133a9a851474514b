/** That an official figure has crossed zero and stayed on the other side. */
export const crossing = {
  above: {
    ja: "{item}は、{places}では{until}までマイナス、{since}からプラスである",
    en: "{item} in {places}: below zero until {until}, above it since {since}",
  },
  below: {
    ja: "{item}は、{places}では{until}までプラス、{since}からマイナスである",
    en: "{item} in {places}: above zero until {until}, below it since {since}",
  },
} as const;
