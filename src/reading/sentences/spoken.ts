/** A figure with its unit as sentences print it. */
export const NUMBER =
  "約?(?:[△▲＋+-]|プラス|マイナス)?(?:[0-9]{1,4}[兆億万]){0,2}[0-9][0-9,]{0,12}(?:\\.[0-9]{1,4})?(?:/[0-9]{1,4})?";
/** A sign of a unit: no digit but in m2, m3 and CO2. */
const SIGN = "(?:[^0-9、。,()（）「」→から]|(?<=[0-9.][^0-9]{0,3}m)[23]|(?<=CO)2)";
export const VALUE = `${NUMBER}(?:[かカヵヶケ]所|${SIGN}{0,8}?)(?:\\([^()]{0,20}[0-9元][^()]{0,20}\\))?`;
