import type { Book } from "../book.ts";
import { define } from "./define.ts";

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
  "SitesApp",
  "SlidesApp",
  "UrlFetchApp",
  "XmlService",
] as const;

/** An object for each service that the stand-in has not, of which every member says so. */
export function otherServices(book: Book): Record<string, unknown> {
  return Object.fromEntries(OTHERS.map((name) => [name, define<object, { book: Book }>(name)({ book })]));
}
