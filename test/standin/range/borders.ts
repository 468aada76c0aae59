import type { IStyleData } from "@univerjs/core";
import { changeBox } from "../engine/grid.ts";
import { type Members, SELF } from "../service/define.ts";
import { enumName } from "../service/enums.ts";
import { cssColour } from "../text/colours.ts";
import type { RangeState } from "./range.ts";

/** Univer's numbers for the styles of lines. */
const LINES: Record<string, number> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

type Wish = boolean | null;

/** Borders: true draws, false takes away, null leaves. */
export const rangeBorders = {
  setBorder: (range, ...args: [Wish, Wish, Wish, Wish, Wish, Wish, (string | null)?, unknown?]) => {
    const [top, left, bottom, right, vertical, horizontal, colour, style] = args;
    const { book, sheetId, box } = range;
    const line = {
      s: LINES[enumName("BorderStyle", style) ?? "SOLID"] ?? 1,
      cl: { rgb: cssColour(colour ?? "black") ?? "#000000" },
    };
    const drawn = (row: number, column: number) => {
      const sides = {
        t: row === box.startRow ? top : horizontal,
        b: row === box.endRow ? bottom : horizontal,
        l: column === box.startColumn ? left : vertical,
        r: column === box.endColumn ? right : vertical,
      };
      const wished = Object.entries(sides).filter(([, wish]) => wish !== null);
      if (wished.length === 0) return undefined;
      const bd = Object.fromEntries(wished.map(([side, wish]) => [side, wish ? line : null]));
      return { s: { bd } as IStyleData };
    };
    changeBox(book, sheetId, box, drawn, "format");
    return SELF;
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;
