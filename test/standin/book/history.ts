import type { IMutationInfo } from "@univerjs/core";
import type { Book, Step } from "./book.ts";

/** So many steps can be taken back. */
const MOST = 50;

/** Does something as one step; as part of the step that is under way, if one is. */
export function asStep<T>(book: Book, act: () => T): T {
  const { history } = book;
  if (history.open) return act();
  const step: Step = { inverses: [], extras: structuredClone(book.extras) };
  history.open = step;
  try {
    return act();
  } finally {
    history.open = undefined;
    if (step.inverses.length > 0 || JSON.stringify(step.extras) !== JSON.stringify(book.extras))
      history.steps = [...history.steps, step].slice(-MOST);
  }
}

/** Notes how a change of the grid is undone. What changes outside of a step, nobody can take back. */
export function noteInverse({ history }: Book, inverse: () => IMutationInfo[]): void {
  history.open?.inverses.push(inverse());
}
