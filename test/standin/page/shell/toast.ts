import { element, icon, slot } from "../element.ts";
import type { Words } from "../words.ts";
import { CROSS } from "./icons.ts";

export interface Toast {
  readonly title: string;
  readonly message: string;
  /** Seconds; below 0 it stays until closed (Spreadsheet.toast). */
  readonly seconds: number;
}

/** Shows a message at the bottom right, as Spreadsheet.toast does; a new one replaces the old. */
export function showToast(words: Words, { title, message, seconds }: Toast): void {
  const close = element("button", { type: "button", attrs: { "aria-label": words.close } }, icon(CROSS));
  const heading = title ? [element("strong", {}, title)] : [];
  const toast = element(
    "div",
    { className: "toast" },
    element("div", {}, ...heading, element("p", {}, message)),
    close,
  );
  close.addEventListener("click", () => toast.remove());
  slot("toasts").replaceChildren(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}
