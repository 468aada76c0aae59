import type { Panel } from "../../src/app/contract.ts";
import type { Event } from "../../src/sidebar/model/event.ts";
import type { State } from "../../src/sidebar/model/state.ts";
import { goal, keyResult, loaded, play } from "./samples.ts";

const ROWS = [keyResult("KR1"), keyResult("KR2", { actual: 7 }), keyResult("KR3", { actual: null })];

/** A workbook with three key results that are due. */
export function sheet(changes: Partial<Panel> = {}): Partial<Panel> {
  return { objectives: [goal("O1", "objective", {}, ROWS)], ...changes };
}

export const OPEN: Event = { type: "open-check-in", id: null };

export const NEXT: Event = { type: "next" };

export const SAVE: Event = { type: "save-check-in" };

/** What is typed as the value of the row that is shown. */
export const type = (value: string): Event => ({ type: "type-entry", change: { value } });

/** At the first row. */
export const opened = play(loaded(sheet()), OPEN);

/** At the second row, the first one answered. */
export const one = play(opened.state, type("7"), NEXT);

export function checkInOf({ checkIn }: State) {
  if (!checkIn) throw new Error("no check-in is open");
  return checkIn;
}
