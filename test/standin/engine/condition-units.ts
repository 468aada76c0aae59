import type { Book } from "../book/book.ts";
import type { ConditionalRule } from "../book/records.ts";
import { formulaTest } from "./condition-formula.ts";
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
  const holds = test
    ? (row: number, column: number) => test(cellReader(book, sheetId)(row, column))
    : (formulaTest(book, sheetId, rule) ?? (() => false));
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

/** Lets Univer ask all rules of a sheet again. */
export function judgeAgain(book: Book, sheetId: string): void {
  const { conditional } = book.kit.modules;
  const unitId = book.workbook.getUnitId();
  const model = book.kit.univer.__getInjector().get(conditional.ConditionalFormattingRuleModel);
  for (const { cfId } of model.getSubunitRules(unitId, sheetId) ?? [])
    view(book)._markRuleDirtyAtOnce(unitId, sheetId, cfId);
}

/** Colours follow what formulas give, in cells and in rules. */
export function followResults(book: Book): void {
  const { core, formula } = book.kit.modules;
  const commands = book.kit.univer.__getInjector().get(core.ICommandService);
  commands.onCommandExecuted(({ id }) => {
    if (id !== formula.SetFormulaCalculationNotificationMutation.id) return;
    for (const sheet of book.workbook.getSheets()) judgeAgain(book, sheet.getSheetId());
  });
}
