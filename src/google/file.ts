/** What tells this spreadsheet from all others. */
export function fileId(): string {
  return SpreadsheetApp.getActive().getId();
}
