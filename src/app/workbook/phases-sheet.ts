import type { Phase } from "../../domain/phases.ts";
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
import type { PhaseChange } from "../change/change.ts";
import type { Journal } from "../change/journal.ts";
import type { Refusal } from "../contract.ts";
import { columnRuns } from "./runs.ts";

/** Makes the sheet Targets: the phased targets, a line each. */
export function makePhasesSheet(language: Language, journal: Journal): Sheet {
  const { sheet: words, app } = texts(language);
  const sheet = addSheet("plan", words.names.phases);
  journal.rollBackWith(() => removeSheet(sheet));
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
  namePhaseColumns(sheet, headers);
  return sheet;
}

const WIDTHS = [72, 280, 110, 110];

/** Names all columns from the first to the last of ours, also for the rows that will come. */
export function namePhaseColumns(sheet: Sheet, headers: readonly unknown[]): void {
  const places = Object.values(readPhaseHeader(headers).places);
  if (places.length > 0) nameColumns(NAMED_RANGES.phases, sheet, Math.min(...places), Math.max(...places));
}

/** The phased targets of all rows; none when there is no such sheet. One read. */
export function readPhasesSheet({ plan: phases }: Sheets): Result<ReadonlyMap<string, RowPhases>, Refusal> {
  if (!phases) return ok(new Map());
  const values = readValues(phases.sheet);
  const header = phaseHeader(values[0] ?? [], phases.sheet);
  if (!header.ok) return header;
  const parsed = parsePhases(values);
  return parsed.ok
    ? parsed
    : fail({ code: "bad-rules", sentence: sayProblem(parsed.error, header.value.language) });
}

/** Where the columns of the sheet Targets are. */
function phaseHeader(row: readonly unknown[], sheet: Sheet): Result<PhaseHeader, Refusal> {
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

/** Whether two rows have the same phased targets. */
export function samePhases(one: readonly Phase[], other: readonly Phase[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ until, target }, place) => until === other[place]?.until && target === other[place]?.target)
  );
}

/** Puts the new phased targets of a row where its old ones stood, or at the end: one read, one write. */
export function writePhases(
  change: PhaseChange,
  { plan: phases }: Sheets,
  journal: Journal,
): Result<null, Refusal> {
  if (!phases) return fail({ code: "gone", title: change.title });
  const { sheet } = phases;
  const values = readValues(sheet);
  const header = phaseHeader(values[0] ?? [], sheet);
  if (!header.ok) return header;
  const lines = linesOf(values, readFormulas(sheet), header.value.places.id ?? -1, change.id);
  const written = formatPhases(change.id, change.title, change.is);
  const height = Math.max(lines.all.length, lines.isOwn.filter((own) => !own).length + written.length);
  makeRoom(height + 1, sheet, journal);
  for (const { column, columns } of columnRuns(PHASE_COLUMNS, header.value.places)) {
    const cut = lines.all.map((cells) => columns.map((_, at) => cells[column + at] ?? ""));
    const is = withNewLines(
      cut,
      lines.isOwn,
      written.map((line) => columns.map((name: PhaseColumn) => line[name])),
    );
    writeLines(is, { sheet, column, height, width: columns.length });
    journal.rollBackWith(() => writeLines(cut, { sheet, column, height, width: columns.length }));
  }
  return ok(null);
}

/** The lines of the sheet under its header: those that the row had, and all others. */
interface Lines {
  readonly all: readonly (readonly CellValue[])[];
  readonly isOwn: readonly boolean[];
}

function linesOf(values: unknown[][], formulas: string[][], idPlace: number, id: string): Lines {
  const rows = values.slice(1);
  return {
    all: rows.map((cells, row) => cells.map((cell, at) => unchangedCell(cell, formulas[row + 1]?.[at]))),
    isOwn: rows.map((cells) => textCell(cells[idPlace]).toUpperCase() === id.toUpperCase()),
  };
}

/** The others as they stand, with the new lines where the first of the old ones stood. */
function withNewLines(
  all: readonly CellValue[][],
  isOwn: readonly boolean[],
  own: readonly CellValue[][],
): CellValue[][] {
  const at = isOwn.includes(true) ? isOwn.indexOf(true) : all.length;
  return [...all.slice(0, at), ...own, ...all.slice(at).filter((_, place) => !isOwn[at + place])];
}

function makeRoom(needed: number, sheet: Sheet, journal: Journal): void {
  const rows = gridRows(sheet);
  if (needed <= rows) return;
  insertRows(sheet, rows, needed - rows);
  journal.rollBackWith(() => deleteRows(sheet, rows, needed - rows));
}

interface LineBlock {
  readonly sheet: Sheet;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** Blank lines follow, so that nothing is left of lines that are gone. */
function writeLines(lines: readonly CellValue[][], { sheet, column, height, width }: LineBlock): void {
  if (height === 0) return;
  const blank = Array.from({ length: width }, () => "");
  writeBlock(
    sheet,
    { row: 1, column },
    Array.from({ length: height }, (_, row) => lines[row] ?? blank),
  );
}
