import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseDocument } from "yaml";
import type { Translated } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { openProject } from "../open.ts";
import { readMunicipalities } from "../plans/named-places.ts";
import { type Project, rowId } from "../plans/project.ts";
import { removed } from "../plans/removal.ts";
import type { Written } from "../plans/removal-caveats.ts";
import { caveatOf } from "../words/match.ts";
import { changeData } from "./change-data.ts";
import { checkAsked, LIFE_OPTIONS } from "./life-options.ts";

export const help: Translated = {
  ja: `npm run remove -- --plan ID [options]
npm run remove -- --municipality CODE [options]

計画か、市区町村とそのすべての計画を除き、それに基づくもの（量の構成員、リンク、修正、上書き、短い名称、
訳語、統計の値、所見、設定）も除く。1つの市区町村だけになる量は消す。まず変わる行を示し、--yes があるときだけ
書く。コメントと順序は変わらない。

  --plan ID            計画の名前（data/plans のフォルダ）
  --municipality CODE|NAME
                       市区町村（6桁のコードか名称）
  --yes                書き込む
  --lang ja|en         表示の言語
  --data DIR           データのフォルダ（data）`,
  en: `npm run remove -- --plan ID [options]
npm run remove -- --municipality CODE [options]

Takes away a plan, or a municipality with all its plans, and what rests on them: members of measures,
links, corrections, overrides, short names, translations, values of statistics, commentary, settings. A
measure that is left with one municipality goes. Shows the lines that change first and writes only with --yes.
Comments and order stay.

  --plan ID            the plan (its folder under data/plans)
  --municipality CODE|NAME
                       the municipality, by 6-digit code or name
  --yes                write
  --lang ja|en         language of the messages
  --data DIR           the data folder (data)`,
};

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: LIFE_OPTIONS });
  const { plan, municipality, yes, data } = values;
  const lang = checkAsked(values, terminal);
  const project = await openProject(data);
  const [code = null] =
    municipality === undefined ? [] : readMunicipalities([municipality], project);
  const gone = plan === undefined ? plansIn(data, code ?? "") : [plan];
  const places = new Map(project.plans.map(({ file }) => [file.id, file.municipality]));
  const removal = { plans: gone, code, written: writtenFor(project, gone) };
  return changeData(
    {
      data,
      lang,
      yes,
      names: [...gone, ...namesOf(project, code)],
      folders: new Map(gone.map((id) => [id, null])),
    },
    (texts) => removed(texts, removal, places),
    terminal,
  );
}

/** What files and sentences, such as caveats, call a municipality. */
function namesOf({ municipalities }: Project, code: string | null): string[] {
  const place = municipalities.find((one) => one.code === code);
  return place === undefined ? [] : [`municipality-${code}`, place.name, place.name_en];
}

/** The folders of a municipality's plans, also those whose plan.yaml is not filled in yet. */
function plansIn(data: string, code: string): string[] {
  return readdirSync(join(data, "plans")).filter((id) => {
    const file = join(data, "plans", id, "plan.yaml");
    if (!existsSync(file)) return false;
    const own = parseDocument(readFileSync(file, "utf8")).get("municipality");
    return String(own) === code;
  });
}

/** What `match --accept` writes into the caveat of a measure for each row of the plans. */
function writtenFor(
  { plans, municipalities, translations }: Project,
  gone: readonly string[],
): ReadonlyMap<string, Written> {
  return new Map(
    plans
      .filter(({ file }) => gone.includes(file.id))
      .flatMap(({ file, indicators }) => {
        const place = municipalities.find(({ code }) => code === file.municipality);
        if (place === undefined) return [];
        return indicators.map(({ row: { row, label } }) => {
          const labels = [translations.get(label) ?? label, label];
          const written = labels.map((each) => caveatOf.unchecked(place, each));
          const caveat = [caveatOf.unchecked(place, label).ja];
          return [rowId(file.id, row), { caveat, caveat_en: written.map(({ en }) => en) }] as const;
        });
      }),
  );
}
