import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { element } from "../element.ts";
import type { Words } from "../words.ts";
import { a1 } from "./cell.ts";

/** Shows the message behind an error cell while the pointer is on it, under the word "Error" (platform.md 1.5). */
export function connectErrorHover({ univerAPI }: UniverKit, standin: Standin, words: Words): void {
  const card = element("div", { className: "error-card", hidden: true, attrs: { role: "tooltip" } });
  document.body.append(card);
  const pointer = { x: 0, y: 0 };
  document.addEventListener(
    "pointermove",
    ({ clientX, clientY }) => Object.assign(pointer, { x: clientX, y: clientY }),
    true,
  );
  univerAPI.addEvent(univerAPI.Event.CellHover, ({ worksheet, row, column }) => {
    const message = standin.cellError(worksheet.getSheetName(), a1({ row, col: column }));
    card.hidden = message === undefined;
    if (message === undefined) return;
    card.replaceChildren(element("strong", {}, words.error), element("p", {}, message));
    card.style.translate = `${pointer.x + 12}px ${pointer.y + 16}px`;
  });
  document.addEventListener("pointerdown", () => {
    card.hidden = true;
  });
}
