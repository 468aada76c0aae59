import { slot } from "../element.ts";
import type { Words } from "../words.ts";

/** Milliseconds in a day. */
const DAY = 86_400_000;

/** The file's own clock: the machine's, so many days ahead as the person has let pass. They are kept with the file. */
export interface FileClock {
  readonly now: () => Date;
  daysAhead: number;
}

export function fileClock(daysAhead: number): FileClock {
  const clock: FileClock = { daysAhead, now: () => new Date(Date.now() + clock.daysAhead * DAY) };
  return clock;
}

/** Says which day it is in the file, once that is another than outside. */
export function showFileDate({ daysAhead, now }: FileClock, words: Words): void {
  const shown = slot("date");
  const date = new Intl.DateTimeFormat("sv-SE").format(now());
  shown.textContent = daysAhead === 0 ? "" : words.fileDate(date);
}
