import { z } from "zod";

/** Whether the calendar has the day, month or year: 2026-13 and 2026-02-30 are none. */
function isReal(text: string): boolean {
  const [year = "", month = "01", day = "01"] = text.split("-");
  return z.iso.date().safeParse(`${year}-${month}-${day}`).success;
}

const dated = (form: RegExp, said: string) =>
  z.string().refine((text) => form.test(text) && isReal(text), said);

/** A year, month or day as files state them: 2021, 2021-04, 2021-04-01. */
export const partialDate = dated(
  /^\d{4}(-\d{2}(-\d{2})?)?$/u,
  "a date of the calendar such as 2021-04",
);

export const fullDate = dated(
  /^\d{4}-\d{2}-\d{2}$/u,
  "a day of the calendar such as 2026-11-26, in quotation marks",
);
