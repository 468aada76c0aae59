import { createRequire } from "node:module";
import type { UniverKit, UniverModules } from "./kit.ts";

const require = createRequire(import.meta.url);

/**
 * Univer without user interface, in Node.
 *
 * The CommonJS builds: one dependency of the ES builds (opentype.js) cannot be imported by Node 20.
 */
export function nodeKit(): UniverKit {
  const { createUniver, LocaleType } = require("@univerjs/presets") as typeof import("@univerjs/presets");
  const { UniverSheetsNodeCorePreset } = require("@univerjs/presets/preset-sheets-node-core");
  const words = require("@univerjs/presets/preset-sheets-node-core/locales/en-US");
  const all = modules();
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [all.conditional.UniverSheetsConditionalFormattingPlugin],
  });
  return { univer, univerAPI, modules: all };
}

function modules(): UniverModules {
  return {
    core: require("@univerjs/core"),
    formula: require("@univerjs/engine-formula"),
    sheets: require("@univerjs/sheets"),
    sheetsFormula: require("@univerjs/sheets-formula"),
    conditional: require("@univerjs/sheets-conditional-formatting"),
    validation: require("@univerjs/sheets-data-validation"),
  };
}
