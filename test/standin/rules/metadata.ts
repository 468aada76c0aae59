import type { Book } from "../book.ts";
import { define } from "../service/define.ts";

export const developerMetadata = define<
  GoogleAppsScript.Spreadsheet.DeveloperMetadata,
  { book: Book; id: number }
>("DeveloperMetadata", {});
export const metadataFinder = define<
  GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder,
  { book: Book; place: unknown; key: unknown; visibility: unknown }
>("DeveloperMetadataFinder", {});
