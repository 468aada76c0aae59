import type { Book } from "../book.ts";
import type { MetadataPlace, MetadataRecord } from "../extras.ts";
import { define, type Members, SELF } from "../service/define.ts";
import { enumName, enumOf } from "../service/enums.ts";
import { refuse } from "../service/errors.ts";

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

/** DeveloperMetadata: platform.md 3.6. */
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
    remove: ({ book, id }) => {
      book.extras.metadata = book.extras.metadata.filter((one) => one.id !== id);
    },
  },
);

/** Adds metadata from (key), (key, value), (key, visibility) or (key, value, visibility). */
export function addMetadata(book: Book, place: MetadataPlace, args: unknown[]): void {
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
export function metadataAt(book: Book, place: MetadataPlace) {
  const wanted = JSON.stringify(place);
  return book.extras.metadata
    .filter((one) => JSON.stringify(one.place) === wanted)
    .map(({ id }) => book.make.metadata(id));
}

/** platform.md 3.6, the words of a live error. */
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
