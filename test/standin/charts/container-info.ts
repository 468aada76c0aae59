import type { Book } from "../book.ts";
import { define } from "../service/define.ts";
import type { ChartPosition } from "./chart-spec.ts";

/** ContainerInfo: where a chart is. */
export const containerInfo = define<
  GoogleAppsScript.Spreadsheet.ContainerInfo,
  { book: Book; position: ChartPosition }
>("ContainerInfo", {
  getAnchorRow: ({ position }) => position.row,
  getAnchorColumn: ({ position }) => position.column,
  getOffsetX: ({ position }) => position.offsetX,
  getOffsetY: ({ position }) => position.offsetY,
});
