import { recallOfUser, rememberOfUser, type UserMemory } from "../google/memory.ts";

const KEY = "framsteg.me";

/** The owner that this person has said to be; "" for nobody yet. People are known by the names in the column Owner. */
export function myName(): string {
  return recallOfUser(KEY) ?? "";
}

export function nameIn(memory: UserMemory): string {
  return memory[KEY] ?? "";
}

export function chooseMe(name: string): void {
  rememberOfUser(KEY, name);
}
