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
