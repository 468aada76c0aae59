import { IRenderManagerService, SHEET_VIEWPORT_KEY, Vector2, type Viewport } from "@univerjs/engine-render";
import type { UniverKit } from "../../engine/kit.ts";
import type { ChartView } from "../../interface.ts";

/** Where a chart is on the grid's canvas, in pixels, and what of the canvas it may cover. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  readonly pane: { left: number; top: number; right: number; bottom: number };
}

/** Tells where the charts of the shown sheet are now; undefined while there is no grid to tell it by. */
export function chartPlace(
  { univer, univerAPI }: UniverKit,
  { position }: ChartView,
): ChartPlace | undefined {
  const workbook = univerAPI.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  const renders = univer.__getInjector().get(IRenderManagerService);
  const scene = workbook && renders.getRenderById(workbook.getId())?.scene;
  if (!sheet || !skeleton || !scene) return undefined;
  const [row, column] = [position.row - 1, position.column - 1];
  const frozenRow = row < sheet.getFrozenRows();
  const frozenColumn = column < sheet.getFrozenColumns();
  const viewport = scene.getViewport(paneKey(frozenRow, frozenColumn));
  if (!viewport) return undefined;
  const cell = skeleton.getNoMergeCellWithCoordByIndex(row, column);
  return placeIn(viewport, cell.startX + position.offsetX, cell.startY + position.offsetY, scene.scaleX);
}

/** The pane of a sheet with frozen lines that a cell is in. */
function paneKey(frozenRow: boolean, frozenColumn: boolean): SHEET_VIEWPORT_KEY {
  if (frozenRow && frozenColumn) return SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP;
  if (frozenRow) return SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP;
  return frozenColumn ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT : SHEET_VIEWPORT_KEY.VIEW_MAIN;
}

function placeIn(viewport: Viewport, x: number, y: number, zoom: number): ChartPlace {
  const { left, top } = viewport;
  const corner = viewport.transformVector2SceneCoord(Vector2.FromArray([left, top]));
  const pane = { left, top, right: left + (viewport.width ?? 0), bottom: top + (viewport.height ?? 0) };
  return { left: left + (x - corner.x) * zoom, top: top + (y - corner.y) * zoom, zoom, pane };
}
