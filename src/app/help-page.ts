import { CATALOGUE } from "../functions/catalogue.ts";
import { type Help, helpFor } from "../functions/help.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";

const STYLE = `
  body { font: 13px/1.5 Arial, sans-serif; color: #202124; margin: 0 4px }
  h2 { font-size: 15px; margin: 20px 0 4px }
  code { font: 12px/1.5 monospace; background: #f1f3f4; padding: 2px 4px; border-radius: 3px }
  dl { margin: 8px 0; display: grid; grid-template-columns: max-content 1fr; gap: 4px 12px }
  dt { font-weight: bold } dd { margin: 0 }`;

/** The help dialog: what Framsteg is, and every function with its arguments and an example. */
export function helpPage(language: Language): string {
  const { helpPage: words } = texts(language).app;
  const functions = CATALOGUE.map(({ name, alias }) => (language === "sv" && alias ? alias : name));
  return `<!DOCTYPE html><html lang="${language}"><style>${STYLE}</style>
<p>${escaped(words.intro)} ${escaped(words.separators)}</p>
${functions.map((name) => section(name, language)).join("")}</html>`;
}

function section(name: string, language: Language): string {
  const { helpPage: words } = texts(language).app;
  const help = helpFor(name, language);
  return `<h2>${name}</h2><p>${escaped(help.summary)}</p><dl>${parameters(help)}
<dt>${words.gives}</dt><dd>${escaped(help.returns)}</dd>
<dt>${words.example}</dt><dd><code>${escaped(help.example)}</code></dd></dl>`;
}

function parameters({ parameters }: Help): string {
  return parameters.map(({ name, text }) => `<dt>${name}</dt><dd>${escaped(text)}</dd>`).join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
