/** Whether the unit is a share or a change of one. */
export const isShare = (unit: string): boolean => /^(?:[%％‰]|ポイント|割)$/u.test(unit);

/** Whether the unit is a number of something out of all of it: 6台/52台. */
export const isOutOf = (unit: string): boolean => /^([^0-9/]{1,4})\/[0-9,]{1,9}\1$/u.test(unit);

/** A printed value and its number. */
interface Printed {
  raw: string;
  value: number | null;
}

/** How many times as much as the fraction the other value is at least; goals are seldom more. */
const LEAST = 30;

/** Whether a fraction that may be a share (0.418) stands beside a share in per cent: 50%, or many times as much. */
export function isMixedShare(unit: string, one: Printed, other: Printed): boolean {
  if (!isShare(unit) || isFraction(one) === isFraction(other)) return false;
  const [fraction, share] = isFraction(one) ? [one, other] : [other, one];
  return /[%％]/u.test(share.raw) || (share.value ?? 0) >= LEAST * (fraction.value ?? 1);
}

const isFraction = ({ raw }: Printed): boolean => /^0\.0{0,9}[1-9][0-9]{0,20}$/u.test(raw);
