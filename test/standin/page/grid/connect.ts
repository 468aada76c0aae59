import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { tellProblem } from "../shell/tell.ts";
import type { Autosave } from "../store/autosave.ts";
import type { Words } from "../words.ts";
import { connectChoosing } from "./choosing.ts";
import { connectEditing } from "./editing.ts";
import { connectErrorHover } from "./error-hover.ts";
import { connectFormulaHelp } from "./formula-help.ts";
import { connectGridEdits } from "./grid-edits.ts";
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
  readonly saving: Autosave;
}

/** Joins Univer's grid and the stand-in: typing, showing, hovering. */
export function connectGrid({ kit, standin, words, locale, files, saving }: GridParts): void {
  showInLocale(kit, locale);
  teachSemicolons(kit, locale);
  const hand = typist({
    kit,
    standin,
    written: saving.changed,
    refused: (error) => void tellProblem(words, error),
  });
  connectEditing(kit, standin, hand);
  connectChoosing(kit, hand);
  connectPasting(kit, hand);
  connectGridEdits(kit, standin);
  fitRows(kit);
  connectFormulaHelp(kit, files);
  connectSparklines(kit, standin);
  connectErrorHover(kit, standin, words);
}
