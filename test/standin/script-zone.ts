import type { Book } from "./book.ts";

/** The time zone of the script: its manifest's, else the spreadsheet's. */
export function scriptZone({ options, timeZone }: Book): string {
  try {
    return JSON.parse(options.files["appsscript.json"] ?? "{}").timeZone ?? timeZone;
  } catch {
    return timeZone;
  }
}
