import type { CodeLine } from "../plans/code-list.ts";
import type { ReadPlan } from "./new-document.ts";

/** What was made and what a person does next, in order. */
export function nextSteps({
  id,
  municipality: { name, prefecture },
  added,
  read,
}: {
  id: string;
  municipality: CodeLine;
  added: boolean;
  read: ReadPlan | null;
}): string[] {
  const folder = `data/plans/${id}`;
  const steps = [
    `Fill in ${folder}/plan.yaml where it says 記入 (title, English title, date of issue, period${read === null ? ", document" : ""}).`,
    ...(added
      ? [
          "Check the new line of data/municipalities.csv: the English name, and the kind (data/city-kinds.csv has it from lists of which some bear no date).",
        ]
      : []),
    read === null || read.rows === 0
      ? `Type the rows into ${folder}/indicators.csv, or save them as indicators.xlsx; ${folder}/README.md says what each column takes.`
      : `Compare ${folder}/indicators.csv with the document${read.review > 0 ? `; ${read.review} of ${read.rows} rows are doubtful, npm run ingest -- FILE --review lists them` : ""}.`,
    "Run npm run check and fix what it names: units that data/units.csv does not know, words that nothing places.",
    "Add English labels to data/translations.csv.",
    "Name in data/measures.yaml the rows that share a quantity with other cities.",
    "Run npm run report.",
  ];
  return [
    `${folder} is made for ${name} (${prefecture}).`,
    ...(read === null
      ? []
      : [
          read.rows === 0
            ? `No indicator row was found in ${read.document.file}; it may hold none, or in a layout that is not known yet (${read.candidates} lines not understood).`
            : `${read.rows} rows read from ${read.document.file}, ${read.candidates} lines not understood.`,
          ...(read.phases > 1
            ? [`The document holds ${read.phases} plans; make the others with --phase.`]
            : []),
        ]),
    "",
    "Next:",
    ...steps.map((step, i) => `${i + 1}. ${step}`),
    "",
    "The tour is in docs/adding-a-city.md.",
  ];
}
