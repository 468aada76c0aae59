/** One page of HtmlService, as sidebars and dialogs get it. */
export interface HtmlPage {
  title: string;
  content: string;
  width: number | undefined;
  height: number | undefined;
}

/** One line of a menu. */
export type MenuEntry =
  | { caption: string; functionName: string }
  | { separator: true }
  | { caption: string; submenu: MenuEntry[] };

/** What the script may ask of the user interface. An answer to alert is a button's name: "OK", "YES". */
export interface UiHost {
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage, kind: "modal" | "modeless"): void;
  alert(title: string, message: string, buttons: string): string;
  prompt(title: string, message: string, buttons: string): { button: string; text: string };
  toast(message: string, title: string, seconds: number): void;
  menu(entries: MenuEntry[]): void;
}

/** What the script asked of the user interface, in order. */
export interface RecordedUi {
  sidebars: HtmlPage[];
  dialogs: (HtmlPage & { kind: "modal" | "modeless" })[];
  alerts: { title: string; message: string; buttons: string }[];
  prompts: { title: string; message: string; buttons: string }[];
  toasts: { message: string; title: string; seconds: number }[];
  mails: { to: string; subject: string; body: string; htmlBody: string }[];
}
