import type { Book } from "../book.ts";
import type { RealmGlobal } from "../realm/realm.ts";
import { define } from "../service/define.ts";
import { refuse } from "../service/errors.ts";
import { escapeHtml, htmlOutput } from "./html-output.ts";

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

/** HtmlTemplate: platform.md 4.3, `<? ?>`, `<?= ?>` (escaped) and `<?!= ?>` (as it is). */
export function htmlTemplate(book: Book, content: string): GoogleAppsScript.HTML.HtmlTemplate {
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
    if (inner.startsWith("!=")) return `output_ += (${inner.slice(2)}\n);`;
    return inner.startsWith("=") ? `output_ += escape_(${inner.slice(1)}\n);` : `${inner}\n`;
  });
  return `let output_ = "";\n${parts.join("\n")}\nreturn output_;`;
}
