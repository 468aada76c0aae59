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
  rangeName: string | undefined;
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

/** A conditional format as Google describes it; where it applies is Univer's to know. */
export interface ConditionalRecord {
  /** The rule's id in Univer. */
  id: string;
  sheetId: string;
  rule: unknown;
}

/** A data validation as Google describes it; where it applies is Univer's to know. */
export interface ValidationRecord {
  id: string;
  sheetId: string;
  rule: unknown;
}

export interface FilterRecord {
  sheetId: string;
  box: Box;
  criteria: Record<string, unknown>;
}

/** What a spreadsheet has and Univer does not, as JSON. */
export interface Extras {
  nextId: number;
  protections: ProtectionRecord[];
  metadata: MetadataRecord[];
  conditionals: ConditionalRecord[];
  validations: ValidationRecord[];
  filters: FilterRecord[];
  /** Google's number for each sheet, by Univer's id: platform.md 3.1, "monotonically increasing integer". */
  sheetNumbers: Record<string, number>;
  banding: { sheetId: string; box: Box }[];
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
    sheetNumbers: {},
    banding: [],
  };
}
