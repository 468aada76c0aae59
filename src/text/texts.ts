import { en, enPanel, type PanelTexts, type Texts } from "./en.ts";
import type { Language } from "./language.ts";
import { sv, svPanel } from "./sv.ts";

const TEXTS: Readonly<Record<Language, Texts>> = { sv, en };
const PANEL: Readonly<Record<Language, PanelTexts>> = { sv: svPanel, en: enPanel };

/** What the script says in one language. */
export function texts(language: Language): Texts {
  return TEXTS[language];
}

/** What the panel says. */
export function panelTexts(language: Language): PanelTexts {
  return PANEL[language];
}
