import type { Book } from "../../book/book.ts";
import type { MetadataPlace, MetadataRecord } from "../../book/records.ts";
import { worksheet } from "../../engine/grid.ts";
import { checked, define, type Member, type Members, SELF } from "../../member/define.ts";
import { enumName, enumOf, stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import { type Box, contains } from "../../text/a1.ts";
import type { RangeState } from "../range/box.ts";
import type { SheetState } from "../sheet/grid-size.ts";

/** The row or column that a range is: README §3.6, metadata hang on nothing smaller. */
export function linePlace({ book, sheetId, box }: RangeState): MetadataPlace | undefined {
  const sheet = worksheet(book, sheetId);
  const { startRow, startColumn, endRow, endColumn } = box;
  const bare = { startRow, startColumn, endRow, endColumn };
  const wide = startColumn === 0 && endColumn === sheet.getColumnCount() - 1;
  const high = startRow === 0 && endRow === sheet.getRowCount() - 1;
  if (wide && startRow === endRow) return { type: "ROW", sheetId, box: bare };
  if (high && startColumn === endColumn) return { type: "COLUMN", sheetId, box: bare };
  return undefined;
}

interface MetadataState {
  book: Book;
  id: number;
}

function record({ book, id }: MetadataState): MetadataRecord {
  return book.extras.metadata.find((one) => one.id === id) ?? refuse("The developer metadata is gone.");
}

const location = define<
  GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
  { book: Book; place: MetadataPlace }
>("DeveloperMetadataLocation", {
  getLocationType: ({ place }) => enumOf("DeveloperMetadataLocationType", place.type),
  getSpreadsheet: ({ book, place }) => (place.type === "SPREADSHEET" ? book.make.spreadsheet() : null),
  getSheet: ({ book, place }) => (place.type === "SHEET" ? book.make.sheet(place.sheetId) : null),
  getRow: ({ book, place }) =>
    place.type === "ROW" ? book.make.range(place.sheetId, { ...place.box, whole: "rows" }) : null,
  getColumn: ({ book, place }) =>
    place.type === "COLUMN" ? book.make.range(place.sheetId, { ...place.box, whole: "columns" }) : null,
});

/** DeveloperMetadata: README §3.6. */
export const developerMetadata = define<GoogleAppsScript.Spreadsheet.DeveloperMetadata, MetadataState>(
  "DeveloperMetadata",
  {
    getId: ({ id }) => id,
    getKey: (state) => record(state).key,
    getValue: (state) => record(state).value,
    getVisibility: (state) => enumOf("DeveloperMetadataVisibility", record(state).visibility),
    getLocation: (state) => location({ book: state.book, place: record(state).place }),
    setKey: (state, key: string) => {
      record(state).key = key;
      return SELF;
    },
    setValue: (state, value: string) => {
      record(state).value = String(value);
      return SELF;
    },
    moveToRow: moveTo("ROW"),
    moveToColumn: moveTo("COLUMN"),
    moveToSheet: (state, sheet: unknown) => {
      const { sheetId } = stateOf<SheetState>(sheet, "Sheet") ?? refuse("Invalid argument: sheet");
      record(state).place = { type: "SHEET", sheetId };
      return SELF;
    },
    moveToSpreadsheet: (state) => {
      record(state).place = { type: "SPREADSHEET" };
      return SELF;
    },
    remove: ({ book, id }) => {
      book.extras.metadata = book.extras.metadata.filter((one) => one.id !== id);
    },
  },
);

/** README §3.6: metadata hang on a whole row or a whole column only. */
function moveTo(type: "ROW" | "COLUMN") {
  const placeFrom = (_: MetadataState, range: unknown): MetadataPlace => {
    const place = linePlace(stateOf<RangeState>(range, "Range") ?? refuse("Invalid argument: range"));
    return place?.type === type ? place : refuse(ARBITRARY);
  };
  return checked(placeFrom, (state: MetadataState, range: unknown) => {
    record(state).place = placeFrom(state, range);
    return SELF;
  });
}

/** Adds metadata from (key), (key, value), (key, visibility) or (key, value, visibility). */
function addMetadata(book: Book, place: MetadataPlace, args: unknown[]): void {
  const [key, ...rest] = args;
  const value = rest.find((one) => typeof one === "string" || typeof one === "number");
  const visibility = rest
    .map((one) => enumName("DeveloperMetadataVisibility", one))
    .find((one) => one !== undefined);
  book.extras.metadata.push({
    id: book.extras.nextId++,
    key: String(key),
    value: value === undefined ? null : String(value),
    visibility: visibility === "PROJECT" ? "PROJECT" : "DOCUMENT",
    place,
  });
}

/** The metadata that hang on exactly this place. */
function metadataAt(book: Book, place: MetadataPlace) {
  const wanted = JSON.stringify(place);
  return book.extras.metadata
    .filter((one) => JSON.stringify(one.place) === wanted)
    .map(({ id }) => book.make.metadata(id));
}

/** README §3.6, the words of a live error. */
const ARBITRARY =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

/** Adding and reading metadata; what has no place for them cannot get any, and has none. */
export function metadataMembers<S extends { book: Book }>(
  placeOf: (state: S) => MetadataPlace | undefined,
  scopeOf: (state: S) => Parameters<Book["make"]["metadataFinder"]>[0],
) {
  return {
    addDeveloperMetadata: (state: S, ...args: unknown[]) => {
      addMetadata(state.book, placeOf(state) ?? refuse(ARBITRARY), args);
      return SELF;
    },
    getDeveloperMetadata: (state: S) => {
      const place = placeOf(state);
      return place ? metadataAt(state.book, place) : [];
    },
    createDeveloperMetadataFinder: (state: S) => state.book.make.metadataFinder(scopeOf(state)),
  } satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, S>;
}

interface FinderState {
  book: Book;
  scope: { sheetId?: string; box?: Box };
  wanted: Partial<Record<"key" | "value" | "id" | "visibility" | "type", unknown>>;
}

function want(part: keyof FinderState["wanted"], group?: string): Member<FinderState> {
  return ({ wanted }: FinderState, value: unknown) => {
    wanted[part] = group === undefined ? value : enumName(group, value);
    return SELF;
  };
}

/** DeveloperMetadataFinder: a spreadsheet finds all, a sheet its own and its lines', a range what lies wholly in it. */
export const metadataFinder = define<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, FinderState>(
  "DeveloperMetadataFinder",
  {
    withKey: want("key"),
    withValue: want("value"),
    withId: want("id"),
    withVisibility: want("visibility", "DeveloperMetadataVisibility"),
    withLocationType: want("type", "DeveloperMetadataLocationType"),
    find: (state) =>
      state.book.extras.metadata
        .filter((one) => inScope(one.place, state.scope) && matches(one, state.wanted))
        .map(({ id }) => state.book.make.metadata(id)),
  },
);

function inScope(place: MetadataPlace, { sheetId, box }: FinderState["scope"]): boolean {
  if (sheetId === undefined) return true;
  if (place.type === "SPREADSHEET" || place.sheetId !== sheetId) return false;
  if (!box) return true;
  return place.type !== "SHEET" && contains(box, place.box);
}

function matches(
  { key, value, id, visibility, place }: MetadataRecord,
  wanted: FinderState["wanted"],
): boolean {
  const found: Record<string, unknown> = { key, value, id, visibility, type: place.type };
  return Object.entries(wanted).every(([part, one]) => found[part] === one);
}
