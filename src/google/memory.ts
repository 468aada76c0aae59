/**
 * What is remembered outside the cells: of the spreadsheet for all its users, and of one user for all spreadsheets. Null where
 * there is no such memory (platform.md 5.4).
 */
export const MEMORIES = {
  spreadsheet: () => PropertiesService.getDocumentProperties() as Store | null,
  user: () => PropertiesService.getUserProperties() as Store | null,
} as const;

type Store = GoogleAppsScript.Properties.Properties;

export function recall(whose: keyof typeof MEMORIES, key: string): string | null {
  return MEMORIES[whose]()?.getProperty(key) ?? null;
}

export function remember(whose: keyof typeof MEMORIES, key: string, value: string): void {
  MEMORIES[whose]()?.setProperty(key, value);
}
