import { en, enPanel, enShared, type PanelTexts, type SharedTexts, type Texts } from "./en.ts";
import type { Language } from "./language.ts";
import { sv, svPanel, svShared } from "./sv.ts";

const TEXTS: Readonly<Record<Language, Texts>> = { sv, en };
const SHARED: Readonly<Record<Language, SharedTexts>> = { sv: svShared, en: enShared };
const PANEL: Readonly<Record<Language, PanelTexts>> = { sv: svPanel, en: enPanel };

/** What the script says in one language. */
export function texts(language: Language): Texts {
  return TEXTS[language];
}

/** What script and panel both say: whoever needs no more keeps both small. */
export function sharedTexts(language: Language): SharedTexts {
  return SHARED[language];
}

/** What the panel says. */
export function panelTexts(language: Language): PanelTexts {
  return PANEL[language];
}
