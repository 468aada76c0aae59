/** What tells this spreadsheet from all others. */
export function fileId(): string {
  return SpreadsheetApp.getActive().getId();
}

/** Today's date in the spreadsheet's time zone, as "yyyy-mm-dd". */
export function today(): string {
  return Utilities.formatDate(new Date(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), "yyyy-MM-dd");
}
