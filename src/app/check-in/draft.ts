import * as v from "valibot";
import { NO_DRAFT_CHECK_IN } from "../../domain/check-in.ts";
import { fileId } from "../../google/file.ts";
import { deleteUserProperty, type UserProperties } from "../../google/user.ts";
import type { DraftCheckIn as KeptCheckIn } from "../contract.ts";
import { draftCheckIn } from "../request.ts";
import { recallJson, rememberJson } from "../user.ts";

const KEY = "framsteg.check-in";

/** Remembers a check-in that is not saved yet; a blank one is forgotten, and one that is too long stays in the panel only. */
export function saveDraftCheckIn(draft: KeptCheckIn): void {
  const isBlank = draft.answers.length === 0 && Object.keys(draft.entries).length === 0;
  if (isBlank) deleteUserProperty(KEY);
  else rememberJson(KEY, { file: fileId(), kept: draft });
}

/** The one that was left in this file. */
export function recallDraftCheckIn(memory: UserProperties, file: string): KeptCheckIn {
  const schema = v.object({ file: v.string(), kept: draftCheckIn });
  const parsed = v.safeParse(schema, recallJson(memory, KEY));
  return parsed.success && parsed.output.file === file ? parsed.output.kept : NO_DRAFT_CHECK_IN;
}

/** What it says is in the sheet now. That it is remembered besides does no harm, so a failure here is none. */
export function forgetDraftCheckIn(): void {
  try {
    deleteUserProperty(KEY);
  } catch {
    // The next check-in replaces it.
  }
}
