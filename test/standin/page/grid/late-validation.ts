import { type IRange, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { UniverKit } from "../../engine/kit.ts";

/**
 * Univer checks cells against their drop-downs when the browser is idle, and fails when the workbook or the sheet is gone
 * by then: another page's state has been taken over. What is gone needs no check.
 */
export function forgiveLateValidation({ univer }: UniverKit): void {
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId: string, sheetId: string, ranges: IRange[]) => {
    const workbook = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? validate(unitId, sheetId, ranges) : [];
  };
}
