/** The languages that Framsteg speaks. */
export const LANGUAGES = ["sv", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language for a locale such as "sv_SE", "sv" or "en-GB"; English for all others. */
export function languageOf(locale: string): Language {
  return /^sv\b/i.test(locale.replace("_", "-")) ? "sv" : "en";
}
