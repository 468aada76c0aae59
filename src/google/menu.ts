/** A line of the add-on's menu; `run` names a function at the top level of the script. */
export type MenuLine =
  | { readonly caption: string; readonly run: string }
  | {
      readonly caption: string;
      readonly lines: readonly { readonly caption: string; readonly run: string }[];
    }
  | "separator";

/** Fills Extensions → Framsteg. Needs no authorisation, so it works when a file opens (platform.md 5.1). */
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
