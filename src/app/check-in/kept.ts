import * as v from "valibot";
import { NO_DRAFT_CHECK_IN } from "../../domain/check-in.ts";
import {
  deleteUserProperty,
  fileId,
  LONGEST_PROPERTY,
  longProperty,
  type UserProperties,
  writeLongProperty,
} from "../../google/user.ts";
import { parseJson } from "../change/undo-record.ts";
import type { DraftCheckIn } from "../contract.ts";
import { kept } from "../request.ts";

const KEY = "framsteg.check-in";

/** Keeps a check-in that is not saved yet; what is too much to keep stays in the panel only. */
export function keepCheckIn(checkIn: DraftCheckIn): void {
  const text = JSON.stringify({ file: fileId(), kept: checkIn });
  const isBlank = checkIn.answers.length === 0 && Object.keys(checkIn.entries).length === 0;
  if (isBlank || text.length > LONGEST_PROPERTY) deleteUserProperty(KEY);
  else writeLongProperty(KEY, text);
}

export function recallCheckIn(memory: UserProperties, file: string): DraftCheckIn {
  const schema = v.object({ file: v.string(), kept });
  const parsed = v.safeParse(schema, parseJson(longProperty(memory, KEY)));
  return parsed.success && parsed.output.file === file ? parsed.output.kept : NO_DRAFT_CHECK_IN;
}

/** It is in the sheet. That it is kept besides does no harm, so a failure here is none. */
export function forgetKept(): void {
  try {
    deleteUserProperty(KEY);
  } catch {
    // The next check-in replaces it.
  }
}
