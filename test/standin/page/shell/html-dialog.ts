import type { HtmlPage } from "../../interface.ts";
import { element, icon } from "../element.ts";
import { type FrameHost, htmlFrame } from "../frame/html-frame.ts";
import type { Words } from "../words.ts";
import { dialogBox } from "./dialog.ts";
import { CROSS } from "./icons.ts";

const WIDTH = 600;
const HEIGHT = 400;

/** Shows the add-on's HTML in a dialog box of the size that it asks for; there is only one at a time. */
export function openHtmlDialog(
  words: Words,
  page: HtmlPage,
  kind: "modal" | "modeless",
  frames: FrameHost,
): void {
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
