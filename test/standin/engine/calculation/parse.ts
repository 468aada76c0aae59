import type { BaseAstNode, BaseReferenceObject, ErrorValueObject, LexerNode } from "@univerjs/engine-formula";
import { readable } from "../../text/readable-formula.ts";
import { type Area, areaOf, END } from "./area.ts";
import type { Machine } from "./machine.ts";

/** What a formula's text is to Univer. */
export interface Parsed {
  /** What is evaluated; undefined for a text that is no formula. */
  readonly tree: BaseAstNode | undefined;
  /** Whether it is calculated at every calculation: it asks for the time, for chance, or for cells that it finds on its way. */
  readonly isVolatile: boolean;
}

/** What the stand-in knows of the inside of Univer's lexer. */
interface Inside {
  _suffixExpressionHandler(node: LexerNode): boolean;
}

/**
 * Parses a formula, with names as they stand now.
 *
 * Univer keeps what it has parsed by its text alone, so a name would mean what it meant before, or in another workbook.
 */
export function parse(unitId: string, text: string, machine: Machine): Parsed {
  const { lexer, parser, names, config } = machine;
  const node = lexer.treeBuilder(readable(text), false, {
    unitId,
    getValueByName: names.getValueByName.bind(names),
    getDirtyDefinedNameMap: () => ({}),
    getSheetName: config.getSheetName.bind(config),
  });
  const isRead = typeof node === "object" && !Array.isArray(node);
  if (!isRead || !(lexer as unknown as Inside)._suffixExpressionHandler(node))
    return { tree: undefined, isVolatile: false };
  const tree = parser.parse(node) ?? undefined;
  for (const one of nodesOf(tree)) if (one.nodeType === REFERENCE) nameBeyondGrid(one, machine);
  const isVolatile = nodesOf(tree).some((one) => one.isForcedCalculateFunction() || one.isAddress());
  return { tree, isVolatile };
}

function nodesOf(tree: BaseAstNode | undefined): BaseAstNode[] {
  return tree ? [tree, ...tree.getChildren().flatMap(nodesOf)] : [];
}

/** A cell beyond the grid is a name to Univer; in Google Sheets it is #REF! [MEM]. */
function nameBeyondGrid(node: BaseAstNode, { modules: { formula } }: Machine): void {
  const setValue = node.setValue.bind(node);
  node.setValue = (value) =>
    setValue(isName(value) ? formula.ErrorValueObject.create(formula.ErrorType.REF) : value);
  function isName(value: Parameters<typeof setValue>[0]): boolean {
    return (
      Boolean(value?.isError()) &&
      (value as unknown as ErrorValueObject).getErrorType() === formula.ErrorType.NAME
    );
  }
}

/** The kinds of Univer's nodes that are cells: A1, and the colon of A1:B2. */
const [REFERENCE, UNION] = [1, 10];

/** The cells that a formula names, for the cell that the machine stands at; it may stand to the right of and below its first. */
export function namedIn(
  tree: BaseAstNode | undefined,
  { right, down }: { right: number; down: number },
  { interpreter }: Machine,
): Area[] {
  return referencesIn(tree).flatMap((node) => {
    const value = interpreter.execute({ node, refOffsetX: right, refOffsetY: down });
    node.resetCalculationState();
    return cellsIn(value);
  });
}

function referencesIn(tree: BaseAstNode | undefined): BaseAstNode[] {
  if (!tree) return [];
  const children = tree.getChildren();
  const isWhole = tree.nodeType === UNION && children.every((child) => child.nodeType === REFERENCE);
  if (isWhole || tree.nodeType === REFERENCE) return [tree];
  return children.flatMap(referencesIn);
}

/** The cells that OFFSET and INDIRECT have found when their formula has been evaluated. */
export function foundIn(tree: BaseAstNode | undefined): Area[] {
  return nodesOf(tree)
    .filter((node) => node.isAddress())
    .flatMap((node) => cellsIn(node.getValue()));
}

function cellsIn(value: ReturnType<BaseAstNode["getValue"]>): Area[] {
  if (!value?.isReferenceObject()) return [];
  const reference = value as BaseReferenceObject;
  const { sheetId, range } = reference.toUnitRange();
  const area = areaOf(sheetId, range);
  if (reference.isColumn()) return [{ ...area, endRow: END }];
  return [reference.isRow() ? { ...area, endColumn: END } : area];
}
