import type { Result } from "../../domain/result.ts";

/** Takes note of what has been done, each step with what takes it back. */
export interface Journal {
  done(takeBack: () => void): void;
}

/** All of a work or nothing of it: when a step fails or refuses, those before it are taken back, the last one first. */
export function wholly<T, E>(work: (journal: Journal) => Result<T, E>): Result<T, E> {
  const steps: (() => void)[] = [];
  const takeAllBack = () => {
    for (const takeBack of steps.reverse()) tryTwice(takeBack);
  };
  try {
    const done = work({ done: (takeBack) => void steps.push(takeBack) });
    if (!done.ok) takeAllBack();
    return done;
  } catch (failure) {
    takeAllBack();
    throw failure;
  }
}

/** What failed once may have been a moment's trouble; the other steps are worth taking back in any case. */
function tryTwice(takeBack: () => void): void {
  try {
    takeBack();
  } catch {
    try {
      takeBack();
    } catch {
      // The person is told of the first failure; there is nothing left to try.
    }
  }
}
