import type { IRange, IScale } from "@univerjs/core";
import {
  type IDrawInfo,
  SheetExtension,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/engine-render";
import type { UniverKit } from "../../engine/kit.ts";
import type { Sparkline, Standin } from "../../interface.ts";
import { drawSparkline } from "./draw-sparkline.ts";

/** Over the cell's fill and text, under borders of the selection. */
const ABOVE_TEXT = 46;

/** Draws the SPARKLINEs in their cells, as part of Univer's own painting: so they scroll, zoom and freeze with it. */
class SparklineLayer extends SheetExtension {
  override uKey = "standin-sparklines";
  override Z_INDEX = ABOVE_TEXT;
  sparklines: (sheetId: string) => readonly Sparkline[] = () => [];

  override draw(
    context: UniverRenderingContext,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
    _changed?: IRange[],
    more?: IDrawInfo,
  ): void {
    const views = more?.viewRanges ?? [];
    for (const sparkline of this.sparklines(skeleton.worksheet.getSheetId())) {
      const row = sparkline.row - 1;
      const column = sparkline.column - 1;
      if (!views.some((view) => isWithin(view, row, column))) continue;
      const cell = skeleton.getCellWithCoordByIndex(row, column, false);
      const { startX, startY, endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
      drawSparkline(
        context,
        { x: startX, y: startY, width: endX - startX, height: endY - startY },
        sparkline,
      );
    }
  }
}

function isWithin(view: IRange, row: number, column: number): boolean {
  return row >= view.startRow && row <= view.endRow && column >= view.startColumn && column <= view.endColumn;
}

/** Puts the layer on the workbook; what it draws is asked for anew after each change. */
export function connectSparklines({ univerAPI, modules }: UniverKit, standin: Standin): void {
  const workbook = univerAPI.getActiveWorkbook();
  if (!workbook) return;
  const known = new Map<string, readonly Sparkline[]>();
  const layer = new SparklineLayer();
  layer.sparklines = (sheetId) => {
    const name = workbook.getSheetBySheetId(sheetId)?.getSheetName();
    const found = known.get(sheetId) ?? (name === undefined ? [] : standin.sparklines(name));
    known.set(sheetId, found);
    return found;
  };
  univerAPI.registerSheetMainExtension(workbook.getId(), layer);
  univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ type }) => {
    if (type === modules.core.CommandType.MUTATION) known.clear();
  });
}
