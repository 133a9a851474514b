/** One promise: from, to, where it stands now, and how far that is on the way. */
export interface WayRow {
  indicator_id?: string;
  /** Heading over this row and the ones after it. */
  group: string;
  label: string;
  from: string;
  to: string;
  now: string;
  /** Under the present value, in small type. */
  remark: string;
  /** 0 is the baseline, 1 the target; null where the way has no length. */
  share: number | null;
  /** Where there is no share: 1 moved as wished, −1 the other way, 0 hardly moved; null is not known. */
  moved: -1 | 0 | 1 | null;
}

/** What the columns are called. */
export interface WayHeads {
  label: string;
  from: string;
  to: string;
  zero: string;
  one: string;
  now: string;
}
