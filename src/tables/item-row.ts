import type { Day } from "../domain/calendar.ts";
import type { Item, RowType } from "../domain/goal.ts";
import type { Measure } from "../domain/measure.ts";
import type { Field, Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { parseCadence } from "./cadence.ts";
import { BLANK, dayCell, isBlankCell, numberCell, textCell } from "./cell.ts";
import { INPUTS } from "./columns.ts";
import type { Header } from "./header.ts";
import { vocabulary } from "./vocabulary.ts";

export const typeOf = vocabulary<RowType>(({ words }) => words.types);
export const measureOf = vocabulary<Measure>(({ words }) => words.measures);

/**
 * Reads one row of the OKR sheet. What cannot be read is told by `problem` and counts as blank; a row of which no input is
 * filled in gives undefined.
 */
export function parseItem(cells: readonly unknown[], { places, language }: Header): Item | undefined {
  const cell = (place: number | undefined) => (place === undefined ? undefined : cells[place]);
  if (INPUTS.every((column) => isBlankCell(cell(places[column]))) && isBlankCell(cell(places.title)))
    return undefined;
  let problem: Problem | undefined;
  const kept = <T>(read: Result<T, Problem>) => {
    if (read.ok) return read.value;
    problem ??= read.error;
    return undefined;
  };
  return {
    id: textCell(cell(places.id)),
    type: kept(wordCell(cell(places.type), "type", typeOf)) ?? "key-result",
    parent: textCell(cell(places.parent)),
    start: kept(dayCell(cell(places.startDate), "startDate")),
    due: kept(dayCell(cell(places.dueDate), "dueDate")),
    measure: kept(wordCell(cell(places.measure), "measure", measureOf)),
    values: {
      actual: kept(numberCell(cell(places.actual), "actual")),
      target: kept(numberCell(cell(places.target), "target")),
      start: kept(numberCell(cell(places.start), "start")),
    },
    weight: kept(numberCell(cell(places.weight), "weight")),
    updated: updatedOf(cell(places.updated)),
    ...(places.cadence !== undefined && { cadence: kept(parseCadence(cell(places.cadence), language)) }),
    ownStatus: textCell(cell(places.ownStatus)),
    problem,
  };
}

/** How sure the owner of a row is, 1–5; undefined when nobody has said, or something else stands there. */
export function confidenceOf(cells: readonly unknown[], { places }: Header): number | undefined {
  const confidence = Number(textCell(cells[places.confidence ?? -1]));
  return confidence >= 1 && confidence <= 5 ? Math.round(confidence) : undefined;
}

/** What cannot be read as a day is no check-in; it takes nothing away from the row's numbers. */
function updatedOf(cell: unknown): Day | undefined {
  const read = dayCell(cell, "updated");
  return read.ok ? read.value : undefined;
}

function wordCell<Code extends string>(
  cell: unknown,
  field: Field & ("type" | "measure"),
  codeOf: (word: string) => Code | undefined,
): Result<Code | undefined, Problem> {
  const text = textCell(cell);
  if (text === "") return BLANK;
  const code = codeOf(text);
  return code !== undefined ? ok(code) : fail({ code: "unknown-word", field, text });
}
