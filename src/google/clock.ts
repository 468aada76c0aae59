/** Today's date in the spreadsheet's time zone, as "yyyy-mm-dd". */
export function today(): string {
  return Utilities.formatDate(new Date(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), "yyyy-MM-dd");
}
