/** The newest date of issue, so that files carry a date of the data and not of the clock. */
export function newest(dates: readonly string[]): Date {
  const [year = "2000", month = "01", day = "01"] = (dates.toSorted().at(-1) ?? "2000").split("-");
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
