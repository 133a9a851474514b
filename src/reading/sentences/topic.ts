import { NAMES_QUANTITY } from "../words.ts";

/** A longer name of a measure says itself of what it is. */
const SHORT_NAME = 4;
const TOPIC = /(?:^|。)([^、。0-9「」は]{2,30})につ(?:いて|きまして)は、/u;

/** 凧については、令和8年度までに普及率を9%に: the short name of a measure, which is of what the sentence begins with. */
export function ofTopic(label: string, before: string): string {
  const isShort = label.length <= SHORT_NAME && NAMES_QUANTITY.test(label);
  const topic = isShort ? TOPIC.exec(before)?.[1] : undefined;
  return topic ? `${topic}の${label}` : label;
}
