/**
 * The doors: everything that Google, the menu, the panel or a cell may call. The build gives each of them a function at
 * the top level of the script; nothing else can be called from outside.
 */
import { runDailyWork } from "./app/check-in/daily.ts";
import { followEdit } from "./app/check-in/on-edit.ts";
import {
  applyRulesFromMenu,
  buildDashboardFromMenu,
  chooseMenuLanguage,
  insertExampleFromMenu,
  openSidebar,
  prepareOpenedFile,
  setUpFromMenu,
  showHelp,
  useHere,
} from "./app/menu.ts";
import { serve } from "./app/serve.ts";
import { runCellFunction } from "./functions/catalogue.ts";
import { readEdit } from "./google/triggers.ts";

export { openSidebar, runCellFunction, serve, showHelp };

/** Google calls it whenever a file is opened. */
export function onOpen(event?: { authMode?: unknown }): void {
  prepareOpenedFile(String(event?.authMode));
}

/** Google calls it when somebody installs Framsteg; the file in which that happened is open already. */
export function onInstall(event?: { authMode?: unknown }): void {
  onOpen(event);
}

/** Google calls it whenever somebody edits cells in the grid. */
export function onEdit(event?: unknown): void {
  const edit = readEdit(event);
  if (edit) followEdit(edit);
}

/** Google calls it once a day where somebody has asked for that. */
export function runDaily(): void {
  runDailyWork();
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
  useHere();
}

export function speakSwedish(): void {
  chooseMenuLanguage("sv");
}

export function speakEnglish(): void {
  chooseMenuLanguage("en");
}
