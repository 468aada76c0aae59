/** What is remembered of a user, for all spreadsheets (platform.md 5.4). */
export function recallOfUser(key: string): string | null {
  return PropertiesService.getUserProperties().getProperty(key);
}

export function rememberOfUser(key: string, value: string): void {
  PropertiesService.getUserProperties().setProperty(key, value);
}
