import type { Phase } from "../../domain/kpi.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import {
  deleteRows,
  gridRows,
  insertRows,
  readFormulas,
  readValues,
  writeBlock,
} from "../../google/cells.ts";
import { alignRows, explainHeader, formatColumn, formatHeader, freeze } from "../../google/looks.ts";
import { nameColumns } from "../../google/named-ranges.ts";
import { addSheet, removeSheet, type Sheet, type Sheets } from "../../google/sheets.ts";
import { type CellValue, DATE_FORMAT, PLAIN_FORMAT, textCell, unchangedCell } from "../../tables/cell.ts";
import { NAMED_RANGES } from "../../tables/formulas.ts";
import {
  formatPhases,
  missingPhaseColumns,
  PHASE_COLUMNS,
  type PhaseColumn,
  type PhaseHeader,
  parsePhases,
  type RowPhases,
  readPhaseHeader,
} from "../../tables/phases.ts";
import type { Language } from "../../text/language.ts";
import { sayProblem } from "../../text/say.ts";
import { texts } from "../../text/texts.ts";
import type { Journal } from "../change/journal.ts";
import type { Refusal } from "../contract.ts";
import { runsOf } from "./runs.ts";

/** New targets on the way for one row, in place of those that it had. */
export interface PhaseChange {
  readonly id: string;
  readonly title: string;
  readonly was: readonly Phase[];
  readonly is: readonly Phase[];
}

/** Whether two rows go the same way. */
export function samePhases(one: readonly Phase[], other: readonly Phase[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ until, target }, place) => until === other[place]?.until && target === other[place]?.target)
  );
}

/** The lines of the sheet below its header: those that the row had, and all others. */
interface Lines {
  readonly all: readonly (readonly CellValue[])[];
  readonly isOwn: readonly boolean[];
}

/** Puts the new targets on the way of a row where its old ones stood, or at the end: one read, one write. */
export function writePhases(change: PhaseChange, { plan }: Sheets, journal: Journal): Result<null, Refusal> {
  if (!plan) return fail({ code: "gone", title: change.title });
  const { sheet } = plan;
  const values = readValues(sheet);
  const header = planHeader(values[0] ?? [], sheet);
  if (!header.ok) return header;
  const lines = linesOf(values, readFormulas(sheet), header.value.places.id ?? -1, change.id);
  const written = formatPhases(change.id, change.title, change.is);
  const height = Math.max(lines.all.length, lines.isOwn.filter((own) => !own).length + written.length);
  makeRoom(height + 1, sheet, journal);
  for (const { column, columns } of runsOf(PHASE_COLUMNS, header.value.places)) {
    const cut = lines.all.map((cells) => columns.map((_, at) => cells[column + at] ?? ""));
    const is = replaced(
      cut,
      lines.isOwn,
      written.map((line) => columns.map((name: PhaseColumn) => line[name])),
    );
    writeLines(is, { sheet, column, height, width: columns.length });
    journal.done(() => writeLines(cut, { sheet, column, height, width: columns.length }));
  }
  return ok(null);
}

function linesOf(values: unknown[][], formulas: string[][], idPlace: number, id: string): Lines {
  const rows = values.slice(1);
  return {
    all: rows.map((cells, row) => cells.map((cell, at) => unchangedCell(cell, formulas[row + 1]?.[at]))),
    isOwn: rows.map((cells) => textCell(cells[idPlace]).toUpperCase() === id.toUpperCase()),
  };
}

/** The others as they stand, with the new lines where the first of the old ones stood. */
function replaced(
  all: readonly CellValue[][],
  isOwn: readonly boolean[],
  own: readonly CellValue[][],
): CellValue[][] {
  const at = isOwn.includes(true) ? isOwn.indexOf(true) : all.length;
  return [...all.slice(0, at), ...own, ...all.slice(at).filter((_, place) => !isOwn[at + place])];
}

interface Block {
  readonly sheet: Sheet;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** Blank lines follow, so that nothing is left of lines that are gone. */
function writeLines(lines: readonly CellValue[][], { sheet, column, height, width }: Block): void {
  if (height === 0) return;
  const blank = Array.from({ length: width }, () => "");
  writeBlock(
    sheet,
    { row: 1, column },
    Array.from({ length: height }, (_, row) => lines[row] ?? blank),
  );
}

function makeRoom(wanted: number, sheet: Sheet, journal: Journal): void {
  const rows = gridRows(sheet);
  if (wanted <= rows) return;
  insertRows(sheet, rows, wanted - rows);
  journal.done(() => deleteRows(sheet, rows, wanted - rows));
}

const WIDTHS = [72, 280, 110, 110];

/** Makes the sheet Targets: the targets on the way, a line each. */
export function makePlanSheet(language: Language, journal: Journal): Sheet {
  const { sheet: words, app } = texts(language);
  const sheet = addSheet("plan", words.names.phases);
  journal.done(() => removeSheet(sheet));
  const headers = PHASE_COLUMNS.map((column) => words.phases[column]);
  writeBlock(sheet, { row: 0, column: 0 }, [headers]);
  formatHeader(sheet, 0, PHASE_COLUMNS.length);
  explainHeader(sheet, app.phasesHelp);
  alignRows(sheet, PHASE_COLUMNS.length);
  freeze(sheet, 1, 0);
  WIDTHS.forEach((width, column) => {
    formatColumn(sheet, { column, width });
  });
  formatColumn(sheet, { column: 2, format: DATE_FORMAT });
  formatColumn(sheet, { column: 3, format: PLAIN_FORMAT });
  namePlan(sheet, headers);
  return sheet;
}

/** Names all columns from the first to the last of ours, also for the rows that will come. */
export function namePlan(sheet: Sheet, headers: readonly unknown[]): void {
  const places = Object.values(readPhaseHeader(headers).places);
  if (places.length > 0) nameColumns(NAMED_RANGES.phases, sheet, Math.min(...places), Math.max(...places));
}

/** The targets on the way of all rows; none when there is no such sheet. One read. */
export function readPlanSheet({ plan }: Sheets): Result<ReadonlyMap<string, RowPhases>, Refusal> {
  if (!plan) return ok(new Map());
  const values = readValues(plan.sheet);
  const header = planHeader(values[0] ?? [], plan.sheet);
  if (!header.ok) return header;
  const parsed = parsePhases(values);
  return parsed.ok
    ? parsed
    : fail({ code: "bad-rules", sentence: sayProblem(parsed.error, header.value.language) });
}

/** Where the columns of the sheet Targets are. */
export function planHeader(row: readonly unknown[], sheet: Sheet): Result<PhaseHeader, Refusal> {
  const header = readPhaseHeader(row);
  const missing = missingPhaseColumns(header);
  if (missing.length === 0) return ok(header);
  const words = texts(header.language).sheet.phases;
  return fail({
    code: "missing-header",
    sheet: sheet.getName(),
    headers: missing.map((column) => words[column]),
  });
}
