import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Translated } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { openProject } from "../open.ts";
import { findMunicipality } from "../plans/code-list.ts";
import { readMunicipalities } from "../plans/named-places.ts";
import { renamedMunicipality, renamedPlan } from "../plans/renaming.ts";
import { PLAN_ID } from "../plans/schemas.ts";
import { usageError } from "../words/command-texts.ts";
import { changeData } from "./change-data.ts";
import { checkAsked, LIFE_OPTIONS } from "./life-options.ts";

export const help: Translated = {
  ja: `npm run rename -- --plan ID --to ID [options]
npm run rename -- --municipality CODE --to CODE [options]

計画の名前か市区町村のコードを変え、それを指すもの（量、リンク、修正、上書き、短い名称、所見、設定）も
すべて直す。まず変わる行を示し、--yes があるときだけ書く。コメントと順序は変わらない。

  --plan ID            いまの計画の名前（data/plans のフォルダ）
  --municipality CODE|NAME
                       いまの市区町村（6桁のコードか名称）
  --to ID|CODE         新しい名前。市区町村は data/municipality-codes.csv のコードか名称
  --yes                書き込む
  --lang ja|en         表示の言語
  --data DIR           データのフォルダ（data）`,
  en: `npm run rename -- --plan ID --to ID [options]
npm run rename -- --municipality CODE --to CODE [options]

Gives a plan another id or a municipality another code, and follows every reference: measures, links,
corrections, overrides, short names, commentary, settings. Shows the lines that change first and
writes only with --yes. Comments and order stay.

  --plan ID            the plan as it is called now (its folder under data/plans)
  --municipality CODE|NAME
                       the municipality now, by 6-digit code or name
  --to ID|CODE         the new id; of a municipality a code or name of data/municipality-codes.csv
  --yes                write
  --lang ja|en         language of the messages
  --data DIR           the data folder (data)`,
};

const OPTIONS = { ...LIFE_OPTIONS, to: { type: "string" } } as const;

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const { plan, municipality, to, yes, data } = values;
  const lang = checkAsked(values, terminal);
  if (to === undefined) throw usageError("life.toMissing");
  const shared = { data, lang, yes, names: [] };
  if (plan !== undefined) {
    if (!PLAN_ID.test(to)) throw usageError("life.planForm", { id: to });
    if (existsSync(join(data, "plans", to))) throw usageError("life.planTaken", { id: to });
    const folders = new Map([[plan, to]]);
    return changeData({ ...shared, folders }, (texts) => renamedPlan(texts, plan, to), terminal);
  }
  const project = await openProject(data);
  const [from = ""] = readMunicipalities([municipality ?? ""], project);
  const { code } = await findMunicipality(data, to);
  if (project.municipalities.some((place) => place.code === code))
    throw usageError("life.codeTaken", { code });
  const make = (texts: Parameters<typeof renamedMunicipality>[0]) =>
    renamedMunicipality(texts, from, code);
  return changeData({ ...shared, folders: new Map() }, make, terminal);
}
