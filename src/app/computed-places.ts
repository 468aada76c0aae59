import { PERIODS_BACK } from "../domain/rhythm.ts";
import { COMPUTED, type ComputedColumn } from "../tables/columns.ts";
import { isPeriodsFormula, isTrackFormula } from "../tables/formulas.ts";
import { vocabulary } from "../tables/vocabulary.ts";
import type { Table } from "./table.ts";

type Drawn = ComputedColumn | "bar" | "trend" | "periods";
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
  const periods = formulas.findIndex(isPeriodsFormula);
  return {
    ...(first >= 0 && Object.fromEntries(COMPUTED.map((column, place) => [column, first + place]))),
    ...(periods >= 0 && { periods }),
  };
}

/** All columns that formulas of ours fill; a value written there would break them. */
export function computedColumns(table: Pick<Table, "values" | "formulas" | "header">): ReadonlySet<number> {
  const { periods, ...others } = computedPlaces(table);
  const back = Array.from(
    { length: periods === undefined ? 0 : PERIODS_BACK },
    (_, at) => (periods ?? 0) + at,
  );
  return new Set([...Object.values(others), ...back]);
}
