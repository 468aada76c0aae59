import * as core from "@univerjs/core";
import * as formula from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/en-US";
import { createUniver, LocaleType, mergeLocales } from "@univerjs/presets";
import * as sheets from "@univerjs/sheets";
import * as conditional from "@univerjs/sheets-conditional-formatting";
import * as validation from "@univerjs/sheets-data-validation";
import * as sheetsFormula from "@univerjs/sheets-formula";
import type { UniverKit } from "../../engine/kit.ts";
import { hiddenParts } from "./hidden-parts.ts";
import { theme } from "./theme.ts";

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
export function rendered({ univer }: UniverKit): Promise<void> {
  return univer.__getInjector().get(core.LifecycleService).onStage(core.LifecycleStages.Rendered);
}
