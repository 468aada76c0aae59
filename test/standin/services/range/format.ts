import type { IStyleData } from "@univerjs/core";
import { cellReader, changeBox, mapBox, styleOf } from "../../engine/grid.ts";
import { checked, type Members, SELF } from "../../member/define.ts";
import { enumName, enumOf } from "../../member/objects.ts";
import { isAutomatic } from "../../text/cell-text.ts";
import { cssColour } from "../../text/colours.ts";
import { fitsRange, type RangeState } from "./box.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A style that null takes away from a cell. */
type Style = { [K in keyof IStyleData]?: IStyleData[K] | null };

/** One property of a cell's format: how Google's value is written into Univer's style, and read back. */
interface Format<T> {
  write(value: T | null): Style | undefined;
  read(style: IStyleData): unknown;
}

/** README §3.1: names of colours work, getters give hex; a colour that is none is ignored. */
const background: Format<string> = {
  write: (value) => (value === null ? { bg: null } : colour(value, (rgb) => ({ bg: { rgb } }))),
  read: ({ bg }) => bg?.rgb?.toLowerCase() ?? "#ffffff",
};
const fontColor: Format<string> = {
  write: (value) => (value === null ? { cl: null } : colour(value, (rgb) => ({ cl: { rgb } }))),
  read: ({ cl }) => cl?.rgb?.toLowerCase() ?? "#000000",
};
const fontWeight: Format<string> = {
  write: (value) => ({ bl: value === "bold" ? 1 : 0 }),
  read: ({ bl }) => (bl === 1 ? "bold" : "normal"),
};
const fontStyle: Format<string> = {
  write: (value) => ({ it: value === "italic" ? 1 : 0 }),
  read: ({ it }) => (it === 1 ? "italic" : "normal"),
};
const fontLine: Format<string> = {
  write: (value) => ({
    ul: { s: value === "underline" ? 1 : 0 },
    st: { s: value === "line-through" ? 1 : 0 },
  }),
  read: ({ ul, st }) => (ul?.s === 1 ? "underline" : st?.s === 1 ? "line-through" : "none"),
};
const fontSize: Format<number> = { write: (value) => ({ fs: value }), read: ({ fs }) => fs ?? 10 };
const fontFamily: Format<string> = { write: (value) => ({ ff: value }), read: ({ ff }) => ff ?? "Arial" };
/** "normal" reads back as "general-left", null as "general": gas-fakes, oddities. */
const horizontal: Format<string> = {
  write: (value) => ({
    ht: value === null ? null : ({ normal: 0, left: 1, center: 2, right: 3 }[value] ?? null),
  }),
  read: ({ ht }) => ["general-left", "left", "center", "right"][ht ?? -1] ?? "general",
};
const vertical: Format<string> = {
  write: (value) => ({ vt: value === null ? null : ({ top: 1, middle: 2, bottom: 3 }[value] ?? null) }),
  read: ({ vt }) => ["bottom", "top", "middle", "bottom"][vt ?? 0],
};
const wrap: Format<boolean> = { write: (value) => ({ tb: value ? 3 : 1 }), read: ({ tb }) => tb === 3 };
const wrapStrategy: Format<unknown> = {
  write: (value) => ({
    tb: { OVERFLOW: 1, CLIP: 2, WRAP: 3 }[enumName("WrapStrategy", value) ?? "OVERFLOW"] ?? 1,
  }),
  read: ({ tb }) => enumOf("WrapStrategy", ["OVERFLOW", "OVERFLOW", "CLIP", "WRAP"][tb ?? 0] ?? "OVERFLOW"),
};
const numberFormat: Format<string> = {
  write: (value) => ({ n: value === null || isAutomatic(value) ? null : { pattern: value } }),
  read: ({ n }) => n?.pattern ?? "0.###############",
};

function colour(value: string, style: (rgb: string) => Style): Style | undefined {
  const rgb = cssColour(value);
  return rgb === undefined ? undefined : style(rgb);
}

/** A range's formats. */
export const rangeFormat = {
  setBackground: all(background),
  setBackgrounds: each(background),
  getBackground: (range) => first(range, background),
  getBackgrounds: (range) => every(range, background),
  setFontColor: all(fontColor),
  setFontColors: each(fontColor),
  getFontColor: (range) => first(range, fontColor),
  getFontColors: (range) => every(range, fontColor),
  setFontWeight: all(fontWeight),
  setFontWeights: each(fontWeight),
  getFontWeight: (range) => first(range, fontWeight),
  getFontWeights: (range) => every(range, fontWeight),
  setFontStyle: all(fontStyle),
  getFontStyle: (range) => first(range, fontStyle),
  setFontStyles: each(fontStyle),
  getFontStyles: (range) => every(range, fontStyle),
  setFontLine: all(fontLine),
  getFontLine: (range) => first(range, fontLine),
  setFontLines: each(fontLine),
  getFontLines: (range) => every(range, fontLine),
  setFontSize: all(fontSize),
  getFontSize: (range) => first(range, fontSize),
  setFontSizes: each(fontSize),
  getFontSizes: (range) => every(range, fontSize),
  setFontFamily: all(fontFamily),
  getFontFamily: (range) => first(range, fontFamily),
  setFontFamilies: each(fontFamily),
  getFontFamilies: (range) => every(range, fontFamily),
  setHorizontalAlignment: all(horizontal),
  getHorizontalAlignment: (range) => first(range, horizontal),
  setHorizontalAlignments: each(horizontal),
  getHorizontalAlignments: (range) => every(range, horizontal),
  setVerticalAlignment: all(vertical),
  getVerticalAlignment: (range) => first(range, vertical),
  setVerticalAlignments: each(vertical),
  getVerticalAlignments: (range) => every(range, vertical),
  setWrap: all(wrap),
  getWrap: (range) => first(range, wrap),
  setWraps: each(wrap),
  getWraps: (range) => every(range, wrap),
  setWrapStrategy: all(wrapStrategy),
  getWrapStrategy: (range) => first(range, wrapStrategy),
  setWrapStrategies: each(wrapStrategy),
  getWrapStrategies: (range) => every(range, wrapStrategy),
  setNumberFormat: all(numberFormat),
  setNumberFormats: each(numberFormat),
  getNumberFormat: (range) => first(range, numberFormat),
  getNumberFormats: (range) => every(range, numberFormat),
} satisfies Members<Range, RangeState>;

function all<T>(format: Format<T>) {
  return ({ book, sheetId, box }: RangeState, value: T | null): typeof SELF => {
    const style = format.write(value ?? null);
    if (style) changeBox(book, sheetId, box, () => ({ s: style as IStyleData }), "format");
    return SELF;
  };
}

function each<T>(format: Format<T>) {
  return checked(fitsRange, ({ book, sheetId, box }: RangeState, values: (T | null)[][]) => {
    const change = (row: number, column: number) => {
      const style = format.write(values[row - box.startRow]?.[column - box.startColumn] ?? null);
      return style && { s: style as IStyleData };
    };
    changeBox(book, sheetId, box, change, "format");
    return SELF;
  });
}

function first<T>({ book, sheetId, box }: RangeState, format: Format<T>): unknown {
  return format.read(styleOf(book, cellReader(book, sheetId)(box.startRow, box.startColumn)));
}

function every<T>({ book, sheetId, box }: RangeState, format: Format<T>): unknown[][] {
  const read = cellReader(book, sheetId);
  return mapBox(box, (row, column) => format.read(styleOf(book, read(row, column))));
}

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
