import type { Texts } from "./en.ts";
import { panel } from "./sv/panel.ts";
import { problems } from "./sv/problems.ts";
import { reasons } from "./sv/reasons.ts";
import { sheet } from "./sv/sheet.ts";
import { words } from "./sv/words.ts";

export const sv: Texts = { words, problems, reasons, sheet, panel };
