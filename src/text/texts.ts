import { enPanelTexts, enTexts, type PanelTexts, type Texts } from "./en.ts";
import type { Language } from "./language.ts";
import { svPanelTexts, svTexts } from "./sv.ts";

const TEXTS: Readonly<Record<Language, Texts>> = { sv: svTexts, en: enTexts };
const PANEL: Readonly<Record<Language, PanelTexts>> = { sv: svPanelTexts, en: enPanelTexts };

/** What the script says in one language. */
export function texts(language: Language): Texts {
  return TEXTS[language];
}

/** What the panel says. */
export function panelTexts(language: Language): PanelTexts {
  return PANEL[language];
}
