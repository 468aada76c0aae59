/** Our sheets are found by developer metadata, so that renaming or moving them is harmless (src/google/README.md, metadata). */
const METADATA_KEY = "framsteg.sheet";

const SHEET_ROLES = [
  "okr",
  "settings",
  "log",
  "as-of",
  "kpi",
  "plan",
  "dashboard",
  "dashboard-data",
] as const;

/** What a sheet of ours is for. */
type SheetRole = (typeof SHEET_ROLES)[number];

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of ours with what is remembered of it: that goes where the sheet goes, also into a copy of the file. */
export interface OurSheet {
  readonly sheet: Sheet;
  readonly memory: Memory;
}

/** What is remembered of a sheet, by keys. */
export interface Memory {
  recall(key: string): unknown;
  remember(key: string, value: unknown): void;
}

export type Sheets = Partial<Record<SheetRole, OurSheet>>;

/** The sheets of ours that this spreadsheet has. One call, however many sheets there are. */
export function findSheets(): Sheets {
  const found: Sheets = {};
  const finder = SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(METADATA_KEY);
  for (const metadata of finder.find()) {
    const parsed = parseMetadata(metadata.getValue());
    const sheet = metadata.getLocation().getSheet();
    if (parsed && sheet) found[parsed.role] ??= { sheet, memory: memoryOf(metadata, parsed) };
  }
  return found;
}

/** A new sheet has so many columns (src/google/README.md, grid). */
const NEW_SHEET_COLUMNS = 26;

/**
 * Adds a sheet of ours at the end, with room for so many columns. Where the name is taken, by a sheet that is not ours, it
 * gets a number behind it.
 */
export function addSheet(role: SheetRole, name: string, columns = NEW_SHEET_COLUMNS): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} ${number}`;
  const sheet = spreadsheet.insertSheet(free, taken.size);
  try {
    if (columns > NEW_SHEET_COLUMNS) sheet.insertColumnsAfter(NEW_SHEET_COLUMNS, columns - NEW_SHEET_COLUMNS);
    sheet.addDeveloperMetadata(METADATA_KEY, JSON.stringify({ role }));
  } catch (failure) {
    // A sheet that could not be found again would stand there for ever.
    removeSheet(sheet);
    throw failure;
  }
  return sheet;
}

/** Takes all values and formats away; the sheet stays where it is. */
export function emptySheet(sheet: Sheet): void {
  sheet.clear();
}

/** Gives a sheet a name, unless another sheet has it. */
export function renameSheet(sheet: Sheet, name: string): void {
  const holder = SpreadsheetApp.getActive().getSheetByName(name);
  if (!holder) sheet.setName(name);
}

/** Takes a sheet away that was made a moment ago. */
export function removeSheet(sheet: Sheet): void {
  SpreadsheetApp.getActive().deleteSheet(sheet);
}

/** Takes a sheet out of sight. */
export function hideSheet(sheet: Sheet): void {
  if (!sheet.isSheetHidden()) sheet.hideSheet();
}

/** Makes a sheet so many rows long at least. */
export function ensureRows(sheet: Sheet, rows: number): void {
  const there = sheet.getMaxRows();
  if (there < rows) sheet.insertRowsAfter(there, rows - there);
}

/** What the metadata of a sheet of ours hold. */
interface SheetMetadata {
  readonly role: SheetRole;
  readonly [key: string]: unknown;
}

function parseMetadata(value: string | null): SheetMetadata | undefined {
  try {
    const parsed = JSON.parse(value ?? "");
    return SHEET_ROLES.includes(parsed?.role) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function memoryOf(metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata, found: SheetMetadata): Memory {
  let remembered = found;
  return {
    recall: (key) => remembered[key],
    remember: (key, value) => {
      remembered = { ...remembered, [key]: value };
      metadata.setValue(JSON.stringify(remembered));
    },
  };
}
