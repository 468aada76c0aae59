import type { Draft } from "../domain/goal.ts";
import { BLANK_FIELDS, type Fields } from "../domain/goal.ts";

/** Drafts for the library, of which only what matters is said. */
export function objective(fields: Partial<Fields>, children: readonly Draft[]): Draft {
  return { id: null, type: "objective", fields: { ...BLANK_FIELDS, ...fields }, children };
}

export function keyResult(fields: Partial<Fields>, children: readonly Draft[] = []): Draft {
  return { id: null, type: "key-result", fields: { ...BLANK_FIELDS, ...fields }, children };
}

/** An initiative with its action items: the text of each and whether it is done. */
export function initiative(fields: Partial<Fields>, actions: readonly (readonly [string, boolean])[]): Draft {
  const { owner = "", startDate = null, dueDate = null } = fields;
  const children = actions.map(
    ([title, done]): Draft => ({
      id: null,
      type: "action",
      fields: { ...BLANK_FIELDS, title, owner, startDate, dueDate, actual: done ? 1 : 0 },
      children: [],
    }),
  );
  return { id: null, type: "initiative", fields: { ...BLANK_FIELDS, ...fields }, children };
}
