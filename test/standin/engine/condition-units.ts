import type { Book } from "../book/book.ts";
import type { ConditionalRule } from "../book/records.ts";
import { type FormulaResults, formulaResults } from "./condition-formula.ts";
import { contentTest } from "./condition-test.ts";
import { cellReader } from "./grid.ts";

/** What Univer asks a rule: which style it gives a cell; {} when it does not hold. */
interface Unit {
  getCell(row: number, column: number): object;
  resetPreComputingCache(): void;
  setCacheLength(): void;
  clearCache(): void;
  updateRule(): void;
}

/** What the stand-in knows of Univer's view of conditional formats. */
interface View {
  _calculateUnitManagers: Map<string, Map<string, Map<string, Unit>>>;
  _markRuleDirtyAtOnce(unitId: string, sheetId: string, ruleId: string): void;
}

function view({ kit }: Book): View {
  return kit.univer
    .__getInjector()
    .get(kit.modules.conditional.ConditionalFormattingViewModel) as unknown as View;
}

const formulas = new WeakMap<Book, Map<string, FormulaResults[]>>();

/** Forgets what the rules of a sheet have calculated. */
export function forgetConditions(book: Book, sheetId: string): void {
  for (const results of formulas.get(book)?.get(sheetId) ?? []) results.forget();
  formulas.get(book)?.delete(sheetId);
}

/**
 * Judges a rule that Univer has by our own tests.
 *
 * Univer's own do not see what array formulas spill, and calculate a formula for each cell of a range.
 */
export function judgeRule(
  book: Book,
  sheetId: string,
  ruleId: string,
  rule: ConditionalRule,
  style: object,
): void {
  const test = contentTest(book, rule);
  const results = test ? undefined : formulaResults(book, sheetId, rule);
  if (results) keep(book, sheetId, results);
  const holds = (row: number, column: number) =>
    test ? test(cellReader(book, sheetId)(row, column)) : (results?.holds(row, column) ?? false);
  const nothing = () => undefined;
  view(book)
    ._calculateUnitManagers.get(book.workbook.getUnitId())
    ?.get(sheetId)
    ?.set(ruleId, {
      getCell: (row, column) => (holds(row, column) ? style : {}),
      resetPreComputingCache: nothing,
      setCacheLength: nothing,
      clearCache: nothing,
      updateRule: nothing,
    });
}

function keep(book: Book, sheetId: string, results: FormulaResults): void {
  const sheets = formulas.get(book) ?? new Map<string, FormulaResults[]>();
  formulas.set(book, sheets);
  sheets.set(sheetId, [...(sheets.get(sheetId) ?? []), results]);
}

/** Lets Univer ask all rules of a sheet again. */
export function judgeAgain(book: Book, sheetId: string): void {
  const { conditional } = book.kit.modules;
  const unitId = book.workbook.getUnitId();
  const model = book.kit.univer.__getInjector().get(conditional.ConditionalFormattingRuleModel);
  for (const { cfId } of model.getSubunitRules(unitId, sheetId) ?? [])
    view(book)._markRuleDirtyAtOnce(unitId, sheetId, cfId);
}

/** Colours follow what formulas spill, and the results of formula rules. */
export function followResults(book: Book): void {
  const injector = book.kit.univer.__getInjector();
  const { core, formula } = book.kit.modules;
  const everywhere = () => {
    for (const sheet of book.workbook.getSheets()) judgeAgain(book, sheet.getSheetId());
  };
  injector.get(formula.RegisterOtherFormulaService).formulaResult$.subscribe(everywhere);
  injector.get(core.ICommandService).onCommandExecuted(({ id }) => {
    if (id === formula.SetArrayFormulaDataMutation.id) everywhere();
  });
}
