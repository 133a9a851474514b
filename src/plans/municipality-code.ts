/**
 * The check digit of a 全国地方公共団体コード: weights 6 5 4 3 2 on the first five digits,
 * 11 − (sum mod 11), its last digit (総務省, 全国地方公共団体コード仕様).
 */
export function checkDigit(fiveDigits: string): string {
  const sum = [...fiveDigits].reduce((total, digit, i) => total + Number(digit) * (6 - i), 0);
  return String((11 - (sum % 11)) % 10);
}

/** True for six digits of which the last is the check digit of the five before. */
export function isMunicipalityCode(code: string): boolean {
  return /^\d{6}$/.test(code) && checkDigit(code.slice(0, 5)) === code.slice(5);
}
