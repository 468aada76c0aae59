import * as v from "valibot";
import { fileId } from "../google/file.ts";
import { forgetOfUser, longOf, MOST_REMEMBERED, rememberLong, type UserMemory } from "../google/memory.ts";
import type { CheckInAnswer } from "./contract.ts";
import { answer } from "./request.ts";
import { parseJson } from "./undo-record.ts";

const KEY = "framsteg.answers";

/** Keeps the answers of a check-in that is not saved yet; what is too much to keep stays in the panel only. */
export function keepAnswers(answers: readonly CheckInAnswer[]): void {
  const text = JSON.stringify({ file: fileId(), answers });
  if (answers.length > 0 && text.length <= MOST_REMEMBERED) rememberLong(KEY, text);
  else forgetOfUser(KEY);
}

export function recallAnswers(memory: UserMemory, file: string): readonly CheckInAnswer[] {
  const schema = v.object({ file: v.string(), answers: v.array(answer) });
  const parsed = v.safeParse(schema, parseJson(longOf(memory, KEY)));
  return parsed.success && parsed.output.file === file ? parsed.output.answers : [];
}

/** They are in the sheet. That they are kept besides does no harm, so a failure here is none. */
export function forgetKept(): void {
  try {
    forgetOfUser(KEY);
  } catch {
    // The next check-in replaces them.
  }
}
