import type { Book } from "../../book/book.ts";
import type { ProtectionRecord } from "../../book/records.ts";
import { define, type Members, SELF } from "../../member/define.ts";
import { enumName, enumOf, stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import type { Box } from "../../text/a1.ts";
import type { RangeState } from "../range/box.ts";
import { user } from "../session.ts";
import type { SheetState } from "../sheet/grid-size.ts";
import type { SpreadsheetState } from "./sheets.ts";

interface ProtectionState {
  book: Book;
  id: number;
}

function record({ book, id }: ProtectionState): ProtectionRecord {
  return book.extras.protections.find((one) => one.id === id) ?? refuse("The protection is gone.");
}

/** Protection of a range or a sheet: README §3.6. It protects nobody here: the stand-in's user owns the file. */
export const protection = define<GoogleAppsScript.Spreadsheet.Protection, ProtectionState>("Protection", {
  getDescription: (state) => record(state).description,
  setDescription: (state, text: string) => {
    record(state).description = text;
    return SELF;
  },
  isWarningOnly: (state) => record(state).warningOnly,
  setWarningOnly: (state, warning: boolean) => {
    record(state).warningOnly = warning;
    return SELF;
  },
  getProtectionType: (state) => enumOf("ProtectionType", record(state).box ? "RANGE" : "SHEET"),
  getRange: (state) => {
    const { sheetId, box } = record(state);
    return box ? state.book.make.range(sheetId, box) : state.book.make.sheet(sheetId).getRange("A:Z");
  },
  setRange: (state, range: unknown) => {
    const { sheetId, box } = stateOf<RangeState>(range, "Range") ?? refuse("Invalid argument: range");
    Object.assign(record(state), { sheetId, box });
    return SELF;
  },
  canEdit: () => true,
  canDomainEdit: (state) => record(state).domainEdit,
  setDomainEdit: (state, edit: boolean) => {
    record(state).domainEdit = edit;
    return SELF;
  },
  getEditors: (state) => record(state).editors.map((email) => user({ book: state.book, email })),
  addEditor: (state, email: string) => {
    record(state).editors.push(String(email));
    return SELF;
  },
  addEditors: (state, emails: string[]) => {
    record(state).editors.push(...emails);
    return SELF;
  },
  removeEditors: (state, emails: unknown[]) => {
    const gone = emails.map(String);
    record(state).editors = record(state).editors.filter((editor) => !gone.includes(editor));
    return SELF;
  },
  getUnprotectedRanges: (state) =>
    record(state).unprotected.map((box) => state.book.make.range(record(state).sheetId, box)),
  setUnprotectedRanges: (state, ranges: unknown[]) => {
    record(state).unprotected = ranges.map(
      (range) => (stateOf<RangeState>(range, "Range") ?? refuse("Invalid argument: ranges")).box,
    );
    return SELF;
  },
  remove: ({ book, id }) => {
    book.extras.protections = book.extras.protections.filter((one) => one.id !== id);
  },
});

function add(book: Book, sheetId: string, box: Box | undefined) {
  const id = book.extras.nextId++;
  const empty = {
    description: "",
    warningOnly: false,
    editors: [],
    domainEdit: false,
    unprotected: [],
    rangeName: undefined,
  };
  book.extras.protections.push({ id, sheetId, box, ...empty });
  return book.make.protection(id);
}

/** README §3.6: protecting a range again makes another protection. */
export const rangeProtection = {
  protect: ({ book, sheetId, box }) => add(book, sheetId, box),
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

/** README §3.6: protecting a sheet again gives the one that is there. */
export const sheetProtection = {
  protect: ({ book, sheetId }) => {
    const known = book.extras.protections.find((one) => one.sheetId === sheetId && !one.box);
    return known ? book.make.protection(known.id) : add(book, sheetId, undefined);
  },
  getProtections: ({ book, sheetId }, type: unknown) =>
    list(book, type)
      .filter((one) => one.sheetId === sheetId)
      .map((one) => book.make.protection(one.id)),
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

export const spreadsheetProtection = {
  getProtections: ({ book }, type: unknown) => list(book, type).map((one) => book.make.protection(one.id)),
} satisfies Members<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetState>;

function list({ extras }: Book, type: unknown): ProtectionRecord[] {
  const ranges = enumName("ProtectionType", type) === "RANGE";
  return extras.protections.filter((one) => Boolean(one.box) === ranges);
}
