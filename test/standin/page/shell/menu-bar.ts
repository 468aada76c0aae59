import { element } from "../element.ts";
import type { Words } from "../words.ts";
import { type MenuItem, menu } from "./menu.ts";

/** The menu bar with its one menu, Extensions; the items are asked for each time it opens. */
export function menuBar(words: Words, items: () => readonly MenuItem[]): HTMLElement {
  const button = element(
    "button",
    { type: "button", attrs: { role: "menuitem", "aria-haspopup": "menu", "aria-expanded": "false" } },
    words.extensions,
  );
  const holder = element("div", { className: "menu-bar-entry", attrs: { role: "none" } }, button);
  const close = (): void => {
    if (!holder.querySelector("[role=menu]")) return;
    button.focus();
    holder.querySelector("[role=menu]")?.remove();
    button.setAttribute("aria-expanded", "false");
  };
  const open = (): void => {
    const list = menu(words.extensions, items(), close);
    holder.append(list);
    button.setAttribute("aria-expanded", "true");
    list.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  };
  button.addEventListener("click", () => (holder.querySelector("[role=menu]") ? close() : open()));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    open();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!holder.contains(event.target as Node)) close();
  });
  return element(
    "div",
    { className: "menu-bar", attrs: { role: "menubar", "aria-label": words.menuBar } },
    holder,
  );
}
