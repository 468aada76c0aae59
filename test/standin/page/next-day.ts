import type { Standin } from "../interface.ts";
import type { FileClock } from "./file-clock.ts";
import type { Keeper } from "./keep-saved.ts";
import type { Turn } from "./sharing.ts";

/**
 * Lets a night pass: the file's clock goes on by a day, and what the script has left for the clock runs.
 *
 * At Google nobody is told when an add-on's trigger fails (platform.md 5.3), so here only the console is.
 */
export function nextDay(clock: FileClock, standin: Standin, keeper: Keeper, turn: Turn): Promise<void> {
  return turn(async () => {
    clock.daysAhead += 1;
    keeper.changed();
    await standin.fireClock().catch(console.error);
  });
}
