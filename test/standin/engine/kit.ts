/** The modules of Univer that the stand-in uses: CommonJS in Node, ES modules in the browser, but one of each. */
export interface UniverModules {
  core: typeof import("@univerjs/core");
  formula: typeof import("@univerjs/engine-formula");
  sheets: typeof import("@univerjs/sheets");
  sheetsFormula: typeof import("@univerjs/sheets-formula");
  conditional: typeof import("@univerjs/sheets-conditional-formatting");
  validation: typeof import("@univerjs/sheets-data-validation");
}

/** A running Univer, with the modules that it was made of. */
export interface UniverKit {
  univer: import("@univerjs/core").Univer;
  univerAPI: import("@univerjs/core/facade").FUniver;
  modules: UniverModules;
}
