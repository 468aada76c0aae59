import type { Book } from "../book.ts";
import type { MetadataPlace, MetadataRecord } from "../extras.ts";
import { define, type Member, SELF } from "../service/define.ts";
import { enumName } from "../service/enums.ts";
import { type Box, contains } from "../text/a1.ts";

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
