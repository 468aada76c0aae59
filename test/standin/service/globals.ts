import { cacheService } from "../app/cache.ts";
import { htmlService } from "../app/html.ts";
import { lockService } from "../app/lock.ts";
import { consoleObject, logger } from "../app/logger.ts";
import { mailApp } from "../app/mail.ts";
import { propertiesService } from "../app/properties.ts";
import { scriptApp } from "../app/script-app.ts";
import { session } from "../app/session.ts";
import { utilities } from "../app/utilities.ts";
import type { Book } from "../book.ts";
import { chartsService } from "../charts/service.ts";
import { spreadsheetApp } from "../spreadsheet/app.ts";
import { otherServices } from "./other-services.ts";

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
    Utilities: utilities({ book }),
    Logger: logger({ book }),
    console: consoleObject(book),
  };
  made.set(book, all);
  return all;
}
