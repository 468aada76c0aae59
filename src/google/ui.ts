/** A line of the add-on's menu; `run` names a function at the top level of the script. */
type MenuLine =
  | { readonly caption: string; readonly run: string }
  | {
      readonly caption: string;
      readonly lines: readonly { readonly caption: string; readonly run: string }[];
    }
  | "separator";

/** Fills Extensions → Framsteg. Needs no authorisation, so it works when a file opens (src/google/README.md, rights). */
export function showMenu(lines: readonly MenuLine[]): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createAddonMenu();
  for (const line of lines) {
    if (line === "separator") menu.addSeparator();
    else if ("run" in line) menu.addItem(line.caption, line.run);
    else {
      const sub = ui.createMenu(line.caption);
      for (const { caption, run } of line.lines) sub.addItem(caption, run);
      menu.addSubMenu(sub);
    }
  }
  menu.addToUi();
}

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

/** The cells that the person has selected. */
interface Selection {
  readonly sheet: string;
  /** In A1 notation. */
  readonly range: string;
  readonly isSingle: boolean;
}

/** What is selected in the open sheet; undefined when nothing is. */
export function selectedRange(): Selection | undefined {
  const range = SpreadsheetApp.getActiveRange();
  if (!range) return undefined;
  return {
    sheet: range.getSheet().getName(),
    range: range.getA1Notation(),
    isSingle: range.getNumRows() === 1 && range.getNumColumns() === 1,
  };
}
