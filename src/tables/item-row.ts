import type { Item } from "../domain/item.ts";
import type { Measure } from "../domain/measure.ts";
import type { Field, Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { RowType } from "../domain/row-type.ts";
import { dayCell, isBlankCell, numberCell, textCell } from "./cell.ts";
import { type Column, INPUTS } from "./columns.ts";
import type { Header } from "./header.ts";
import { vocabulary } from "./vocabulary.ts";

export const typeOf = vocabulary<RowType>(({ words }) => words.types);
export const measureOf = vocabulary<Measure>(({ words }) => words.measures);

/**
 * Reads one row of the OKR sheet. What cannot be read is told by `problem` and counts as blank; a row of which no input is
 * filled in gives undefined.
 */
export function parseItem(cells: readonly unknown[], { places }: Header): Item | undefined {
  const cell = (column: Column) => cells[places[column] ?? -1];
  if (INPUTS.every((column) => isBlankCell(cell(column))) && isBlankCell(cell("title"))) return undefined;
  const problems: Problem[] = [];
  const kept = <T>(read: Result<T, Problem>) => (read.ok ? read.value : void problems.push(read.error));
  return {
    id: textCell(cell("id")),
    type: kept(wordCell(cell("type"), "type", typeOf)) ?? "key-result",
    parent: textCell(cell("parent")),
    start: kept(dayCell(cell("startDate"), "startDate")) ?? undefined,
    due: kept(dayCell(cell("dueDate"), "dueDate")) ?? undefined,
    measure: kept(wordCell(cell("measure"), "measure", measureOf)) ?? undefined,
    values: {
      actual: kept(numberCell(cell("actual"), "actual")) ?? undefined,
      target: kept(numberCell(cell("target"), "target")) ?? undefined,
      start: kept(numberCell(cell("start"), "start")) ?? undefined,
    },
    weight: kept(numberCell(cell("weight"), "weight")) ?? undefined,
    ownStatus: textCell(cell("ownStatus")),
    problem: problems[0],
  };
}

function wordCell<Code extends string>(
  cell: unknown,
  field: Field & ("type" | "measure"),
  codeOf: (word: string) => Code | undefined,
): Result<Code | undefined, Problem> {
  const text = textCell(cell);
  const code = codeOf(text);
  return text === "" || code !== undefined ? ok(code) : fail({ code: "unknown-word", field, text });
}
