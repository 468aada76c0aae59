/** The user's locale, such as "sv" or "en_GB"; may be asked in every mode (platform.md 1.7). */
export function userLocale(): string {
  return Session.getActiveUserLocale();
}
