import { readFileSync } from "node:fs";
import type { Briefing } from "../lib/pdf/content.ts";
import type { BriefingContext } from "./context.ts";

const { version } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { version: string };

/** What stands on every page of every briefing. */
export function frameOf({
  lang,
  date,
  version: data,
}: BriefingContext): Pick<Briefing, "lang" | "date" | "footer" | "author"> {
  const source = lang === "ja" ? "各市の計画文書" : "the plans of the municipalities";
  return {
    lang,
    date,
    author: "machikurabe",
    footer: {
      version:
        lang === "ja"
          ? `machikurabe ${version}・データ ${data}`
          : `machikurabe ${version}, data ${data}`,
      source:
        lang === "ja" ? `出典：${source}（末尾の一覧）` : `Source: ${source}, listed at the end`,
    },
  };
}
