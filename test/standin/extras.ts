import type { ChartSpec } from "./charts/chart-spec.ts";
import type { ConditionalRule, ValidationRule } from "./rules/rule-records.ts";
import type { Box } from "./text/a1.ts";

/** A protected range or sheet. */
export interface ProtectionRecord {
  id: number;
  sheetId: string;
  /** Undefined for a whole sheet. */
  box: Box | undefined;
  description: string;
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
  unprotected: Box[];
}

/** Where a piece of developer metadata hangs: platform.md 3.6: spreadsheet, sheet, whole row or whole column. */
export type MetadataPlace =
  | { type: "SPREADSHEET" }
  | { type: "SHEET"; sheetId: string }
  | { type: "ROW" | "COLUMN"; sheetId: string; box: Box };

export interface MetadataRecord {
  id: number;
  key: string;
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
  place: MetadataPlace;
}

/** The conditional formats of a sheet, in the order in which they count. */
export interface ConditionalRecord {
  sheetId: string;
  rule: ConditionalRule;
}

/** A data validation and the cells that have it. */
export interface ValidationRecord {
  sheetId: string;
  boxes: Box[];
  rule: ValidationRule;
}

export interface FilterRecord {
  sheetId: string;
  box: Box;
  /** Hidden values by column, from 1. */
  criteria: Record<string, unknown>;
}

/** A chart over a sheet. Its id is unique in the file. */
export interface ChartRecord {
  id: number;
  sheetId: string;
  spec: ChartSpec;
}

/** What a spreadsheet has and Univer does not know as Google describes it, as JSON. */
export interface Extras {
  nextId: number;
  protections: ProtectionRecord[];
  metadata: MetadataRecord[];
  conditionals: ConditionalRecord[];
  validations: ValidationRecord[];
  filters: FilterRecord[];
  charts: ChartRecord[];
  /** Google's number for each sheet, by Univer's id: platform.md 3.1, "monotonically increasing integer". */
  sheetNumbers: Record<string, number>;
}

/** What a new spreadsheet has of these: nothing. */
export function noExtras(): Extras {
  return {
    nextId: 1,
    protections: [],
    metadata: [],
    conditionals: [],
    validations: [],
    filters: [],
    charts: [],
    sheetNumbers: {},
  };
}
