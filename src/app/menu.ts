import { showMenu } from "../google/menu.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { chosenLanguage, localeLanguage } from "./language.ts";
import { refreshToday } from "./today.ts";

/**
 * What happens when a file is opened: the menu is filled, and the day is written. In a file where Framsteg is installed
 * but not yet in use, nothing of the document may be touched (platform.md 5.1).
 */
export function fileOpened(mode: string): void {
  const stranger = mode === "NONE";
  fillMenu(stranger ? localeLanguage() : chosenLanguage());
  if (!stranger) refreshToday();
}

function fillMenu(language: Language): void {
  const { menu } = texts(language).app;
  showMenu([
    { caption: menu.sidebar, run: "openSidebar" },
    { caption: menu.setUp, run: "setUpWorkbook" },
    { caption: menu.example, run: "insertExample" },
    { caption: menu.dashboard, run: "buildDashboard" },
    { caption: menu.applyRules, run: "applyRules" },
    { caption: menu.useHere, run: "useInThisFile" },
    "separator",
    {
      caption: menu.language,
      lines: [
        { caption: "Svenska", run: "speakSwedish" },
        { caption: "English", run: "speakEnglish" },
      ],
    },
    { caption: menu.help, run: "showHelp" },
  ]);
}
