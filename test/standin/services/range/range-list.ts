import type { Book } from "../../book/book.ts";
import { define, type Members, SELF } from "../../member/define.ts";
import type { Box } from "../../text/a1.ts";

interface ListState {
  book: Book;
  ranges: { sheetId: string; box: Box }[];
}

type List = GoogleAppsScript.Spreadsheet.RangeList;

/** The members of a RangeList that do the same to each of its ranges. */
const EACH = [
  "clear",
  "clearContent",
  "clearFormat",
  "clearNote",
  "setBackground",
  "setFontColor",
  "setFontWeight",
  "setFontStyle",
  "setFontSize",
  "setFontFamily",
  "setFormula",
  "setHorizontalAlignment",
  "setVerticalAlignment",
  "setNote",
  "setNumberFormat",
  "setValue",
  "setWrap",
  "breakApart",
] as const satisfies (keyof List)[];

const each: Members<List, ListState> = Object.fromEntries(
  EACH.map((name) => [
    name,
    ({ book, ranges }: ListState, ...args: never[]) => {
      for (const { sheetId, box } of ranges)
        (book.make.range(sheetId, box)[name] as (...args: never[]) => unknown)(...args);
      return SELF;
    },
  ]),
);

/** RangeList: several ranges of one sheet. */
export const rangeList = define<List, ListState>("RangeList", each, {
  getRanges: ({ book, ranges }) => ranges.map(({ sheetId, box }) => book.make.range(sheetId, box)),
});
