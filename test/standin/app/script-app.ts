import type { Book } from "../book.ts";
import { define } from "../service/define.ts";
import { enumOf, withEnums } from "../service/enums.ts";
import { MODES } from "../service/mode.ts";
import { triggerMembers } from "./triggers.ts";

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
