import type { Book } from "../book.ts";
import { define } from "../service/define.ts";

interface Message {
  to?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
}

/** platform.md 5.4: recipients per day of a consumer account. */
const DAILY = 100;

/** MailApp: mails are recorded in Standin.ui.mails, none is sent. */
export const mailApp = define<GoogleAppsScript.Mail.MailApp, { book: Book }>("MailApp", {
  sendEmail: ({ book }, ...args: [string | Message, string?, string?, Message?]) => {
    const [first, subject = "", body = "", options = {}] = args;
    const mail = typeof first === "string" ? { to: first, subject, body, ...options } : first;
    book.recorded.mails.push({ to: "", subject: "", body: "", htmlBody: "", ...mail });
  },
  getRemainingDailyQuota: ({ book }) => DAILY - book.recorded.mails.length,
});
