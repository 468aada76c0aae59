/** What a person says of one row in a check-in. */
export interface CheckInAnswer {
  readonly id: string;
  readonly value: number | null;
  /** The value that the panel showed when the person answered: another one in the sheet is a conflict. */
  readonly base: number | null;
  /** 1–5 */
  readonly confidence: number | null;
  readonly note: string;
}
