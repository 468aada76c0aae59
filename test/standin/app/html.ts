import type { Book } from "../book.ts";
import { define } from "../service/define.ts";
import { withEnums } from "../service/enums.ts";
import { refuse } from "../service/errors.ts";
import { htmlOutput } from "./html-output.ts";
import { htmlTemplate } from "./html-template.ts";

/** platform.md 4.3: a missing file throws. */
function file(book: Book, name: string): string {
  const { files } = book.options;
  return files[`${name}.html`] ?? files[name] ?? refuse(`No HTML file named ${name} was found.`);
}

const members = define<GoogleAppsScript.HTML.HtmlService, { book: Book }>("HtmlService", {
  createHtmlOutput: ({ book }, content: string = "") => htmlOutput(book, String(content)),
  createHtmlOutputFromFile: ({ book }, name: string) => htmlOutput(book, file(book, name)),
  createTemplate: ({ book }, content: string) => htmlTemplate(book, content),
  createTemplateFromFile: ({ book }, name: string) => htmlTemplate(book, file(book, name)),
});

/** HtmlService with its enums, which change nothing: platform.md 4.1, only IFRAME is left. */
export function htmlService(book: Book): object {
  return withEnums(members({ book }), {
    SandboxMode: ["EMULATED", "IFRAME", "NATIVE"],
    XFrameOptionsMode: ["ALLOWALL", "DEFAULT"],
  });
}
