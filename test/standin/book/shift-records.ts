import type { Box } from "../text/a1.ts";
import { type LineChange, shiftBox, shiftFormula } from "../text/shift.ts";
import type { ChartRecord, Extras, MetadataRecord } from "./records.ts";

/** Moves everything that hangs on a sheet's cells when rows or columns come or go; what lost its cells is dropped. */
export function shiftExtras(extras: Extras, sheetId: string, change: LineChange): void {
  const here = (one: { sheetId: string }) => one.sheetId === sheetId;
  extras.protections = extras.protections.flatMap((one) => {
    if (!here(one) || !one.box) return [one];
    const box = shiftBox(one.box, change);
    return box ? [{ ...one, box, unprotected: shiftAll(one.unprotected, change) }] : [];
  });
  extras.metadata = extras.metadata.flatMap((one) => shiftMetadata(one, sheetId, change));
  extras.filters = extras.filters.flatMap((one) => {
    const box = here(one) ? shiftBox(one.box, change) : one.box;
    return box ? [{ ...one, box }] : [];
  });
  extras.validations = extras.validations
    .map((one) => (here(one) ? { ...one, boxes: shiftAll(one.boxes, change) } : one))
    .filter(({ boxes }) => boxes.length > 0);
  extras.charts = extras.charts.map((one) => shiftChart(one, sheetId, change));
  shiftConditionals(extras, sheetId, change);
}

function shiftAll(boxes: readonly Box[], change: LineChange): Box[] {
  return boxes.flatMap((box) => shiftBox(box, change) ?? []);
}

function shiftMetadata(one: MetadataRecord, sheetId: string, change: LineChange): MetadataRecord[] {
  const { place } = one;
  if (!("box" in place) || place.sheetId !== sheetId) return [one];
  const box = shiftBox(place.box, change);
  return box ? [{ ...one, place: { ...place, box } }] : [];
}

/** A chart reads on from where its cells went, and moves with the cell that it hangs on; it stays without either. */
function shiftChart(one: ChartRecord, sheetId: string, change: LineChange): ChartRecord {
  const ranges = one.spec.ranges.flatMap((range) => {
    const box = range.sheetId === sheetId ? shiftBox(range.box, change) : range.box;
    return box ? [{ ...range, box }] : [];
  });
  const { position } = one.spec;
  const [row, column] = [position.row - 1, position.column - 1];
  const anchor = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const moved = one.sheetId === sheetId ? (shiftBox(anchor, change) ?? anchor) : anchor;
  const at = { ...position, row: moved.startRow + 1, column: moved.startColumn + 1 };
  return { ...one, spec: { ...one.spec, ranges, position: at } };
}

/** Formulas in rules are relative to the first cell of their ranges, so they move with it: README §3.4. */
function shiftConditionals(extras: Extras, sheetId: string, change: LineChange): void {
  extras.conditionals = extras.conditionals.flatMap((one) => {
    if (one.sheetId !== sheetId) return [one];
    const ranges = one.rule.ranges.flatMap(({ box, ...rest }) => {
      const moved = shiftBox(box, change);
      return moved ? [{ ...rest, box: moved }] : [];
    });
    const { condition } = one.rule;
    const values = condition?.values.map((value) =>
      typeof value === "string" && value.startsWith("=") ? shiftFormula(value, change) : value,
    );
    const shifted = condition && { ...condition, values: values ?? [] };
    return ranges.length ? [{ sheetId, rule: { ...one.rule, ranges, condition: shifted } }] : [];
  });
}

/** Forgets what hung on a sheet that is gone. */
export function dropSheet(extras: Extras, sheetId: string): void {
  const stays = (one: { sheetId: string }) => one.sheetId !== sheetId;
  extras.protections = extras.protections.filter(stays);
  extras.metadata = extras.metadata.filter(({ place }) => !("sheetId" in place) || place.sheetId !== sheetId);
  extras.filters = extras.filters.filter(stays);
  extras.validations = extras.validations.filter(stays);
  extras.conditionals = extras.conditionals.filter(stays);
  extras.charts = extras.charts
    .filter(stays)
    .map((one) => ({ ...one, spec: { ...one.spec, ranges: one.spec.ranges.filter(stays) } }));
  delete extras.sheetNumbers[sheetId];
}
