import type { Language, Translated } from "../lib/language.ts";

/** What was made for a new plan. */
interface Made {
  id: string;
  municipality: { name: string; prefecture: string };
  /** Whether the municipality's line is new. */
  added: boolean;
  supersedes: string | undefined;
  /** Null where no document was read. */
  read: {
    document: { file: string };
    rows: number;
    review: number;
    candidates: number;
    phases: number;
  } | null;
}

/** What was made and what a person does next, in order. */
export function nextSteps(made: Made, lang: Language): string[] {
  const { id, municipality, read } = made;
  const { name, prefecture } = municipality;
  const head: Translated[] = [
    {
      ja: `data/plans/${id} を作った：${name}（${prefecture}）。`,
      en: `data/plans/${id} is made for ${name} (${prefecture}).`,
    },
    ...(read === null ? [] : readTexts(read)),
  ];
  const say = (text: Translated) => text[lang];
  return [
    ...head.map(say),
    "",
    say({ ja: "次にすること：", en: "Next:" }),
    ...stepsOf(made).map((step, i) => `${i + 1}. ${say(step)}`),
    "",
    say({
      ja: "全体の手順は docs/adding-a-city.md にある。",
      en: "The tour is in docs/adding-a-city.md.",
    }),
  ];
}

function readTexts({ document: { file }, rows, candidates, phases }: NonNullable<Made["read"]>) {
  const found: Translated =
    rows === 0
      ? {
          ja: `${file} に指標の行が見つからなかった。行がないか、まだ知らない形である（読めなかった行${candidates}）。`,
          en: `No indicator row was found in ${file}; it may hold none, or in a layout that is not known yet (${candidates} lines not understood).`,
        }
      : {
          ja: `${file} から${rows}行を読んだ。読めなかった行${candidates}。`,
          en: `${rows} rows read from ${file}, ${candidates} lines not understood.`,
        };
  const others: Translated = {
    ja: `文書には計画が${phases}つある。ほかの計画は --phase で作る。`,
    en: `The document holds ${phases} plans; make the others with --phase.`,
  };
  return phases > 1 ? [found, others] : [found];
}

function stepsOf({ id, added, read, supersedes }: Made): Translated[] {
  const folder = `data/plans/${id}`;
  return [
    {
      ja: `${folder}/plan.yaml の「記入」の所を埋める（名称、英訳、策定の年月、期間${read === null ? "、文書" : ""}）。`,
      en: `Fill in ${folder}/plan.yaml where it says 記入 (title, English title, date of issue, period${read === null ? ", document" : ""}).`,
    },
    ...(added ? [NEW_LINE] : []),
    rowsStep(folder, read),
    {
      ja: "npm run check を実行し、示されたものを直す：data/units.csv にない単位、分野を決める語のない行。",
      en: "Run npm run check and fix what it names: units that data/units.csv does not know, words that nothing places.",
    },
    {
      ja: "項目名の英訳を data/translations.csv に加える。",
      en: "Add English labels to data/translations.csv.",
    },
    {
      ja: "ほかの市区町村と同じ量の行を data/measures.yaml に書く。",
      en: "Name in data/measures.yaml the rows that share a quantity with other cities.",
    },
    ...(supersedes === undefined
      ? []
      : [
          {
            ja: `npm run match -- --carry ${id} で、${supersedes} から続く行と引き継ぐ項目を確かめる。`,
            en: `Run npm run match -- --carry ${id} for the rows that go on from ${supersedes} and the measures to carry over.`,
          },
        ]),
    { ja: "npm run report を実行する。", en: "Run npm run report." },
  ];
}

const NEW_LINE: Translated = {
  ja: "data/municipalities.csv の新しい行を確かめる：英字の名称と種別（data/city-kinds.csv の元の一覧には日付のないものがある）。",
  en: "Check the new line of data/municipalities.csv: the English name, and the kind (data/city-kinds.csv has it from lists of which some bear no date).",
};

function rowsStep(folder: string, read: Made["read"]): Translated {
  if (read === null || read.rows === 0)
    return {
      ja: `${folder}/indicators.csv に行を打ち込む。indicators.xlsx として保存してもよい。各列の書き方は ${folder}/README.md にある。`,
      en: `Type the rows into ${folder}/indicators.csv, or save them as indicators.xlsx; ${folder}/README.md says what each column takes.`,
    };
  const { review, rows } = read;
  const doubts: Translated =
    review === 0
      ? { ja: "", en: "" }
      : {
          ja: `${rows}行のうち${review}行は疑わしい。npm run ingest -- FILE --review で挙がる。`,
          en: `; ${review} of ${rows} rows are doubtful, npm run ingest -- FILE --review lists them`,
        };
  return {
    ja: `${folder}/indicators.csv を文書と見比べる。${doubts.ja}`,
    en: `Compare ${folder}/indicators.csv with the document${doubts.en}.`,
  };
}
