import type { Book } from "../../book/book.ts";
import type { FilterRecord } from "../../book/records.ts";
import { cellText } from "../../engine/display-cell.ts";
import { cellReader } from "../../engine/grid.ts";
import { define, type Members, SELF } from "../../member/define.ts";
import { stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import type { RangeState } from "../range/box.ts";
import { sortBox } from "../range/sort.ts";
import type { SheetState } from "../sheet/grid-size.ts";

interface FilterState {
  book: Book;
  sheetId: string;
}

interface CriteriaState {
  book: Book;
  hidden: string[];
}

function record({ book, sheetId }: FilterState): FilterRecord {
  return book.extras.filters.find((one) => one.sheetId === sheetId) ?? refuse("The filter is gone.");
}

const criteria = define<GoogleAppsScript.Spreadsheet.FilterCriteria, CriteriaState>("FilterCriteria", {
  getHiddenValues: ({ hidden }) => hidden,
  copy: ({ book, hidden }): unknown => criteriaBuilder({ book, hidden: [...hidden] }),
});

/** FilterCriteriaBuilder, for hidden values. */
export const criteriaBuilder = define<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, CriteriaState>(
  "FilterCriteriaBuilder",
  {
    setHiddenValues: (state, values: unknown[]) => {
      state.hidden = values.map(String);
      return SELF;
    },
    build: ({ book, hidden }) => criteria({ book, hidden: [...hidden] }),
  },
);

/** Filter: README §3.1: one for a sheet. */
export const filter = define<GoogleAppsScript.Spreadsheet.Filter, FilterState>("Filter", {
  getRange: (state) => state.book.make.range(state.sheetId, record(state).box),
  remove: ({ book, sheetId }) => {
    book.extras.filters = book.extras.filters.filter((one) => one.sheetId !== sheetId);
  },
  setColumnFilterCriteria: (state, column: number, value: unknown) => {
    const { hidden } = stateOf<CriteriaState>(value, "FilterCriteria") ?? { hidden: undefined };
    if (hidden) record(state).criteria[column] = hidden;
    else delete record(state).criteria[column];
    return SELF;
  },
  getColumnFilterCriteria: (state, column: number) => {
    const hidden = record(state).criteria[column] as string[] | undefined;
    return hidden ? criteria({ book: state.book, hidden }) : null;
  },
  removeColumnFilterCriteria: (state, column: number) => {
    delete record(state).criteria[column];
    return SELF;
  },
  sort: (state, column: number, ascending: boolean) => {
    const { box } = record(state);
    sortBox(state.book, state.sheetId, { ...box, startRow: box.startRow + 1 }, [
      { column: column - 1, ascending },
    ]);
    return SELF;
  },
});

export const rangeFilter = {
  createFilter: ({ book, sheetId, box }) => {
    if (book.extras.filters.some((one) => one.sheetId === sheetId))
      refuse("You can't create a filter in a sheet that already has a filter.");
    book.extras.filters.push({ sheetId, box, criteria: {} });
    return book.make.filter(sheetId);
  },
  getFilter: (state) => filterOf(state),
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

export const sheetFilter = {
  getFilter: (state) => filterOf(state),
  isRowHiddenByFilter: (state, row: number) => hiddenByFilter(state, row - 1),
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

function filterOf({ book, sheetId }: FilterState) {
  return book.extras.filters.some((one) => one.sheetId === sheetId) ? book.make.filter(sheetId) : null;
}

function hiddenByFilter({ book, sheetId }: FilterState, row: number): boolean {
  const found = book.extras.filters.find((one) => one.sheetId === sheetId);
  if (!found || row <= found.box.startRow || row > found.box.endRow) return false;
  const read = cellReader(book, sheetId);
  return Object.entries(found.criteria).some(([column, hidden]) =>
    (hidden as string[]).includes(cellText(book, read(row, Number(column) - 1))),
  );
}
