import { element, icon, slot } from "../element.ts";
import type { Words } from "../words.ts";
import { CROSS } from "./icons.ts";

/** Fired on the document when the sidebar opens or closes. */
export const SIDEBAR_CHANGED = "sidebar-changed";

/** Puts content in the 300-pixel sidebar; a new one replaces the old (platform.md 4.1). */
export function openSidebar(words: Words, title: string, content: HTMLElement): void {
  const close = element("button", { type: "button", attrs: { "aria-label": words.close } }, icon(CROSS));
  close.addEventListener("click", closeSidebar);
  const heading = element("h2", { id: "sidebar-title" }, title);
  const bar = element("div", { className: "sidebar-bar" }, heading, close);
  const region = element("section", { attrs: { "aria-labelledby": "sidebar-title" } }, bar, content);
  slot("sidebar").replaceChildren(region);
  document.body.classList.add("with-sidebar");
  document.dispatchEvent(new Event(SIDEBAR_CHANGED));
}

export function closeSidebar(): void {
  slot("sidebar").replaceChildren();
  document.body.classList.remove("with-sidebar");
  document.dispatchEvent(new Event(SIDEBAR_CHANGED));
}

export function sidebarIsOpen(): boolean {
  return document.body.classList.contains("with-sidebar");
}
