import type { Language, Translated } from "../lib/language.ts";
import type { Indicator, Municipality } from "../tables/rows.ts";
import { fill, refuser, speaker } from "./charts.ts";

type Labelled = Pick<Indicator, "id" | "label">;
type Named = Pick<Municipality, "name" | "name_en">;

/** What `npm run match` says of a row and its candidates. */

const TEXTS = {
  row: { ja: "{id} 「{label}」（{unit}）", en: '{id} "{label}" ({unit})' },
  candidate: {
    ja: "  {n}. {place}「{label}」（{unit}）{id}",
    en: '  {n}. {place}: "{label}" ({unit}) {id}',
  },
  reasonsFor: { ja: "     合う：{reasons}", en: "     For: {reasons}" },
  reasonsAgainst: { ja: "     合わない：{reasons}", en: "     Against: {reasons}" },
  intoMeasure: {
    ja: "     {measure}「{name}」（{grade}）に加える。提案する等級は「{proposal}」",
    en: '     Into {measure}, "{name}" ({grade}). Proposed grade: {proposal}',
  },
  newMeasure: {
    ja: "     新しい項目にする。提案する等級は「{proposal}」",
    en: "     A new measure. Proposed grade: {proposal}",
  },
  questions: { ja: "     確かめる：{questions}", en: "     To settle: {questions}" },
  command: { ja: "     書き込む：{command}", en: "     To write it: {command}" },
  none: {
    ja: "候補のない行が{n}件：{ids}",
    en: "Rows without a candidate: {n} ({ids})",
  },
  summary: {
    ja: "どの項目にも入っていない行{rows}件のうち、{found}件に候補がある。",
    en: "{rows} rows stand in no measure; {found} of them have candidates.",
  },
  carryLinked: {
    ja: "  前の計画：{id}「{label}」（{unit}）。同じ量としてつながっている。",
    en: '  before: {id} "{label}" ({unit}), linked as one quantity.',
  },
  carryNear: {
    ja: "  前の計画：{id}「{label}」（{unit}）。{reasons}。同じ量なら data/links.yaml に書く。",
    en: '  before: {id} "{label}" ({unit}): {reasons}. If it is one quantity, write into data/links.yaml:',
  },
  carryWithout: {
    ja: "前の計画に近い行のない行が{n}件：{ids}",
    en: "Rows without a near row before: {n} ({ids})",
  },
  carrySummary: {
    ja: "{rows}行のうち、前の計画とつながっている行{linked}、近い行がある行{near}。",
    en: "{rows} rows: {linked} linked with the plan before, {near} with a near row there.",
  },
  accepted: {
    ja: "data/measures.yamlの{measure}に書き込んだ：{rows}。caveatとcaveat_enを確かめて直す。",
    en: "Wrote {rows} into {measure} of data/measures.yaml. Check and correct caveat and caveat_en.",
  },
} as const satisfies Record<string, Translated>;

export const matchText = speaker(TEXTS);

