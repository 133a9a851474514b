import type { Import } from "./source.ts";

/** A part of the house: the folders and files below src/ that its expression fits. */
const STAGES =
  /^(reading|match|plans|indicators|compare|audit|results|official|charts|story|briefings|notebooks|exports)\//;
const MACHINES = /^lib\//;
const FACES = /^(charts|story|briefings|exports|notebooks)\//;
const SRC = /\.ts$/;

interface Never {
  from: RegExp;
  to: RegExp;
  /** What may be taken all the same. */
  but?: (taken: Import) => boolean;
}

/** What no import may do. */
export const NEVER: Record<string, Never> = {
  "lib → anything outside lib": { from: MACHINES, to: SRC, but: ({ to }) => MACHINES.test(to) },
  "notation → anything but lib; types of tables": {
    from: /^notation\//,
    to: SRC,
    but: (taken) => /^(notation|lib)\//.test(taken.to) || isTableType(taken),
  },
  "tables → stages": { from: /^tables\//, to: STAGES },
  "words → stages; tables but their types": {
    from: /^words\//,
    to: new RegExp(`${STAGES.source}|^tables/`),
    but: isTableType,
  },
  "reading → plans": { from: /^reading\//, to: /^plans\// },
  "plans → official, reading, story": {
    from: /^plans\//,
    to: /^(official|reading|story)\//,
  },
  "indicators, compare, audit, results → what readers see": {
    from: /^(indicators|compare|audit|results)\//,
    to: FACES,
  },
  "official → compare": { from: /^official\//, to: /^compare\// },
  "story → charts, briefings, notebooks, exports": {
    from: /^story\//,
    to: /^(charts|briefings|notebooks|exports)\//,
  },
  "match → what readers see": { from: /^match\//, to: FACES },
  "charts → briefings, notebooks": { from: /^charts\//, to: /^(briefings|notebooks)\// },
  "notebooks → briefings": { from: /^notebooks\//, to: /^briefings\// },
  "exports → compare": { from: /^exports\//, to: /^compare\// },
  "anything → commands": {
    from: SRC,
    to: /^commands\//,
    but: ({ from }) => /^(cli\.ts$|commands\/)/.test(from),
  },
};

function isTableType({ to, types }: Import): boolean {
  return types && to.startsWith("tables/");
}

/** `from → to` of each import that runs against a rule. */
export function against({ from, to, but }: Never, imports: readonly Import[]): string[] {
  return imports
    .filter((taken) => from.test(taken.from) && to.test(taken.to) && !but?.(taken))
    .map((taken) => `${taken.from} → ${taken.to}`);
}
