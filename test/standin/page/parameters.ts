import { LANGUAGES, type Language } from "./words.ts";

/** Locales that a file may have here; the locale rules numbers, dates and separators (README §3.2). */
export const FILE_LOCALES = ["sv_SE", "en_US"] as const;

export type FileLocale = (typeof FILE_LOCALES)[number];

/** Milliseconds that a call to the server takes by default: noticeable, not annoying. */
const DEFAULT_LATENCY = 150;

/** What the address of the page says. */
export interface Parameters {
  /** Undefined: the locale that the saved file has, else Swedish. */
  readonly locale: FileLocale | undefined;
  readonly language: Language;
  readonly file: string;
  /** Who is at the keyboard; another address makes another person of a second page with the same file. */
  readonly user: string;
  readonly empty: boolean;
  readonly latency: number;
  readonly fresh: boolean;
}

export function parseParameters(query: string): Parameters {
  const given = new URLSearchParams(query);
  return {
    locale: FILE_LOCALES.find((locale) => locale === given.get("locale")),
    language: LANGUAGES.find((language) => language === given.get("lang")) ?? "sv",
    file: given.get("file") || "framsteg",
    user: given.get("user") || "anna@example.com",
    empty: given.get("empty") === "1",
    latency: Number(given.get("latency") ?? DEFAULT_LATENCY),
    fresh: given.get("fresh") === "1",
  };
}

/** The document's title: the file's name, with a capital. */
export function titleOf({ file }: Parameters): string {
  return file.replace(/^./, (first) => first.toUpperCase());
}

/** The page's address with some parameters set, others removed. */
export function addressWith(changes: Readonly<Record<string, string | undefined>>): string {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  return address.href;
}
