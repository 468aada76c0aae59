import type { Book } from "../book/book.ts";
import type { TriggerRecord } from "../interface.ts";
import { define, type Member, SELF } from "../member/define.ts";
import { enumOf, stateOf, withEnums } from "../member/objects.ts";
import { MODES, refuse } from "../member/refusal.ts";

interface TriggerState {
  book: Book;
  trigger: TriggerRecord;
}

/** A trigger that a script installed. */
const trigger = define<GoogleAppsScript.Script.Trigger, TriggerState>("Trigger", {
  getHandlerFunction: (state) => state.trigger.handler,
  getUniqueId: (state) => state.trigger.id,
  getEventType: (state) => enumOf("EventType", state.trigger.event),
  getTriggerSource: (state) =>
    enumOf("TriggerSource", state.trigger.event === "CLOCK" ? "CLOCK" : "SPREADSHEETS"),
  getTriggerSourceId: (state) => (state.trigger.event === "CLOCK" ? null : state.book.fileId),
});

/** README §5.3: so many a user may have for a script. */
const MOST_TRIGGERS = 20;

/**
 * README §5.3: a published add-on has one trigger of each type, per user, per document; a script that is bound to its file
 * has no such limit. The words are [MEM].
 */
function create({ book, trigger: made }: TriggerState) {
  const own = ownTriggers(book);
  if (own.length >= MOST_TRIGGERS)
    refuse(
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
  if (book.options.published && own.some(({ event }) => event === made.event)) {
    const kind = made.event === "CLOCK" ? "time-based" : made.event.toLowerCase().replace("_", " ");
    refuse(
      `This add-on has created too many ${kind} triggers in this document for this Google user account.`,
    );
  }
  book.triggers.push(made);
  return trigger({ book, trigger: made });
}

function schedule(words: (...values: unknown[]) => string): Member<TriggerState> {
  return ({ trigger: made }: TriggerState, ...values: unknown[]) => {
    made.schedule.push(words(...values));
    return SELF;
  };
}

/** README §5.3: everyMinutes does not work in published add-ons; at most hourly. */
const clock = define<GoogleAppsScript.Script.ClockTriggerBuilder, TriggerState>("ClockTriggerBuilder", {
  everyHours: schedule((hours) => `every ${hours} hours`),
  everyDays: schedule((days) => `every ${days} days`),
  everyWeeks: schedule((weeks) => `every ${weeks} weeks`),
  onWeekDay: schedule((day) => `on ${day}`),
  onMonthDay: schedule((day) => `on day ${day}`),
  atHour: schedule((hour) => `at hour ${hour}`),
  nearMinute: schedule((minute) => `near minute ${minute}`),
  inTimezone: schedule((zone) => `in ${zone}`),
  everyMinutes: ({ book, trigger: made }, minutes: number) => {
    if (book.options.published)
      refuse("The recurrence interval for an Add-on trigger must be at least one hour.");
    made.schedule.push(`every ${minutes} minutes`);
    return SELF;
  },
  create,
});

function eventOf(event: string): Member<TriggerState> {
  return ({ trigger: made }: TriggerState) => {
    made.event = event;
    return SELF;
  };
}

const spreadsheet = define<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, TriggerState>(
  "SpreadsheetTriggerBuilder",
  {
    onOpen: eventOf("ON_OPEN"),
    onEdit: eventOf("ON_EDIT"),
    onChange: eventOf("ON_CHANGE"),
    onFormSubmit: eventOf("ON_FORM_SUBMIT"),
    create,
  },
);

const builder = define<GoogleAppsScript.Script.TriggerBuilder, TriggerState>("TriggerBuilder", {
  timeBased: (state) => clock(state),
  forSpreadsheet: (state) => spreadsheet(state),
});

/** README §5.3: other users' triggers cannot be seen. */
function ownTriggers({ triggers, run, user }: Book): TriggerRecord[] {
  return triggers.filter((one) => one.user === (run?.user ?? user));
}

function newRecord(book: Book, handler: string): TriggerRecord {
  const id = String(book.extras.nextId++);
  return { id, handler, event: "CLOCK", schedule: [], user: book.run?.user ?? book.user };
}

/** ScriptApp's members for triggers. */
const triggerMembers = {
  newTrigger: ({ book }: { book: Book }, handler: string) =>
    builder({ book, trigger: newRecord(book, handler) }),
  getProjectTriggers: ({ book }: { book: Book }) =>
    ownTriggers(book).map((one) => trigger({ book, trigger: one })),
  deleteTrigger: ({ book }: { book: Book }, gone: unknown) => {
    const id = stateOf<TriggerState>(gone, "Trigger")?.trigger.id;
    book.triggers = book.triggers.filter((one) => one.id !== id);
  },
};

const authorization = define<GoogleAppsScript.Script.AuthorizationInfo, { book: Book }>("AuthorizationInfo", {
  getAuthorizationStatus: () => enumOf("AuthorizationStatus", "NOT_REQUIRED"),
  getAuthorizationUrl: () => null,
});

const members = define<GoogleAppsScript.Script.ScriptApp, { book: Book }>("ScriptApp", {
  getAuthorizationInfo: ({ book }) => authorization({ book }),
  getScriptId: () => "stand-in",
  ...triggerMembers,
  requireScopes: () => undefined,
});

/** ScriptApp with its enum AuthMode. */
export function scriptApp(book: Book): object {
  return withEnums(members({ book }), {
    AuthMode: MODES,
    EventType: ["CLOCK", "ON_OPEN", "ON_EDIT", "ON_CHANGE", "ON_FORM_SUBMIT"],
    TriggerSource: ["SPREADSHEETS", "CLOCK"],
    WeekDay: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
  });
}
