import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import type { Autosave } from "../store/autosave.ts";
import type { Words } from "../words.ts";
import { connectChoosing } from "./choosing.ts";
import { connectEditing } from "./editing.ts";
import { connectErrorHover } from "./error-hover.ts";
import { showInLocale } from "./localized-display.ts";
import { connectPasting } from "./pasting.ts";
import { connectSparklines } from "./sparkline-layer.ts";
import { typist } from "./typist.ts";

/** Joins Univer's grid and the stand-in: typing, showing, hovering. */
export function connectGrid(
  kit: UniverKit,
  standin: Standin,
  words: Words,
  locale: string,
  saving: Autosave,
): void {
  showInLocale(kit, locale);
  const type = typist(kit, standin, saving.changed);
  connectEditing(kit, standin, type);
  connectChoosing(kit, type);
  connectPasting(kit, type);
  connectSparklines(kit, standin);
  connectErrorHover(kit, standin, words);
}
