import type { ChartSpec } from "../services/charts/chart-spec.ts";
import type { Box } from "../text/a1.ts";

/** A criterion's value as JSON. */
export type RuleValue =
  | null
  | string
  | number
  | boolean
  | { date: number }
  | { relative: string }
  | { range: { sheetId: string; box: Box } }
  | { list: string[] };

/** What a conditional format may change: README §3.4. */
export interface ConditionalStyle {
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  strikethrough: boolean | null;
}

/** One end or the middle of a colour scale. */
interface GradientPoint {
  color: string;
  type: string;
  value: string;
}

/** A conditional format as JSON. */
export interface ConditionalRule {
  ranges: { sheetId: string; box: Box }[];
  condition: { type: string; values: RuleValue[] } | undefined;
  style: ConditionalStyle;
  gradient: Partial<Record<"min" | "mid" | "max", GradientPoint>> | undefined;
}

/** A data validation as JSON. */
export interface ValidationRule {
  type: string;
  values: RuleValue[];
  allowInvalid: boolean;
  helpText: string | null;
}

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

/** Where a piece of developer metadata hangs: README §3.6: spreadsheet, sheet, whole row or whole column. */
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
interface ConditionalRecord {
  sheetId: string;
  rule: ConditionalRule;
}

/** A data validation and the cells that have it. */
interface ValidationRecord {
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
  /** Google's number for each sheet, by Univer's id: README §3.1, "monotonically increasing integer". */
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
