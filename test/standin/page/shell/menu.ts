import { element } from "../element.ts";
import { moveInMenu } from "./menu-keys.ts";

/** A line of a menu. */
export type MenuItem =
  | { readonly kind: "item"; readonly label: string; readonly choose: () => void }
  | { readonly kind: "menu"; readonly label: string; readonly items: readonly MenuItem[] }
  | { readonly kind: "separator" };

/** A menu's element; choosing an item calls `close` first, so that what the item opens keeps the focus. */
export function menu(label: string, items: readonly MenuItem[], close: () => void): HTMLElement {
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
