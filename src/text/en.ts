import { panel } from "./en/panel.ts";
import { problems } from "./en/problems.ts";
import { reasons } from "./en/reasons.ts";
import { sheet } from "./en/sheet.ts";
import { words } from "./en/words.ts";

/** All words in English; their shape is the shape of every language. */
export const en = { words, problems, reasons, sheet, panel };

export type Texts = typeof en;
