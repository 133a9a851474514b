/** What the type of a municipality follows from: the kind in law and the census. */
export interface TypeGrounds {
  /** 政令指定都市, 中核市, 施行時特例市, 特別区, 市, 町 or 村. */
  kind: string;
  population: number;
  /** Employed persons who live there, those of unknown industry included. */
  employed: number;
  secondary: number;
  tertiary: number;
}

/** Kinds that are a type of their own. */
const OWN_TYPE: ReadonlySet<string> = new Set(["政令指定都市", "中核市", "施行時特例市", "特別区"]);
const SIZES = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ"];
const CITY_SIZES = [50_000, 100_000, 150_000];
const TOWN_SIZES = [5_000, 10_000, 15_000, 20_000];

/**
 * The type of like municipalities (類似団体の類型) by the rule of the Ministry of Internal Affairs,
 * worked out here and not read from the ministry's list: 都市Ⅱ-3, 町村Ⅰ-0, or the kind. Cities have
 * 4 sizes and 4 industries, towns and villages 5 and 3. docs/methods.md has the source of the
 * boundaries and how they were tested.
 * @returns null where the kind, the population or the employed persons are not known or there are none
 */
export function peerType(grounds: TypeGrounds): string | null {
  const { kind, population, employed } = grounds;
  if (OWN_TYPE.has(kind)) return kind;
  if (!(population > 0) || !(employed > 0)) return null;
  const size = (ends: readonly number[]) => SIZES[ends.filter((end) => population >= end).length];
  if (kind === "市") return `都市${size(CITY_SIZES)}-${cityIndustry(grounds)}`;
  if (kind === "町" || kind === "村") return `町村${size(TOWN_SIZES)}-${townIndustry(grounds)}`;
  return null;
}

function cityIndustry(grounds: TypeGrounds): number {
  const { tertiary, both } = shares(grounds);
  if (both(90)) return tertiary(65) ? 3 : 2;
  return tertiary(55) ? 1 : 0;
}

function townIndustry(grounds: TypeGrounds): number {
  const { tertiary, both } = shares(grounds);
  if (!both(80)) return 0;
  return tertiary(60) ? 2 : 1;
}

/** Whether so many percent of the employed work there; in whole numbers, so that 90 % is 90 %. */
function shares({ employed, secondary, tertiary }: TypeGrounds) {
  const reaches = (persons: number) => (percent: number) => persons * 100 >= percent * employed;
  return { both: reaches(secondary + tertiary), tertiary: reaches(tertiary) };
}
