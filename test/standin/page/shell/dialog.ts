import { element } from "../element.ts";

interface Choice<T> {
  readonly label: string;
  readonly value: T;
  readonly primary?: boolean;
}

interface Question<T> {
  readonly title: string;
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  /** The answer when the person presses Esc. */
  readonly closed: T;
}

/** Asks in a dialog box of the page; the answer comes when a button is pressed. */
export function ask<T>({ title, message, choices, closed }: Question<T>): Promise<T> {
  return new Promise((resolve) => {
    let answer = closed;
    const buttons = choices.map(({ label, value, primary }) => {
      const button = element(
        "button",
        { type: "button", className: primary ? "primary" : "outlined" },
        label,
      );
      button.addEventListener("click", () => {
        answer = value;
        box.close();
      });
      return button;
    });
    const box = dialogBox(
      title,
      element("p", {}, message),
      element("div", { className: "buttons" }, ...buttons),
    );
    box.addEventListener("close", () => {
      box.remove();
      resolve(answer);
    });
    box.showModal();
  });
}

/** A dialog box with its title, in the page but not yet shown. */
export function dialogBox(title: string, ...content: readonly HTMLElement[]): HTMLDialogElement {
  const id = `dialog-${crypto.randomUUID()}`;
  const heading = element("h2", { id }, title);
  const box = element("dialog", { className: "box", attrs: { "aria-labelledby": id } }, heading, ...content);
  document.body.append(box);
  return box;
}
