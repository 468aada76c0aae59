import { CROSS, element, icon, slot } from "../element.ts";
import type { Words } from "../words.ts";
import { ask } from "./dialog.ts";

/** Says at the top that a script runs, as Google does. */
export function showBusy(words: Words, on: boolean): void {
  const banner = document.getElementById("busy") ?? newBanner();
  banner.textContent = on ? words.working : "";
  banner.hidden = !on;
}

function newBanner(): HTMLElement {
  const banner = element("div", { id: "busy", attrs: { role: "status" } });
  document.body.append(banner);
  return banner;
}

interface Toast {
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

/** Says beside the grid why the add-on is not there; the grid works without it. */
export function openingMessage(title: string, reason: unknown): void {
  const text = reason instanceof Error ? reason.message : String(reason);
  slot("toasts").append(
    element(
      "div",
      { className: "toast" },
      element("div", {}, element("strong", {}, title), element("p", {}, text)),
    ),
  );
}

/** Tells that a script failed. */
export function tellError(words: Words, error: unknown): Promise<unknown> {
  return tell(words, words.error, error);
}

/** Tells that the sheet did not take what was typed, as Google does for a rule of data validation. */
export function tellProblem(words: Words, error: unknown): Promise<unknown> {
  return tell(words, words.problem, error);
}

function tell(words: Words, title: string, error: unknown): Promise<unknown> {
  const message = error instanceof Error ? error.message : String(error);
  return ask({ title, message, choices: [{ label: words.ok, value: true, primary: true }], closed: true });
}
