import type { Book } from "../book.ts";
import { define } from "../service/define.ts";
import { formatDate } from "../text/format-date.ts";

/** Utilities, as far as add-ons without network need it. */
export const utilities = define<GoogleAppsScript.Utilities.Utilities, { book: Book }>("Utilities", {
  formatDate: (_, date: Date, zone: string, pattern: string) => formatDate(date.getTime(), zone, pattern),
  formatString: (_, template: string, ...values: unknown[]) => {
    let index = 0;
    return template.replace(/%[sd]/g, () => String(values[index++]));
  },
  getUuid: () => crypto.randomUUID(),
  sleep: () => undefined,
  base64Encode: (_, text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text))),
});
