import { createRequire } from "node:module";
import type { UniverKit, UniverModules } from "./kit.ts";

const require = createRequire(import.meta.url);

/**
 * Univer's modules, loaded once: it takes a second.
 *
 * The CommonJS builds: one dependency of the ES builds (opentype.js) cannot be imported by Node 20.
 */
const presets = require("@univerjs/presets") as typeof import("@univerjs/presets");
const { UniverSheetsNodeCorePreset } = require("@univerjs/presets/preset-sheets-node-core");
const words = require("@univerjs/presets/preset-sheets-node-core/locales/en-US");
const modules: UniverModules = {
  core: require("@univerjs/core"),
  formula: require("@univerjs/engine-formula"),
  sheets: require("@univerjs/sheets"),
  sheetsFormula: require("@univerjs/sheets-formula"),
  conditional: require("@univerjs/sheets-conditional-formatting"),
  validation: require("@univerjs/sheets-data-validation"),
};

/** Univer without user interface, in Node. */
export function nodeKit(): UniverKit {
  const { createUniver, LocaleType } = presets;
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [modules.conditional.UniverSheetsConditionalFormattingPlugin],
  });
  return { univer, univerAPI, modules };
}
