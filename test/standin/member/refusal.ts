import { changesDocument } from "./kinds.ts";

/** An error of a Google service. In the script it is an Error whose name is "Exception", as in Apps Script. */
export class ServiceError extends Error {
  override name = "Exception";
}

/** Throws what a Google service would. */
export function refuse(message: string): never {
  throw new ServiceError(message);
}

/** The rights under which a script runs: README §5.1, Apps Script's AuthMode. */
export const MODES = ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"] as const;

export type Mode = (typeof MODES)[number];

/** What a script may do when the add-on is installed but not enabled in the file: add menu items, log, compute. */
const ALLOWED_IN_NONE =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\..*|Logger\..*|console\..*|Utilities\..*|Session\.getActiveUserLocale|HtmlService\..*|HtmlOutput\..*)$/;

/** Members that need rights which a simple trigger does not have. */
const REFUSED_IN_LIMITED =
  /^(Ui\.show(Sidebar|ModalDialog|ModelessDialog|Dialog)|MailApp\..*|ScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger)|UrlFetchApp\..*)$/;

/** The scopes that those members need: README §5.2. */
const SCOPES: Record<string, string> = { ScriptApp: "script.scriptapp", MailApp: "script.send_mail" };

/** Services that cells may not use: README §1.7 lists those that they may. */
const REFUSED_IN_CELLS = /^(MailApp|ScriptApp|Ui|Menu)\.|^SpreadsheetApp\.(getUi|openBy|create$)/;

/** Why a member may not be called under these rights; undefined when it may. */
export function refusal(mode: Mode, className: string, member: string): string | undefined {
  const name = `${className}.${member}`;
  if (mode === "FULL") return undefined;
  if (mode === "NONE")
    return ALLOWED_IN_NONE.test(name) ? undefined : `You do not have permission to call ${name}`;
  if (mode === "LIMITED") {
    if (!REFUSED_IN_LIMITED.test(name)) return undefined;
    const scope = SCOPES[className] ?? "script.container.ui";
    return `Specified permissions are not sufficient to call ${name}. Required permissions: https://www.googleapis.com/auth/${scope}`;
  }
  return refusalInCell(name, className, member);
}

/** README §1.4: a setter throws "You do not have permission to call setValue"; 1.7: the services for cells. */
function refusalInCell(name: string, className: string, member: string): string | undefined {
  if (name === "SpreadsheetApp.getUi") return "Cannot call SpreadsheetApp.getUi() from this context.";
  if (REFUSED_IN_CELLS.test(name)) return `You do not have permission to call ${className} service.`;
  return changesDocument(className, member) ? `You do not have permission to call ${member}` : undefined;
}
