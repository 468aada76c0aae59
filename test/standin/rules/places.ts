import { worksheet } from "../engine/grid.ts";
import type { MetadataPlace } from "../extras.ts";
import type { RangeState } from "../range/range.ts";
import { refuse } from "../service/errors.ts";

/** The row or column that a range is: platform.md 3.6, metadata hang on nothing smaller. */
export function linePlace({ book, sheetId, box }: RangeState): MetadataPlace {
  const sheet = worksheet(book, sheetId);
  const wide = box.startColumn === 0 && box.endColumn === sheet.getColumnCount() - 1;
  const high = box.startRow === 0 && box.endRow === sheet.getRowCount() - 1;
  if (wide && box.startRow === box.endRow) return { type: "ROW", sheetId, box };
  if (high && box.startColumn === box.endColumn) return { type: "COLUMN", sheetId, box };
  refuse(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}
