import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { connectCharts } from "../charts/connect-charts.ts";
import type { Turn } from "../sharing.ts";
import { tellProblem } from "../shell/tell.ts";
import type { Words } from "../words.ts";
import { connectChoosing } from "./choosing.ts";
import { connectEditing } from "./editing.ts";
import { connectErrorHover } from "./error-hover.ts";
import { connectFormulaHelp } from "./formula-help.ts";
import { connectGridEdits } from "./grid-edits.ts";
import { forgiveLateValidation } from "./late-validation.ts";
import { showInLocale } from "./localized-display.ts";
import { connectPasting } from "./pasting.ts";
import { fitRows } from "./row-heights.ts";
import { teachSemicolons } from "./semicolons.ts";
import { connectSparklines } from "./sparkline-layer.ts";
import { typist } from "./typist.ts";

export interface GridParts {
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
