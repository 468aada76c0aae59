import type { Book } from "../book.ts";
import type { HtmlPage } from "../interface.ts";
import { define, SELF } from "../service/define.ts";
import { refuse } from "../service/errors.ts";
import { stateOf } from "../service/hidden.ts";

type HtmlServiceType = GoogleAppsScript.HTML.HtmlService;

interface OutputState extends HtmlPage {
  book: Book;
}

/** HtmlOutput: one page for a sidebar or a dialog. platform.md 4.3. */
export const htmlOutput = define<GoogleAppsScript.HTML.HtmlOutput, OutputState>("HtmlOutput", {
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

interface TemplateState {
  book: Book;
  content: string;
}

/** HtmlTemplate without scriptlets; a template with `<?` stops with a clear text. */
const htmlTemplate = define<GoogleAppsScript.HTML.HtmlTemplate, TemplateState>("HtmlTemplate", {
  getRawContent: ({ content }) => content,
  evaluate: ({ book, content }) =>
    content.includes("<?")
      ? refuse("not in the stand-in: scriptlets in HtmlTemplate.evaluate")
      : output(book, content),
});

function output(book: Book, content: string) {
  return htmlOutput({ book, content, title: "", width: undefined, height: undefined });
}

/** platform.md 4.3: a missing file throws. */
function file(book: Book, name: string): string {
  const { files } = book.options;
  return files[`${name}.html`] ?? files[name] ?? refuse(`No HTML file named ${name} was found.`);
}

export const htmlService = define<HtmlServiceType, { book: Book }>("HtmlService", {
  createHtmlOutput: ({ book }, content: string = "") => output(book, String(content)),
  createHtmlOutputFromFile: ({ book }, name: string) => output(book, file(book, name)),
  createTemplate: ({ book }, content: string) => htmlTemplate({ book, content }),
  createTemplateFromFile: ({ book }, name: string) => htmlTemplate({ book, content: file(book, name) }),
});

/** The page behind an HtmlOutput, or behind a text. */
export function pageOf(value: unknown): HtmlPage {
  const page = stateOf<OutputState>(value, "HtmlOutput");
  if (!page) refuse("The parameters don't match the method signature for Ui.showSidebar.");
  const { title, content, width, height } = page;
  return { title, content, width, height };
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
