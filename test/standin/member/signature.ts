import { isDate } from "../script/realm.ts";
import { classOf } from "./objects.ts";
import { refuse } from "./refusal.ts";

type Kind =
  | "string"
  | "number"
  | "boolean"
  | "array"
  | "table"
  | "nullable-string"
  | "object"
  | "enum"
  | "any";

/** What the most used members take. A list holds the overloads; `?` ends the arguments that must be there. */
const SIGNATURES: Record<string, Kind[][]> = {
  "Range.setValues": [["table"]],
  "Range.setFormulas": [["table"]],
  "Range.setFormula": [["nullable-string"]],
  "Range.setNotes": [["table"]],
  "Range.setBackgrounds": [["table"]],
  "Range.setNumberFormats": [["table"]],
  "Range.setNumberFormat": [["string"]],
  "Range.setFontColors": [["table"]],
  "Range.setFontWeights": [["table"]],
  "Range.setDataValidations": [["table"]],
  "Sheet.getRange": [
    ["string"],
    ["number", "number"],
    ["number", "number", "number"],
    ["number", "number", "number", "number"],
  ],
  "Sheet.appendRow": [["array"]],
  "Sheet.setName": [["string"]],
  "Sheet.setConditionalFormatRules": [["array"]],
  "Sheet.setColumnWidth": [["number", "number"]],
  "Sheet.setFrozenRows": [["number"]],
  "Sheet.setFrozenColumns": [["number"]],
  "Sheet.insertRowsAfter": [["number", "number"]],
  "Sheet.insertRowsBefore": [["number", "number"]],
  "Sheet.deleteRows": [["number", "number"]],
  "Sheet.deleteRow": [["number"]],
  "Sheet.insertChart": [["object"]],
  "Sheet.updateChart": [["object"]],
  "Sheet.removeChart": [["object"]],
  "EmbeddedChartBuilder.addRange": [["object"]],
  "EmbeddedChartBuilder.setPosition": [["number", "number", "number", "number"]],
  "EmbeddedChartBuilder.setOption": [["string", "any"]],
  "EmbeddedChartBuilder.setNumHeaders": [["number"]],
  "EmbeddedChartBuilder.setChartType": [["enum"]],
  "EmbeddedChartBuilder.setLegendPosition": [["enum"]],
  "EmbeddedChartBuilder.setTitle": [["string"]],
  "EmbeddedChartBuilder.setColors": [["array"]],
  "Spreadsheet.getSheetByName": [["string"]],
  "Spreadsheet.getRangeByName": [["string"]],
  "Spreadsheet.setNamedRange": [["string", "object"]],
  "Properties.setProperty": [["string", "string"]],
  "Properties.getProperty": [["string"]],
};

/** The service that a class is named after in error texts. */
const SERVICES: Record<string, string> = {
  Properties: "PropertiesService",
  Lock: "LockService",
  Cache: "CacheService",
};

/** The builders of single types of charts; what their members take is listed once for all. */
const TYPED_BUILDER = /^Embedded[A-Z][a-z]+ChartBuilder$/;

/** README §3.1: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes." */
export function checkSignature(className: string, name: string, args: readonly unknown[]): void {
  const overloads = SIGNATURES[`${className.replace(TYPED_BUILDER, "EmbeddedChartBuilder")}.${name}`];
  if (
    !overloads ||
    overloads.some((kinds) => kinds.length === args.length && kinds.every((kind, at) => fits(kind, args[at])))
  )
    return;
  const service = SERVICES[className] ?? "SpreadsheetApp";
  const given = args.map(typeName).join(",");
  refuse(`The parameters (${given}) don't match the method signature for ${service}.${className}.${name}.`);
}

function fits(kind: Kind, value: unknown): boolean {
  if (kind === "array") return Array.isArray(value);
  if (kind === "table") return Array.isArray(value) && value.every((row) => Array.isArray(row));
  if (kind === "nullable-string") return value === null || value === undefined || typeof value === "string";
  if (kind === "any") return true;
  if (kind === "enum") return typeof value === "object" && value !== null && classOf(value) === "enum";
  if (kind === "object") return typeof value === "object" && value !== null;
  if (kind === "string") return typeof value === "string" || typeof value === "number";
  return typeof value === kind;
}

/** A value's type as Google writes it in these texts. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "String";
  if (Array.isArray(value)) return `${value.length ? typeName(value[0]) : "Object"}[]`;
  if (isDate(value)) return "Date";
  if (typeof value === "object") return classOf(value) ? `SpreadsheetApp.${classOf(value)}` : "Object";
  return typeof value;
}
