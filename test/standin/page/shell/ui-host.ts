import type { HtmlPage, UiHost } from "../../interface.ts";
import { type FrameHost, htmlFrame } from "../frame/html-frame.ts";
import type { Words } from "../words.ts";
import { alertBox, promptBox } from "./alert.ts";
import { openHtmlDialog } from "./html-dialog.ts";
import { closeSidebar, openSidebar } from "./sidebar.ts";
import { showToast } from "./toast.ts";

/** What the script may show, shown by this page. */
export function uiHost(words: Words, frames: FrameHost): UiHost {
  return {
    showSidebar: (page) => showSidebar(words, page, frames),
    showDialog: (page, kind) => openHtmlDialog(words, page, kind, frames),
    alert: (title, message, buttons) => alertBox(words, title, message, buttons),
    prompt: promptBox,
    toast: (message, title, seconds) => showToast(words, { title, message, seconds }),
    // The menu bar asks for the menu each time it opens.
    menu: () => {},
  };
}

/** A sidebar is always 300 px wide and as high as the window: it cannot be resized (platform.md 4.1). */
function showSidebar(words: Words, { title, content }: HtmlPage, frames: FrameHost): void {
  openSidebar(words, title, htmlFrame(title, content, frames, { close: closeSidebar, resize: () => {} }));
}
