import * as core from "@univerjs/core";
import { type IRange, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import * as formula from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { type MenuConfig, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/en-US";
import { createUniver, defaultTheme, LocaleType, mergeLocales, type Theme } from "@univerjs/presets";
import * as sheets from "@univerjs/sheets";
import * as conditional from "@univerjs/sheets-conditional-formatting";
import * as validation from "@univerjs/sheets-data-validation";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import * as sheetsFormula from "@univerjs/sheets-formula";
import type { UniverKit } from "../../engine/kit.ts";

/** Commands whose buttons would be noise on this page: what Apps Script and the add-on have no part in. */
const HIDDEN = [
  "sheet.command.set-range-text-rotation",
  "sheet.command.set-text-rotation",
  "sheet.command.set-range-font-increase",
  "sheet.command.set-range-font-decrease",
  "sheet.command.clear-selection-all",
  "sheet.command.set-range-underline",
  "sheet.menu.sheets-image",
  "sheet.menu.image",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.contextMenu.permission",
  "sheet.toolbar.text-to-number",
  "base-ui.operation.toggle-shortcut-panel",
  ...[
    "common",
    "financial",
    "logical",
    "text",
    "date",
    "lookup",
    "math",
    "statistical",
    "engineering",
    "information",
    "database",
  ].map((kind) => `formula-ui.operation.insert-function.${kind}`),
];

const hiddenParts: MenuConfig = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));

/** Univer's looks with the blue that people know from Sheets. */
const theme: Theme = {
  ...defaultTheme,
  primary: {
    50: "#e8f0fe",
    100: "#d3e3fd",
    200: "#c2dbfb",
    300: "#a8c7fa",
    400: "#669df6",
    500: "#4285f4",
    600: "#1a73e8",
    700: "#1967d2",
    800: "#185abc",
    900: "#174ea6",
  },
};

/** Univer with its user interface in the given element. Univer has no Swedish, so its own menus are English. */
export function gridKit(container: HTMLElement): UniverKit {
  const { univer, univerAPI } = createUniver({
    theme,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreWords, conditionalWords, validationWords, drawingWords),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: "simple",
        menu: hiddenParts,
        footer: { menus: false, statisticBar: false, zoomSlider: false },
        disableAutoFocus: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
      UniverSheetsDrawingPreset(),
    ],
  });
  return { univer, univerAPI, modules: { core, formula, sheets, sheetsFormula, conditional, validation } };
}

/** Waits until Univer has painted its user interface and takes keys. */
export function whenRendered({ univer }: UniverKit): Promise<void> {
  return univer.__getInjector().get(core.LifecycleService).onStage(core.LifecycleStages.Rendered);
}

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
