import { fail, type Result } from "../domain/result.ts";
import { fileId } from "../google/file.ts";
import { recallAllOfUser } from "../google/memory.ts";
import { changeTables } from "./change.ts";
import type { Refusal } from "./contract.ts";
import { planUndo } from "./plan-undo.ts";
import { forgetUndo, recallUndo } from "./undo-record.ts";
import { myName } from "./user.ts";

/** Takes the last saved action of this person back, cell by cell; refuses when somebody has changed one of them since. */
export function undo(): Result<null, Refusal> {
  const record = recallUndo(recallAllOfUser(), fileId());
  if (!record) return fail({ code: "nothing-to-undo" });
  const by = myName();
  const done = changeTables(null, (tables) => planUndo(record, tables, by));
  if (done.ok) forgetUndo();
  return done;
}
