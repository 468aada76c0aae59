import { element, slot } from "../element.ts";

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
