import { fileId } from "../google/file.ts";
import { forgetOfUser, rememberOfUser, type UserMemory } from "../google/memory.ts";
import { startDaily, stopDaily } from "../google/triggers.ts";
import { catchUp } from "./catch-up.ts";
import { refreshToday } from "./workbook/settings-sheet.ts";

/** The function at the top level of the script that runs once a day. */
export const DAILY = "runDaily";

const KEY = "framsteg.daily";

/** Has linked values looked after once a day in this file, or no longer; on behalf of the person who asks. */
export function lookAfterDaily(on: boolean): void {
  const key = keyOf(fileId());
  stopDaily(DAILY);
  if (on) {
    startDaily(DAILY);
    rememberOfUser(key, "on");
  } else forgetOfUser(key);
}

export function isLookedAfter(memory: UserMemory, file: string): boolean {
  return memory[keyOf(file)] === "on";
}

/** What is done once a day, also when nobody has the file open. */
export function daily(): void {
  refreshToday();
  catchUp();
}

function keyOf(file: string): string {
  return `${KEY}.${file}`;
}
