import { slot } from "../element.ts";
import type { FileClock } from "../file-clock.ts";
import type { Words } from "../words.ts";

/** Says which day it is in the file, once that is another than outside. */
export function showFileDate({ daysAhead, now }: FileClock, words: Words): void {
  const shown = slot("date");
  const date = new Intl.DateTimeFormat("sv-SE").format(now());
  shown.textContent = daysAhead === 0 ? "" : words.fileDate(date);
}
