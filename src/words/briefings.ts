import type { Language } from "../lib/language.ts";
import type { BriefingTexts } from "./briefing-texts.ts";
import { en } from "./briefings-en.ts";
import { ja } from "./briefings-ja.ts";

export const briefingTexts: Record<Language, BriefingTexts> = { ja, en };
