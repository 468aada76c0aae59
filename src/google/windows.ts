/** Shows a page of the project in the sidebar. Its language is set before it is painted. */
export function showSidebar(file: string, title: string, language: string): void {
  const html = HtmlService.createHtmlOutputFromFile(file).getContent();
  const page = HtmlService.createHtmlOutput(html.replace(/<html lang="[a-z]*"/, `<html lang="${language}"`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(title));
}

export function showDialog(html: string, title: string): void {
  const page = HtmlService.createHtmlOutput(html).setWidth(560).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** A message that goes away by itself. */
export function toast(message: string, title: string): void {
  SpreadsheetApp.getActive().toast(message, title, 8);
}
