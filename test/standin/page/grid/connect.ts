import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { connectCharts } from "../charts/connect-charts.ts";
import { element } from "../element.ts";

import type { Turn } from "../file/other-tabs.ts";
import { tellProblem } from "../shell/notices.ts";
import type { Words } from "../words.ts";
import { connectEditing, showInLocale } from "./editing.ts";
import { connectFormulaHelp, teachSemicolons } from "./formula-help.ts";
import { forgiveLateValidation } from "./kit.ts";
import { fitRows } from "./row-heights.ts";
import { connectSparklines } from "./sparkline-layer.ts";
import { a1, typist } from "./typist.ts";
import { connectChoosing, connectGridEdits, connectPasting } from "./untyped-edits.ts";

/** Shows the message behind an error cell while the pointer is on it, under the word "Error" (README §1.5). */
function connectErrorHover({ univerAPI }: UniverKit, standin: Standin, words: Words): void {
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

interface GridParts {
  readonly kit: UniverKit;
  readonly standin: Standin;
  readonly words: Words;
  readonly locale: string;
  readonly files: Readonly<Record<string, string>>;
  readonly turn: Turn;
}

/** Joins Univer's grid and the stand-in: typing, showing, hovering. */
export function connectGrid({ kit, standin, words, locale, files, turn }: GridParts): void {
  showInLocale(kit, locale);
  connectWorkbook(kit, standin, locale);
  teachSemicolons(kit, locale);
  const hand = typist({
    kit,
    standin,
    turn,
    refused: (error) => void tellProblem(words, error),
  });
  connectEditing(kit, standin, hand);
  connectChoosing(kit, hand);
  connectPasting(kit, hand);
  connectGridEdits(kit, standin, turn);
  fitRows(kit);
  forgiveLateValidation(kit);
  connectFormulaHelp(kit, files);
  connectErrorHover(kit, standin, words);
  connectCharts(kit, standin, words, locale);
}

/** Joins what hangs on the workbook itself: again for each that is loaded. */
export function connectWorkbook(kit: UniverKit, standin: Standin, locale: string): void {
  kit.univerAPI.getActiveWorkbook()?.setNumfmtLocal(locale.startsWith("sv") ? "sv" : "en");
  connectSparklines(kit, standin);
}
