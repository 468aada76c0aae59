import type { Result } from "../../domain/result.ts";

/** Takes note of what has been done, each step with what takes it back. */
export interface Journal {
  rollBackWith(takeBack: () => void): void;
}

/** All steps or none: when one fails or refuses, those before it are taken back, the last one first. */
export function allOrNothing<T, E>(steps: (journal: Journal) => Result<T, E>): Result<T, E> {
  const done: (() => void)[] = [];
  const rollBack = () => {
    for (const takeBack of done.reverse()) tryTwice(takeBack);
  };
  try {
    const outcome = steps({ rollBackWith: (takeBack) => void done.push(takeBack) });
    if (!outcome.ok) rollBack();
    return outcome;
  } catch (failure) {
    rollBack();
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
      // The person hears of the first failure; there is nothing left to try.
    }
  }
}
