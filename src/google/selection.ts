/** The cells that the person has selected. */
export interface Selected {
  readonly sheet: string;
  /** In A1 notation. */
  readonly range: string;
  readonly isSingle: boolean;
}

/** What is selected in the open sheet; undefined when nothing is. */
export function selectedRange(): Selected | undefined {
  const range = SpreadsheetApp.getActiveRange();
  if (!range) return undefined;
  return {
    sheet: range.getSheet().getName(),
    range: range.getA1Notation(),
    isSingle: range.getNumRows() === 1 && range.getNumColumns() === 1,
  };
}
