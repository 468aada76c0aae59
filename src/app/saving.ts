import type { Day } from "../domain/day.ts";
import type { Rules } from "../tables/rules.ts";
import type { IdGiver } from "./change/ids.ts";
import type { Draft } from "./contract.ts";
import type { Table } from "./workbook/table.ts";

/** All that a save is planned from. */
export interface Saving {
  readonly draft: Draft;
  /** The objective as it was when the form was opened; null for a new one. */
  readonly base: Draft | null;
  readonly table: Table;
  readonly ids: IdGiver;
  /** What "Updated" is set to where an actual value is given. */
  readonly today: Day;
  /** Who saves; "" when that is not known. */
  readonly by: string;
  /** What statuses are judged by; undefined when the rules cannot be read, which is no reason not to save. */
  readonly rules?: Rules | undefined;
}

/** A draft and all drafts below it, from the top down. */
export function flat(draft: Draft): Draft[] {
  return [draft, ...draft.children.flatMap(flat)];
}
