import { parseArgs } from "node:util";
import type { Translated } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { openProject } from "../open.ts";
import { readMunicipalities } from "../plans/named-places.ts";
import { removed } from "../plans/removal.ts";
import { changeData } from "./change-data.ts";
import { checkAsked, LIFE_OPTIONS } from "./life-options.ts";

export const help: Translated = {
  ja: `npm run remove -- --plan ID [options]
npm run remove -- --municipality CODE [options]

計画か、市区町村とそのすべての計画を除き、それに基づくもの（量の構成員、リンク、修正、上書き、短い名称、
統計の値、所見、設定）も除く。1つの市区町村だけになる量は消す。まず変わる行を示し、--yes があるときだけ
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
links, corrections, overrides, short names, values of statistics, commentary, settings. A measure that
is left with one municipality goes. Shows the lines that change first and writes only with --yes.
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
  const gone = plan === undefined ? plansOf(code ?? "") : [plan];
  const places = new Map(project.plans.map(({ file }) => [file.id, file.municipality]));
  return changeData(
    {
      data,
      lang,
      yes,
      names: [...gone, ...namesOf(code)],
      folders: new Map(gone.map((id) => [id, null])),
    },
    (texts) => removed(texts, { plans: gone, code }, places),
    terminal,
  );

  /** What files and sentences, such as caveats, call a municipality. */
  function namesOf(own: string | null): string[] {
    const place = project.municipalities.find((one) => one.code === own);
    return place === undefined ? [] : [`municipality-${own}`, place.name];
  }

  function plansOf(own: string): string[] {
    return project.plans.filter(({ file }) => file.municipality === own).map(({ file }) => file.id);
  }
}
