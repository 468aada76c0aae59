import type { Item } from "../../src/domain/goal.ts";

/** A key result halfway from 0 to 100, without parent, dates or weight. */
export function keyResult(given: Partial<Item> = {}): Item {
  const values = { start: 0, target: 100, actual: 50 };
  return { id: "", type: "key-result", parent: "", values, ownStatus: "", ...given };
}

export function objective(given: Partial<Item> = {}): Item {
  return { id: "O", type: "objective", parent: "", values: {}, ownStatus: "", ...given };
}

/** An initiative that is the share of its action items. */
export function initiative(given: Partial<Item> = {}): Item {
  return { id: "I", type: "initiative", parent: "", values: {}, ownStatus: "", ...given };
}

export function action(given: Partial<Item> = {}): Item {
  return { id: "", type: "action", parent: "I", values: {}, ownStatus: "", ...given };
}

export const TICKED = { actual: 1 };
