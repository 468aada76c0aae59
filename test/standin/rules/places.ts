import { worksheet } from "../engine/grid.ts";
import type { MetadataPlace } from "../extras.ts";
import type { RangeState } from "../range/range.ts";

/** The row or column that a range is: platform.md 3.6, metadata hang on nothing smaller. */
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
