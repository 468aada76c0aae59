import type { UniverKit } from "../kit.ts";

/** Functions that Univer has from Excel, and that Google's list lacks: README §3.2. */
const EXCEL_ONLY = [
  "AGGREGATE",
  "AREAS",
  "ARRAYTOTEXT",
  "BAHTTEXT",
  "DBCS",
  "DROP",
  "EUROCONVERT",
  "EXPAND",
  "FILTERXML",
  "INFO",
  "ISOMITTED",
  "NUMBERSTRING",
  "PHONETIC",
  "ROUNDBANK",
  "RTD",
  "SORTBY",
  "TAKE",
  "TEXTAFTER",
  "TEXTBEFORE",
  "TEXTSPLIT",
  "VALUETOTEXT",
  "WEBSERVICE",
] as const;

/** Lets them be unknown here, too: a formula that works only here would be taken for one that works. */
export function forgetExcelOnly({ univer, modules }: UniverKit): void {
  univer
    .__getInjector()
    .get(modules.formula.IFunctionService)
    .unregisterExecutors(...EXCEL_ONLY);
}

/** Functions that Google has and the stand-in has not: a cell with one says so. */
const NOT_BUILT = new Set([
  "AI",
  "DETECTLANGUAGE",
  "GOOGLEFINANCE",
  "GOOGLETRANSLATE",
  "IMPORTDATA",
  "IMPORTFEED",
  "IMPORTHTML",
  "IMPORTRANGE",
  "IMPORTXML",
  "QUERY",
  "SORTN",
]);

/** What a cell says on hover whose formula calls an unknown function: README §1.5, unless it is the stand-in's lack. */
export function unknownFunctionMessage(name: string): string {
  const upper = name.toUpperCase();
  return NOT_BUILT.has(upper) ? `not in the stand-in: ${upper}` : `Unknown function: '${upper}'.`;
}
