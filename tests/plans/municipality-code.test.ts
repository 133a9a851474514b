import { describe, expect, it } from "vitest";
import { checkDigit, isMunicipalityCode } from "../../src/plans/municipality-code.ts";

describe("checkDigit", () => {
  it.each([
    // 1·6 + 1·5 + 2·4 + 0·3 + 3·2 = 25, 25 mod 11 = 3, 11 − 3 = 8
    ["11203", "8"],
    // 6 + 20 + 4 + 9 + 0 = 39, remainder 6
    ["14130", "5"],
    // 6 + 5 + 8 + 9 + 6 = 34, remainder 1: 10, of which the last digit
    ["11233", "0"],
    // 0 + 5 + 4 + 0 + 0 = 9 < 11
    ["01100", "2"],
    // 6 + 15 + 4 + 0 + 2 = 27, remainder 5
    ["13101", "6"],
  ])("%s → %s", (digits, check) => {
    expect(checkDigit(digits)).toBe(check);
    expect(isMunicipalityCode(`${digits}${check}`)).toBe(true);
  });

  it("refuses a wrong digit, a short code and anything but digits", () => {
    for (const code of ["112039", "11203", "1120380", "１１２０３８", "", "11203８"])
      expect(isMunicipalityCode(code), code).toBe(false);
  });
});
