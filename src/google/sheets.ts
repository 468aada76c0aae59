/** Our sheets are found by developer metadata, so that renaming or moving them is harmless (design.md 5). */
const KEY = "framsteg.sheet";

export const ROLES = ["okr", "settings"] as const;

export type Role = (typeof ROLES)[number];

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type Sheets = Partial<Record<Role, Sheet>>;

/** The sheets of ours that this spreadsheet has. One call, however many sheets there are. */
export function findSheets(): Sheets {
  const found: Sheets = {};
  for (const metadata of SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(KEY).find()) {
    const role = ROLES.find((known) => known === metadata.getValue());
    const sheet = metadata.getLocation().getSheet();
    if (role && sheet) found[role] ??= sheet;
  }
  return found;
}

/** Adds a sheet of ours at the end. Where the name is taken, by a sheet that is not ours, it gets a number behind it. */
export function addSheet(role: Role, name: string): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} ${number}`;
  const sheet = spreadsheet.insertSheet(free, taken.size);
  sheet.addDeveloperMetadata(KEY, role);
  return sheet;
}
