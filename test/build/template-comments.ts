import { parse, type Token, tokTypes } from "acorn";

/** The parts of template literals that hold what a careless reader takes for a comment. */
export function commentsInTemplates(script: string): string[] {
  const tokens: Token[] = [];
  parse(script, { ecmaVersion: "latest", onToken: tokens });
  return tokens
    .filter(({ type }) => type === tokTypes.template || type === tokTypes.invalidTemplate)
    .map(({ start, end }) => script.slice(start, end))
    .filter((part) => /\/\/|\/\*/.test(part));
}
