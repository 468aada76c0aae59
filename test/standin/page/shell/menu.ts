import { element } from "../element.ts";
import type { Words } from "../words.ts";

/**
 * Moves the focus in an open menu as WAI-ARIA's menu pattern asks: arrows, Home, End, first letters; right opens
 * a menu beside, left and Esc leave it.
 */
function moveInMenu(event: KeyboardEvent, list: HTMLElement, close: () => void): void {
  const lines = ownLines(list);
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const target = destination(event.key, lines, at);
  if (target) target.focus();
  else if (!leave(event.key, list, lines[at], close)) return;
  event.preventDefault();
  event.stopPropagation();
}

function destination(key: string, lines: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === "ArrowDown") return lines[(at + 1) % lines.length];
  if (key === "ArrowUp") return lines[(at - 1 + lines.length) % lines.length];
  if (key === "Home") return lines[0];
  if (key === "End") return lines.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const rest = [...lines.slice(at + 1), ...lines.slice(0, at + 1)];
  return rest.find((line) => line.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}

/** Whether the key opened a menu, or left this one. */
function leave(key: string, list: HTMLElement, line: HTMLElement | undefined, close: () => void): boolean {
  const inside = list.parentElement?.classList.contains("submenu") ?? false;
  if (key === "ArrowRight" && line?.hasAttribute("aria-haspopup")) line.click();
  else if (key === "ArrowLeft" && inside) list.dispatchEvent(new Event("submenu-close", { bubbles: true }));
  else if (key === "Escape" || key === "Tab") close();
  else return false;
  return true;
}

/** The lines of this menu, without those of the menus beside it. */
function ownLines(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[role=menuitem]")].filter(
    (line) => line.closest("[role=menu]") === list,
  );
}

/** A line of a menu. */
export type MenuItem =
  | { readonly kind: "item"; readonly label: string; readonly choose: () => void }
  | { readonly kind: "menu"; readonly label: string; readonly items: readonly MenuItem[] }
  | { readonly kind: "separator" };

/** A menu's element; choosing an item calls `close` first, so that what the item opens keeps the focus. */
function menu(label: string, items: readonly MenuItem[], close: () => void): HTMLElement {
  const list = element("div", { className: "menu", attrs: { role: "menu", "aria-label": label } });
  for (const item of items) list.append(...line(item, close));
  list.addEventListener("keydown", (event) => moveInMenu(event, list, close));
  return list;
}

function line(item: MenuItem, close: () => void): HTMLElement[] {
  if (item.kind === "separator") return [element("div", { attrs: { role: "separator" } })];
  if (item.kind === "menu") return [submenu(item.label, menu(item.label, item.items, close))];
  const button = menuButton(item.label);
  button.addEventListener("click", () => {
    close();
    item.choose();
  });
  button.addEventListener("pointerenter", () => button.focus());
  return [button];
}

/** The line that opens another menu beside it, on hover, click, Enter or arrow right. */
function submenu(label: string, list: HTMLElement): HTMLElement {
  const button = menuButton(label);
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  list.hidden = true;
  const holder = element("div", { className: "submenu", attrs: { role: "none" } }, button, list);
  const show = (open: boolean): void => {
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => {
    show(true);
    list.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  });
  holder.addEventListener("pointerenter", () => {
    button.focus();
    show(true);
  });
  holder.addEventListener("focusout", (event) => {
    if (!holder.contains(event.relatedTarget as Node | null)) show(false);
  });
  holder.addEventListener("submenu-close", () => {
    button.focus();
    show(false);
  });
  return holder;
}

function menuButton(label: string): HTMLButtonElement {
  return element("button", { type: "button", tabIndex: -1, attrs: { role: "menuitem" } }, label);
}

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
