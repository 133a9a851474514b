/** 1・21 in a newspaper; two figures one behind the other, with what follows them. */
const PAIR = /(?<![0-9.・第])([0-9]{1,5})・([0-9]{1,2})(?![0-9・])(?=(.{0,2}))/gu;
/** What numbers a thing, and never counts one in parts: 7・8月, 1・2号館, 5・6年生. */
const ORDINAL = /^(?:月|年[生度]|学年|号|丁目|番|類|種|級|組|期|次)/u;
/** What may do either; of two such numbers the second is greater: 3・4歳, but 81・2歳. */
const EITHER = /^(?:年|日|歳|回|部|区|条|項|章)/u;

/** Figures as newspapers print them: 10・5 with a point. */
export const withPoints = (text: string): string =>
  text.replace(PAIR, (printed, whole: string, part: string, behind: string) => {
    const listed = EITHER.test(behind) && Number(part) > Number(whole);
    return listed || ORDINAL.test(behind) ? printed : `${whole}.${part}`;
  });