const REFUSALS = {
  acceptOpen: {
    ja: "項目と行を書く：--accept 項目 行。新しい項目には、2つの市区町村の行を1つずつ書く。",
    en: "Name the measure and the row: --accept MEASURE ROW. A new measure takes a row of each of two municipalities.",
  },
  rowUnknown: {
    ja: "行「{row}」はない。npm run match が示す識別子を書く。",
    en: 'There is no row "{row}". Use an id that npm run match prints.',
  },
  rowRepeat: {
    ja: "行「{row}」は再掲である。はじめに出る行「{first}」を書く。",
    en: 'The row "{row}" is a repeat (再掲). Name its first appearance, "{first}".',
  },
  rowInMeasure: {
    ja: "行「{row}」は{measure}に入っている。",
    en: 'The row "{row}" stands in {measure} already.',
  },
  onePlace: {
    ja: "「{measure}」は新しい項目なので、2つの市区町村の行が要る：--accept {measure} {rows} 相手の行",
    en: '"{measure}" is a new measure and needs rows of two municipalities: --accept {measure} {rows} OTHER_ROW',
  },
  oneRow: {
    ja: "「{measure}」はすでにある項目なので、加える行は1つにする。",
    en: '"{measure}" is there already. Add one row at a time.',
  },
  idForm: {
    ja: "項目の識別子は英小文字、数字、下線で書く。「{measure}」は使えない。",
    en: 'The id of a measure takes small letters, digits and underscores, not "{measure}".',
  },
  sameNeedsReason: {
    ja: "「{measure}」の等級は同一である。定義が同じと確かめたうえで、その根拠を --reason と --reason-en に書く。",
    en: '"{measure}" is graded same. Confirm that the definition is the same, and give the grounds with --reason and --reason-en.',
  },
  noSteps: {
    ja: "「{row}」（{unit}）を{measure}の単位に直す手順が見つからない。data/measures.yamlに手で書くか、not_comparable の項目にする。",
    en: 'No steps lead "{row}" ({unit}) to the unit of {measure}. Write them into data/measures.yaml by hand, or use a measure graded not_comparable.',
  },
  mostForm: {
    ja: "--most は1以上の整数で書く。「{most}」は使えない。",
    en: '--most takes a whole number from 1, not "{most}".',
  },
  supersedesNone: {
    ja: "計画「{plan}」がないか、plan.yaml に supersedes がない。替わった前の計画を supersedes に書く。",
    en: 'There is no plan "{plan}", or its plan.yaml has no key supersedes. Name there the plan in whose place it stands.',
  },
  filterEmpty: {
    ja: "「{value}」にあたる行はない。",
    en: 'No row belongs to "{value}".',
  },
} as const satisfies Record<string, Translated>;

export const matchRefusal = refuser(REFUSALS);

/** What `npm run check` says of a row that no word places. */
export function themeText(
  { row, like }: { row: Labelled; like: (Labelled & Pick<Indicator, "theme" | "subtheme">) | null },
  lang: Language,
): string {
  const own = { id: row.id, label: row.label };
  if (like === null) return fill(UNPLACED.alone, lang, own);
  const { theme, subtheme, id, label } = like;
  return fill(UNPLACED.near, lang, { ...own, theme, subtheme, like: id, likeLabel: label });
}

const UNPLACED = {
  near: {
    ja: "{id}「{label}」：分野を決める語がない。{like}「{likeLabel}」に近いので、案は theme: {theme}、subtheme: {subtheme}。data/taxonomy.yamlのwordsかoverridesに加える。",
    en: '{id} "{label}": no word places the row. Near to {like} "{likeLabel}", so perhaps theme: {theme}, subtheme: {subtheme}. Add a word or an override to data/taxonomy.yaml.',
  },
  alone: {
    ja: "{id}「{label}」：分野を決める語がなく、ほかの計画に近い行もない。data/taxonomy.yamlのwordsかoverridesに加える。",
    en: '{id} "{label}": no word places the row, and no row of another plan is near. Add a word or an override to data/taxonomy.yaml.',
  },
} as const satisfies Record<string, Translated>;

/** A row as messages name it: its label with the part, and its unit. */
export function rowNames(
  { id, label, series, unit }: Labelled & Pick<Indicator, "series" | "unit">,
  lang: Language,
) {
  return { id, label: series === "" ? label : `${label} ${series}`, unit: unit || NO_UNIT[lang] };
}

const NO_UNIT: Translated = { ja: "単位なし", en: "no unit" };

/** What a caveat says of rows whose definition nobody has checked yet. */
export const caveatOf = {
  unchecked: (place: Named, label: string): Translated => ({
    ja: `${place.name}は「${label}」と書く。定義が同じかどうかは確かめていない。`,
    en: `${place.name_en} writes "${label}"; whether the definition is the same has not been checked.`,
  }),
  pair: (rows: readonly { place: Named | undefined; label: string; label_en: string }[]) => {
    const ja = rows.map(({ place, label }) => `${place?.name}は「${label}」`).join("、");
    const en = rows.map(({ place, label_en }) => `${place?.name_en} writes "${label_en}"`);
    return {
      ja: `${ja}と書く。定義と対象が同じかどうかは確かめていない。`,
      en: `${en.join(", ")}. Whether definition and scope are the same has not been checked.`,
    };
  },
};
