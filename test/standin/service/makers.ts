import type { ChartSpec } from "../charts/chart-spec.ts";
import type { ConditionalRule, ValidationRule } from "../rules/rule-records.ts";
import type { Box } from "../text/a1.ts";

/** Makes the services' objects. They make each other, so they meet here rather than import each other. */
export interface Makers {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheetId: string, box: Box): GoogleAppsScript.Spreadsheet.Range;
  rangeList(ranges: { sheetId: string; box: Box }[]): GoogleAppsScript.Spreadsheet.RangeList;
  namedRange(name: string): GoogleAppsScript.Spreadsheet.NamedRange;
  protection(id: number): GoogleAppsScript.Spreadsheet.Protection;
  metadata(id: number): GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  metadataFinder(place: {
    sheetId?: string;
    box?: Box;
  }): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  chart(chart: { id: number | null; spec: ChartSpec }): GoogleAppsScript.Spreadsheet.EmbeddedChart;
  filter(sheetId: string): GoogleAppsScript.Spreadsheet.Filter;
  conditionalRule(rule: ConditionalRule): GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
  validation(rule: ValidationRule): GoogleAppsScript.Spreadsheet.DataValidation;
  ui(): GoogleAppsScript.Base.Ui;
}
