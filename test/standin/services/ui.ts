import type { Book } from "../book/book.ts";
import type { MenuEntry, RecordedUi, UiHost } from "../interface.ts";
import { define, SELF } from "../member/define.ts";
import { enumName, enumOf, stateOf, withEnums } from "../member/objects.ts";
import { pageOf } from "./html.ts";

/** A record with nothing in it. */
export function emptyRecord(): RecordedUi {
  return { sidebars: [], dialogs: [], alerts: [], prompts: [], toasts: [], protectedEdits: [], mails: [] };
}

/** Records what the script asks of the user interface and lets the given host answer; without one, OK is pressed. */
export function recorder(record: RecordedUi, host: Partial<UiHost> = {}): UiHost {
  return {
    showSidebar(page) {
      record.sidebars.push(page);
      host.showSidebar?.(page);
    },
    showDialog(page, kind) {
      record.dialogs.push({ ...page, kind });
      host.showDialog?.(page, kind);
    },
    alert(title, message, buttons) {
      record.alerts.push({ title, message, buttons });
      return host.alert?.(title, message, buttons) ?? (buttons.startsWith("YES") ? "YES" : "OK");
    },
    prompt(title, message, buttons) {
      record.prompts.push({ title, message, buttons });
      return host.prompt?.(title, message, buttons) ?? { button: "OK", text: "" };
    },
    toast(message, title, seconds) {
      record.toasts.push({ message, title, seconds });
      host.toast?.(message, title, seconds);
    },
    menu: (entries) => host.menu?.(entries),
    editProtected(description) {
      record.protectedEdits.push(description);
      return host.editProtected?.(description) ?? true;
    },
  };
}

interface UiState {
  book: Book;
}

interface MenuState {
  book: Book;
  caption: string;
  entries: MenuEntry[];
}

/** A menu under construction: README §5.1, createAddonMenu. */
const menu = define<GoogleAppsScript.Base.Menu, MenuState>("Menu", {
  addItem: ({ entries }, caption: string, functionName: string) => {
    entries.push({ caption, functionName });
    return SELF;
  },
  addSeparator: ({ entries }) => {
    entries.push({ separator: true });
    return SELF;
  },
  addSubMenu: ({ entries }, sub: unknown) => {
    const state = stateOf<MenuState>(sub, "Menu");
    if (state) entries.push({ caption: state.caption, submenu: state.entries });
    return SELF;
  },
  addToUi: ({ book, caption, entries }) => {
    book.menu = caption === "" ? entries : [...book.menu, { caption, submenu: entries }];
    book.ui.menu(book.menu);
  },
});

/** The buttons of an alert or a prompt, by the name of its ButtonSet. */
function buttonsOf(values: unknown[]): string {
  return values.map((value) => enumName("ButtonSet", value)).find((name) => name !== undefined) ?? "OK";
}

/** Arguments that are texts: (prompt), (prompt, buttons), (title, prompt, buttons). */
function wordsOf(values: unknown[]): { title: string; message: string; buttons: string } {
  const texts = values.filter((value) => typeof value === "string" || typeof value === "number").map(String);
  const [title = "", message = ""] = texts.length > 1 ? texts : ["", ...texts];
  return { title, message, buttons: buttonsOf(values) };
}

const promptResponse = define<
  GoogleAppsScript.Base.PromptResponse,
  { book: Book; button: string; text: string }
>("PromptResponse", {
  getResponseText: ({ text }) => text,
  getSelectedButton: ({ button }) => enumOf("Button", button),
});

const members = define<GoogleAppsScript.Base.Ui, UiState>("Ui", {
  createMenu: ({ book }, caption: string) => menu({ book, caption, entries: [] }),
  createAddonMenu: ({ book }) => menu({ book, caption: "", entries: [] }),
  showSidebar: ({ book }, page: unknown) => book.ui.showSidebar(pageOf(page)),
  showModalDialog: ({ book }, page: unknown, title: string) =>
    book.ui.showDialog({ ...pageOf(page), title }, "modal"),
  showModelessDialog: ({ book }, page: unknown, title: string) =>
    book.ui.showDialog({ ...pageOf(page), title }, "modeless"),
  alert: ({ book }, ...values: unknown[]) => {
    const { title, message, buttons } = wordsOf(values);
    return enumOf("Button", book.ui.alert(title, message, buttons));
  },
  prompt: ({ book }, ...values: unknown[]) => {
    const { title, message, buttons } = wordsOf(values);
    return promptResponse({ book, ...book.ui.prompt(title, message, buttons) });
  },
});

/** Ui, with its enums. */
export function ui(book: Book): GoogleAppsScript.Base.Ui {
  const groups = {
    Button: ["CLOSE", "OK", "CANCEL", "YES", "NO"],
    ButtonSet: ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"],
  };
  return withEnums(members({ book }), groups) as GoogleAppsScript.Base.Ui;
}
