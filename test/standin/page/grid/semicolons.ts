import type { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { UniverKit } from "../../engine/kit.ts";
import { toCommas } from "../../text/formula-dialect.ts";
import { locale } from "../../text/locales.ts";

type Nodes = ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>;

/**
 * Lets Univer's editor understand `;` and decimal commas while a formula is typed: the colours of its references,
 * the cells that a click puts in, and which argument the help explains.
 *
 * Univer's own formulas hold `;` in array literals only, so other formulas with `;` come from the editor. Each
 * sign is read as another single one, and the pieces are given back with the letters that stand in the formula.
 */
export function teachSemicolons({ univer, modules }: UniverKit, code: string): void {
  const rules = locale(code);
  const lexer = univer.__getInjector().get(modules.formula.LexerTreeBuilder);
  const nodesOf = lexer.sequenceNodesBuilder.bind(lexer);
  const functionAt = lexer.getFunctionAndParameter.bind(lexer);
  const read = (formula: string): string => {
    try {
      return formula.includes(";") ? toCommas(formula, rules) : formula;
    } catch {
      return formula;
    }
  };
  lexer.sequenceNodesBuilder = (formula) => {
    const text = read(formula);
    return text === formula ? nodesOf(formula) : asWritten(nodesOf(text), formula);
  };
  lexer.getFunctionAndParameter = (formula, index) => functionAt(read(formula), index);
}

/** The same pieces, each with its own letters of the formula. */
function asWritten(nodes: Nodes, formula: string): Nodes {
  let at = formula.startsWith("=") ? 1 : 0;
  return nodes?.map((node) => {
    const length = typeof node === "string" ? node.length : node.token.length;
    const token = formula.slice(at, at + length);
    at += length;
    return typeof node === "string" ? token : { ...node, token };
  });
}
