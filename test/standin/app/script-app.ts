import type { Book } from "../book.ts";
import { define } from "../service/define.ts";
import { enumOf, withEnums } from "../service/enums.ts";
import { MODES } from "../service/mode.ts";

const authorization = define<GoogleAppsScript.Script.AuthorizationInfo, { book: Book }>("AuthorizationInfo", {
  getAuthorizationStatus: () => enumOf("AuthorizationStatus", "NOT_REQUIRED"),
  getAuthorizationUrl: () => null,
});

const members = define<GoogleAppsScript.Script.ScriptApp, { book: Book }>("ScriptApp", {
  getAuthorizationInfo: ({ book }) => authorization({ book }),
  getScriptId: () => "stand-in",
  getProjectTriggers: () => [],
  requireScopes: () => undefined,
});

/** ScriptApp with its enum AuthMode. Triggers are not built: clock triggers stop with "not in the stand-in". */
export function scriptApp(book: Book): object {
  return withEnums(members({ book }), { AuthMode: MODES });
}
