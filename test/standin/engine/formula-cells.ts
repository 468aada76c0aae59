import type { ICellData, Nullable, Workbook } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import type { UniverKit } from "./kit.ts";

/** The formulas of a sheet by row and column, as Univer writes them down. */
type SheetFormulas = Record<number, Record<number, IFormulaDataItem>>;

/** What the stand-in knows of the inside of Univer's model of formulas. */
interface Model {
  getFormulaData(): IFormulaData;
  _getSheetFormulaIdMap(unitId: string, sheetId: string): object;
}

/** The sheets whose formulas are known, by workbook and sheet; any other must be looked through. */
const known = new WeakMap<object, Map<string, SheetFormulas>>();

/**
 * Remembers where formulas are.
 *
 * Univer looks through all cells of all sheets for them, at each calculation and for each cell that is written.
 */
export function rememberFormulas(kit: UniverKit): void {
  const { univer, modules } = kit;
  const injector = univer.__getInjector();
  known.set(univer, new Map());
  const model = injector.get(modules.formula.FormulaDataModel) as unknown as Model;
  model.getFormulaData = () => formulaData(kit);
  model._getSheetFormulaIdMap = (unitId, sheetId) => firstOfEach(formulaData(kit)[unitId]?.[sheetId] ?? {});
  injector.get(modules.core.ICommandService).onCommandExecuted(({ id, params }) => {
    const { trigger, ...written } = (params ?? {}) as Written;
    if (trigger === modules.sheets.SetStyleCommand.id) return;
    if (id === modules.sheets.SetRangeValuesMutation.id) reread(kit, written);
    else if (MOVES.test(id)) known.get(univer)?.clear();
  });
}

/** Mutations after which formulas stand elsewhere. */
const MOVES = /^sheet\.mutation\.(insert|remove|move|reorder|copy)/;

function formulaData(kit: UniverKit): IFormulaData {
  const instances = kit.univer.__getInjector().get(kit.modules.core.IUniverInstanceService);
  const workbooks = instances.getAllUnitsForType<Workbook>(kit.modules.core.UniverInstanceType.UNIVER_SHEET);
  return Object.fromEntries(
    workbooks.map((workbook) => [
      workbook.getUnitId(),
      Object.fromEntries(
        workbook.getSheets().map((sheet) => {
          const id = sheet.getSheetId();
          return [id, formulasOf(kit, workbook, id)];
        }),
      ),
    ]),
  );
}

function formulasOf({ univer, modules }: UniverKit, workbook: Workbook, sheetId: string): SheetFormulas {
  const unitId = workbook.getUnitId();
  const key = `${unitId} ${sheetId}`;
  const sheets = known.get(univer);
  const found = sheets?.get(key);
  if (found) return found;
  const matrix = workbook.getSheetBySheetId(sheetId)?.getCellMatrix() ?? new modules.core.ObjectMatrix({});
  const data = modules.formula.initSheetFormulaData({}, unitId, sheetId, matrix);
  const formulas = (data[unitId]?.[sheetId] ?? {}) as SheetFormulas;
  sheets?.set(key, formulas);
  return formulas;
}

/** Univer writes a formula that was filled down once, under an id. */
function firstOfEach(formulas: object): object {
  const first: Record<string, object> = {};
  for (const [r, columns] of Object.entries(formulas as SheetFormulas))
    for (const [c, { f, si, x = 0, y = 0 }] of Object.entries(columns))
      if (si && x === 0 && y === 0) first[si] = { f, r: Number(r), c: Number(c) };
  return first;
}

/** Cells that were written. */
interface Written {
  unitId: string;
  subUnitId: string;
  cellValue?: Record<number, Record<number, unknown>>;
  /** The command that it comes from: one that writes formats leaves formulas alone. */
  trigger?: string;
}

function reread({ univer, modules }: UniverKit, { unitId, subUnitId, cellValue = {} }: Written): void {
  const sheets = known.get(univer);
  const key = `${unitId} ${subUnitId}`;
  const formulas = sheets?.get(key);
  const instances = univer.__getInjector().get(modules.core.IUniverInstanceService);
  const sheet = instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
  if (!formulas || !sheet) return;
  const matrix = sheet.getCellMatrix();
  for (const [row, columns] of Object.entries(cellValue))
    for (const column of Object.keys(columns)) {
      const cell: Nullable<ICellData> = matrix.getValue(Number(row), Number(column));
      if (cell?.si || formulas[Number(row)]?.[Number(column)]?.si) sheets?.delete(key);
      keep(formulas, Number(row), Number(column), cell?.f ?? undefined);
    }
}

function keep(formulas: SheetFormulas, row: number, column: number, formula: string | undefined): void {
  if (formula) formulas[row] = { ...formulas[row], [column]: { f: formula } };
  else delete formulas[row]?.[column];
}
