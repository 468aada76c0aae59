import { FunctionType, type IFunctionInfo, type LexerTreeBuilder } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { UniverKit } from "../../engine/kit.ts";
import { toCommas } from "../../text/formula.ts";
import { locale } from "../../text/locale.ts";
import { type CustomFunction, customFunctions } from "./custom-functions.ts";

/** Offers the script's custom functions while a formula is typed, with their JSDoc as help (README §1.2). */
export function connectFormulaHelp({ univer }: UniverKit, files: Readonly<Record<string, string>>): void {
  const scripts = Object.entries(files).filter(([name]) => /\.(js|gs)$/.test(name));
  const infos = scripts.flatMap(([, source]) => customFunctions(source)).map(functionInfo);
  univer.__getInjector().get(IDescriptionService).registerDescriptions(infos);
}

/** Sheets shows every parameter as required (README §1.2). */
function functionInfo({ name, help, parameters }: CustomFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: help,
    abstract: help,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.help,
      example: parameter.example,
      require: 1,
      repeat: 0,
    })),
  };
}

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
