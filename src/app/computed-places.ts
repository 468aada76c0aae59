import { COMPUTED, type ComputedColumn } from "../tables/columns.ts";
import { isTrackFormula } from "../tables/formulas.ts";
import { vocabulary } from "../tables/vocabulary.ts";
import type { Table } from "./table.ts";

type Drawn = ComputedColumn | "bar" | "trend";
type Places = Readonly<Partial<Record<Drawn, number>>>;

const computedOf = vocabulary<ComputedColumn>(({ sheet }) => sheet.computed);
const drawnOf = vocabulary<"bar" | "trend">(({ sheet: { bar, trend } }) => ({ bar, trend }));

/**
 * Where the computed columns, the bar and the trend stand: right of the formula that spills them, and else by their headers. The
 * headers are the formula's own answer, which is missing while it has an error or is being calculated.
 */
export function computedPlaces(table: Pick<Table, "values" | "formulas" | "header">): Places {
  return { ...placesByHeader(table), ...placesByFormula(table.formulas[0] ?? []) };
}

function placesByHeader({ values, header }: Pick<Table, "values" | "header">): Places {
  const places: Partial<Record<Drawn, number>> = {};
  const inputs = new Set(Object.values(header.places));
  (values[0] ?? []).forEach((cell, place) => {
    if (typeof cell !== "string" || inputs.has(place)) return;
    const column = computedOf(cell) ?? drawnOf(cell);
    if (column) places[column] ??= place;
  });
  return places;
}

function placesByFormula(formulas: readonly string[]): Places {
  const first = formulas.findIndex(isTrackFormula);
  if (first < 0) return {};
  return Object.fromEntries(COMPUTED.map((column, place) => [column, first + place]));
}
