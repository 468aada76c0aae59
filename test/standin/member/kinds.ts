/**
 * What a call is to Google's server.
 *
 * - `local`: nothing; the script's own side answers. It makes objects and reads what they brought with them.
 * - `held`: the same, but of an object that can be changed: after such a change it is a read.
 * - `write`: a change of the spreadsheet that gives nothing back. It waits for others: README §6.1.
 * - `read`: whatever needs the spreadsheet's answer, so also what makes a thing and gives it back (insertSheet).
 * - `flush`, `lock`, `property` (properties and cache), `other` (triggers, mail): what their names say.
 */
export type Kind = "local" | "held" | "write" | "read" | "flush" | "lock" | "property" | "other";

/** Classes whose objects live on the script's side: builders and what they built, pages, menus, handles of stores. */
const LOCAL_CLASSES =
  /Builder$|Condition$|^(ConditionalFormatRule|DataValidation|FilterCriteria|ContainerInfo|EmbeddedChart|ChartOptions|Charts|DeveloperMetadataLocation|Html\w+|Menu|PromptResponse|Ui|User|Session|Utilities|Logger|LockService|CacheService|PropertiesService|Trigger|AuthorizationInfo)$/;

/** Members of other classes that the script's side answers. */
const LOCAL_MEMBERS = new RegExp(
  `^(${[
    "SpreadsheetApp\\.(getActive|getActiveSpreadsheet|getUi|new\\w+)",
    "Spreadsheet\\.(getId|getUrl|toast|createDeveloperMetadataFinder)",
    "Sheet\\.(getRange|getRangeList|getParent|getSheetId|getType|newChart|createTextFinder|createDeveloperMetadataFinder)",
    "Range\\.(getSheet|getGridId|getRow|getRowIndex|getLastRow|getColumn|getLastColumn|getNumRows|getNumColumns|getHeight|getWidth|getA1Notation|getCell|offset|createTextFinder|createDeveloperMetadataFinder)",
    "RangeList\\.getRanges",
    "TextFinder\\.(match\\w+|useRegularExpression)",
    "DeveloperMetadataFinder\\.with\\w+",
    "Lock\\.hasLock",
    "ScriptApp\\.(getAuthorizationInfo|getScriptId|newTrigger|requireScopes)",
  ].join("|")})$`,
);

const HELD = /^(NamedRange|Protection|DeveloperMetadata)\.(get|is|can)/;

/** Classes of the document, which a script changes by members whose names begin with {@link CHANGES}. */
const DOCUMENT = /^(Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|Filter|DeveloperMetadata)\.(.*)$/;

const CHANGES =
  /^(set|insert|delete|clear|remove|append|add|copy|move|hide|unhide|show|activate|merge|break|sort|auto|duplicate|apply|create|toast|rename|protect|trim|randomize|check|uncheck|update|offsetBy|shift|expand|collapse|split)/;

/** Changes that give the script something that only the server can make. */
const ANSWERED =
  /^(Spreadsheet\.(insertSheet|deleteActiveSheet|duplicateActiveSheet)|Sheet\.(protect|setActiveSelection|copyTo)|Range\.(protect|createFilter|removeDuplicates)|TextFinder\.replaceAllWith)$/;

const known = new Map<string, Kind>();

/** The kind of a member of a class. */
export function kindOf(className: string, member: string): Kind {
  const name = `${className}.${member}`;
  const kind = known.get(name) ?? find(className, name);
  known.set(name, kind);
  return kind;
}

function find(className: string, name: string): Kind {
  if (/^(ClockTriggerBuilder|SpreadsheetTriggerBuilder)\.create$|^MailApp\./.test(name)) return "other";
  if (LOCAL_CLASSES.test(className) || LOCAL_MEMBERS.test(name)) return "local";
  if (HELD.test(name)) return "held";
  if (name === "SpreadsheetApp.flush") return "flush";
  if (className === "Lock") return "lock";
  if (className === "Properties" || className === "Cache") return "property";
  if (className === "ScriptApp") return "other";
  return changesDocument(className, name.slice(className.length + 1)) && !ANSWERED.test(name)
    ? "write"
    : "read";
}

/** Whether a member changes the document and gives back what only the server can make. */
export function isAnsweredWrite(className: string, member: string): boolean {
  return ANSWERED.test(`${className}.${member}`);
}

/** Whether a member changes the document: a custom function may not call it. */
export function changesDocument(className: string, member: string): boolean {
  return DOCUMENT.test(`${className}.${member}`) && CHANGES.test(member);
}

/** Writes that the reference gives as `void`. */
const VOID =
  /\.(remove|insertRows|insertColumns|deleteRows|deleteColumns|(un)?hide(Rows?|Columns?)|showRows|showColumns|moveRows|moveColumns|setFrozen\w+|(set|clear)ConditionalFormatRules|(insert|update|remove)Chart|copyTo|moveTo|autoFill|(set|remove)NamedRange|deleteSheet|moveActiveSheet|rename\w*|setSpreadsheet\w+)$/;

/** Writes that give back what they were given. */
const ECHO = /\.(setActiveSheet|setActiveRange)$/;

/** What a write gives the script at once, before it is done: itself for chaining, nothing, or its argument. */
export function resultOfWrite(className: string, member: string): "itself" | "nothing" | "argument" {
  const name = `${className}.${member}`;
  return VOID.test(name) ? "nothing" : ECHO.test(name) ? "argument" : "itself";
}
