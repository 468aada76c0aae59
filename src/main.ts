/**
 * The doors: everything that Google, the menu, the panel or a cell may call. The build gives each of them a function at
 * the top level of the script; nothing else can be called from outside.
 */
import { cellEdited, daily } from "./app/check-in/noticed.ts";
import {
  applyRulesFromMenu,
  buildDashboardFromMenu,
  fileOpened,
  insertExampleFromMenu,
  openSidebar,
  setUpFromMenu,
  showHelp,
  speak,
  useInFile,
} from "./app/menu.ts";
import { serve } from "./app/serve.ts";
import { runCellFunction } from "./functions/catalogue.ts";
import { readEdit } from "./google/triggers.ts";

export { openSidebar, runCellFunction, serve, showHelp };

/** Google calls it whenever a file is opened. */
export function onOpen(event?: { authMode?: unknown }): void {
  fileOpened(String(event?.authMode));
}

/** Google calls it when somebody installs Framsteg; the file in which that happened is open already. */
export function onInstall(event?: { authMode?: unknown }): void {
  onOpen(event);
}

/** Google calls it whenever somebody edits cells in the grid. */
export function onEdit(event?: unknown): void {
  const edit = readEdit(event);
  if (edit) cellEdited(edit);
}

/** Google calls it once a day where somebody has asked for that. */
export function runDaily(): void {
  daily();
}

export function setUpWorkbook(): void {
  setUpFromMenu();
}

export function insertExample(): void {
  insertExampleFromMenu();
}

export function buildDashboard(): void {
  buildDashboardFromMenu();
}

export function applyRules(): void {
  applyRulesFromMenu();
}

export function useInThisFile(): void {
  useInFile();
}

export function speakSwedish(): void {
  speak("sv");
}

export function speakEnglish(): void {
  speak("en");
}
