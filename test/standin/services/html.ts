import type { Book } from "../book/book.ts";
import type { HtmlPage } from "../interface.ts";
import { define, SELF } from "../member/define.ts";
import { stateOf, withEnums } from "../member/objects.ts";
import { refuse } from "../member/refusal.ts";
import type { RealmGlobal } from "../script/realm.ts";

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

/** HtmlOutput: one page for a sidebar or a dialog. README §4.3. */
function htmlOutput(book: Book, content: string): GoogleAppsScript.HTML.HtmlOutput {
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

interface TemplateState {
  book: Book;
  content: string;
  /** The object that the script sees; what it sets on it are variables in the scriptlets. */
  self: object | undefined;
}

const templateObject = define<GoogleAppsScript.HTML.HtmlTemplate, TemplateState>("HtmlTemplate", {
  getRawContent: ({ content }) => content,
  getCode: ({ content }) => codeOf(content),
  evaluate: (state) => htmlOutput(state.book, evaluate(state)),
});

/** HtmlTemplate: README §4.3, `<? ?>`, `<?= ?>` (escaped) and `<?!= ?>` (as it is). */
function htmlTemplate(book: Book, content: string): GoogleAppsScript.HTML.HtmlTemplate {
  const state: TemplateState = { book, content, self: undefined };
  const template = templateObject(state);
  state.self = template;
  return template;
}

function evaluate({ book, content, self }: TemplateState): string {
  const global = book.run?.realm.global ?? (globalThis as unknown as RealmGlobal);
  const own = Object.entries(self ?? {});
  const names = [...own.map(([name]) => name), "escape_", codeOf(content)];
  const run = new (global.Function as FunctionConstructor)(...names);
  const { run: current } = book;
  if (!current) refuse("A template is evaluated by a script.");
  // The scriptlets are the script's own code: what they ask of services is counted and judged again.
  current.inService = false;
  try {
    return run(...own.map(([, value]) => value), (value: unknown) => escapeHtml(String(value)));
  } finally {
    current.inService = true;
  }
}

/** The function that a template is, as JavaScript. */
function codeOf(content: string): string {
  const parts = content.split(/(<\?[\s\S]*?\?>)/).map((part) => {
    if (!part.startsWith("<?")) return `output_ += ${JSON.stringify(part)};`;
    const inner = part.slice(2, -2);
    if (inner.startsWith("!=")) return `output_ += (${expression(inner.slice(2))}\n);`;
    return inner.startsWith("=") ? `output_ += escape_(${expression(inner.slice(1))}\n);` : `${inner}\n`;
  });
  return `let output_ = "";\n${parts.join("\n")}\nreturn output_;`;
}

/** A printing scriptlet is a statement in Google, so it may end in a semicolon: README §4.3. */
function expression(scriptlet: string): string {
  return scriptlet.replace(/;\s*$/, "");
}

/** README §4.3: a missing file throws. */
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

/** HtmlService with its enums, which change nothing: README §4.1, only IFRAME is left. */
export function htmlService(book: Book): object {
  return withEnums(members({ book }), {
    SandboxMode: ["EMULATED", "IFRAME", "NATIVE"],
    XFrameOptionsMode: ["ALLOWALL", "DEFAULT"],
  });
}
