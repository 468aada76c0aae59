/** Early, so that the day's values are there when people come to work; Google chooses the minute (platform.md 5.3). */
const HOUR = 5;

/** Runs a function of the script once a day, on behalf of the user, in this file. */
export function startDaily(handler: string): void {
  ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(HOUR).create();
}

/** Takes the user's own triggers for a function away; those of others are not seen (platform.md 5.3). */
export function stopDaily(handler: string): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
  }
}
