import type { Book } from "../book.ts";
import type { HtmlPage } from "../interface.ts";
import { define, SELF } from "../service/define.ts";
import { refuse } from "../service/errors.ts";
import { stateOf } from "../service/hidden.ts";

interface OutputState extends HtmlPage {
  book: Book;
}

const outputObject = define<GoogleAppsScript.HTML.HtmlOutput, OutputState>("HtmlOutput", {
  getContent: ({ content }) => content,
  setContent: (page, content: string) => {
    page.content = content;
    return SELF;
  },
  append: (page, added: string) => {
    page.content += added;
    return SELF;
  },
  appendUntrusted: (page, added: string) => {
    page.content += escapeHtml(added);
    return SELF;
  },
  getTitle: ({ title }) => title,
  setTitle: (page, title: string) => {
    page.title = title;
    return SELF;
  },
  getWidth: ({ width }) => width,
  setWidth: (page, width: number) => {
    page.width = width;
    return SELF;
  },
  getHeight: ({ height }) => height,
  setHeight: (page, height: number) => {
    page.height = height;
    return SELF;
  },
  addMetaTag: () => SELF,
  setFaviconUrl: () => SELF,
  setSandboxMode: () => SELF,
  setXFrameOptionsMode: () => SELF,
});

/** HtmlOutput: one page for a sidebar or a dialog. platform.md 4.3. */
export function htmlOutput(book: Book, content: string): GoogleAppsScript.HTML.HtmlOutput {
  return outputObject({ book, content, title: "", width: undefined, height: undefined });
}

/** The page behind an HtmlOutput, or behind a text. */
export function pageOf(value: unknown): HtmlPage {
  const page = stateOf<OutputState>(value, "HtmlOutput");
  if (!page) refuse("The parameters don't match the method signature for Ui.showSidebar.");
  const { title, content, width, height } = page;
  return { title, content, width, height };
}

/** A text as HTML shows it. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
