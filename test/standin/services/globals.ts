import type { Book } from "../book/book.ts";
import { define } from "../member/define.ts";
import { chartsService } from "./charts/charts.ts";
import { htmlService } from "./html.ts";
import { lockService } from "./lock.ts";
import { scriptApp } from "./script-app.ts";
import { session } from "./session.ts";
import { consoleObject, logger, mailApp, utilities } from "./small-services.ts";
import { spreadsheetApp } from "./spreadsheet/spreadsheet-app.ts";
import { cacheService, propertiesService } from "./storage.ts";

/** Google's other services, by the names of @types/google-apps-script: a script that uses one stops at the member's name. */
const OTHERS = [
  "Browser",
  "CalendarApp",
  "CardService",
  "ConferenceDataService",
  "ContactsApp",
  "ContentService",
  "DataStudioApp",
  "DocumentApp",
  "DriveApp",
  "FormApp",
  "GmailApp",
  "GroupsApp",
  "Jdbc",
  "LanguageApp",
  "LinearOptimizationService",
  "Maps",
  "ScriptProperties",
  "SitesApp",
  "SlidesApp",
  "UrlFetchApp",
  "UserProperties",
  "XmlService",
] as const;

/** An object for each service that the stand-in has not, of which every member says so. */
function otherServices(book: Book): Record<string, unknown> {
  return Object.fromEntries(OTHERS.map((name) => [name, define<object, { book: Book }>(name)({ book })]));
}

const made = new WeakMap<Book, Record<string, unknown>>();

/** The services that a script finds on its global object. */
export function globals(book: Book): Record<string, unknown> {
  const known = made.get(book);
  if (known) return known;
  const all = {
    ...otherServices(book),
    SpreadsheetApp: spreadsheetApp(book),
    Charts: chartsService(book),
    HtmlService: htmlService(book),
    PropertiesService: propertiesService({ book }),
    LockService: lockService({ book }),
    CacheService: cacheService({ book }),
    Session: session({ book }),
    ScriptApp: scriptApp(book),
    MailApp: mailApp({ book }),
    Utilities: utilities(book),
    Logger: logger({ book }),
    console: consoleObject(book),
  };
  made.set(book, all);
  return all;
}
