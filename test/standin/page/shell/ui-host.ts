import type { HtmlPage, UiHost } from "../../interface.ts";
import { CROSS, element, icon, slot } from "../element.ts";
import { type FrameHost, htmlFrame } from "../frame/html-frame.ts";
import type { Words } from "../words.ts";
import { dialogBox } from "./dialog.ts";
import { showToast } from "./notices.ts";

/**
 * Ui.alert: the script stands still until the person has answered (README §4.1), which in a browser only its
 * own boxes can do; so the words for their two buttons stand in the text.
 */
function alertBox(words: Words, title: string, message: string, buttons: string): string {
  const text = [title, message].filter(Boolean).join("\n\n");
  if (buttons === "OK") {
    window.alert(text);
    return "OK";
  }
  if (buttons === "OK_CANCEL") return window.confirm(text) ? "OK" : "CANCEL";
  const yes = window.confirm(`${text}\n\n${words.ok} = ${words.yes}, ${words.cancel} = ${words.no}`);
  return yes ? "YES" : "NO";
}

/** Ui.prompt, likewise. */
function promptBox(title: string, message: string, buttons: string): { button: string; text: string } {
  const text = window.prompt([title, message].filter(Boolean).join("\n\n"));
  const [accept, refuse] = buttons.startsWith("YES") ? (["YES", "NO"] as const) : (["OK", "CANCEL"] as const);
  return text === null ? { button: buttons === "OK" ? "CLOSE" : refuse, text: "" } : { button: accept, text };
}

/** Fired on the document when the sidebar opens or closes. */
export const SIDEBAR_CHANGED = "sidebar-changed";

/** Puts content in the 300-pixel sidebar; a new one replaces the old (README §4.1). */
function openSidebar(words: Words, title: string, content: HTMLElement): void {
  const close = element("button", { type: "button", attrs: { "aria-label": words.close } }, icon(CROSS));
  close.addEventListener("click", closeSidebar);
  const heading = element("h2", { id: "sidebar-title" }, title);
  const bar = element("div", { className: "sidebar-bar" }, heading, close);
  const region = element("section", { attrs: { "aria-labelledby": "sidebar-title" } }, bar, content);
  slot("sidebar").replaceChildren(region);
  document.body.classList.add("with-sidebar");
  document.dispatchEvent(new Event(SIDEBAR_CHANGED));
}

function closeSidebar(): void {
  slot("sidebar").replaceChildren();
  document.body.classList.remove("with-sidebar");
  document.dispatchEvent(new Event(SIDEBAR_CHANGED));
}

export function sidebarIsOpen(): boolean {
  return document.body.classList.contains("with-sidebar");
}

const WIDTH = 600;
const HEIGHT = 400;

/** Shows the add-on's HTML in a dialog box of the size that it asks for; there is only one at a time. */
function openHtmlDialog(words: Words, page: HtmlPage, kind: "modal" | "modeless", frames: FrameHost): void {
  document.querySelector<HTMLDialogElement>("dialog.html")?.close();
  const close = element(
    "button",
    { type: "button", className: "corner", attrs: { "aria-label": words.close } },
    icon(CROSS),
  );
  const resize = (width: number | undefined, height: number | undefined): void => {
    if (width !== undefined) frame.style.width = `${width}px`;
    if (height !== undefined) frame.style.height = `${height}px`;
  };
  const frame = htmlFrame(page.title, page.content, frames, { close: () => box.close(), resize });
  const box = dialogBox(page.title, close, frame);
  box.classList.add("html");
  resize(page.width ?? WIDTH, page.height ?? HEIGHT);
  close.addEventListener("click", () => box.close());
  box.addEventListener("close", () => box.remove());
  if (kind === "modal") box.showModal();
  else box.show();
}

/** What the script may show, shown by this page. */
export function uiHost(words: Words, frames: FrameHost): UiHost {
  return {
    showSidebar: (page) => showSidebar(words, page, frames),
    showDialog: (page, kind) => openHtmlDialog(words, page, kind, frames),
    alert: (title, message, buttons) => alertBox(words, title, message, buttons),
    prompt: promptBox,
    toast: (message, title, seconds) => showToast(words, { title, message, seconds }),
    editProtected: () => window.confirm(words.editProtected),
    // The menu bar asks for the menu each time it opens.
    menu: () => {},
  };
}

/** A sidebar is always 300 px wide and as high as the window: it cannot be resized (README §4.1). */
function showSidebar(words: Words, { title, content }: HtmlPage, frames: FrameHost): void {
  openSidebar(words, title, htmlFrame(title, content, frames, { close: closeSidebar, resize: () => {} }));
}
