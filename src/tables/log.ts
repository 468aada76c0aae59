import type { Day } from "../domain/calendar.ts";
import type { CheckIn, CheckInSource } from "../domain/check-in.ts";
import type { Log } from "../domain/history.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { type CellValue, dayCell, numberCell, safeText, serialOf, textCell } from "./cell.ts";
import { languageOfWords, vocabulary } from "./header.ts";

/** The columns of the sheet Check-ins, in the order in which set-up makes them. */
export const LOG_COLUMNS = [
  "date",
  "id",
  "title",
  "value",
  "previous",
  "confidence",
  "status",
  "note",
  "by",
  "source",
] as const;

export type LogColumn = (typeof LOG_COLUMNS)[number];

/** Where the columns of the log are, by their headers; of two with the same header the first. */
export interface LogHeader {
  readonly places: Readonly<Partial<Record<LogColumn, number>>>;
  readonly language: Language;
}

const columnOf = vocabulary<LogColumn>(({ sheet }) => sheet.log);
const sourceOf = vocabulary<CheckInSource>(({ sheet }) => sheet.sources);

export function readLogHeader(row: readonly unknown[]): LogHeader {
  const places: Partial<Record<LogColumn, number>> = {};
  row.forEach((cell, place) => {
    const column = typeof cell === "string" ? columnOf(cell) : undefined;
    if (column) places[column] ??= place;
  });
  const words = row.map(textCell);
  return { places, language: languageOfWords(words, ({ sheet }) => Object.values(sheet.log)) };
}

/** A line to be written: with the title of its row, and the number format in which the row's values are shown. */
export type LogLine = CheckIn & { readonly title: string; readonly format: string };

/** What is written for a line. The inverse of {@link parseLine}. */
export function formatLine(line: LogLine, language: Language): Record<LogColumn, CellValue> {
  return {
    date: serialOf(line.day),
    id: safeText(line.id),
    title: safeText(line.title),
    value: line.value ?? "",
    previous: line.previous ?? "",
    confidence: line.confidence ?? "",
    status: safeText(line.status),
    note: safeText(line.note),
    by: safeText(line.by),
    source: texts(language).sheet.sources[line.source],
  };
}

/** Reads one line; undefined for one that tells of no row or no day, as when somebody has cleared it. */
export function parseLine(cells: readonly unknown[], { places }: LogHeader): CheckIn | undefined {
  const cell = (column: LogColumn) => cells[places[column] ?? -1];
  const id = textCell(cell("id"));
  const day = dayOf(cell("date"));
  if (id === "" || day === undefined) return undefined;
  return {
    day,
    id,
    value: numberOf(cell("value")),
    previous: numberOf(cell("previous")),
    confidence: numberOf(cell("confidence")),
    status: textCell(cell("status")),
    note: textCell(cell("note")),
    by: textCell(cell("by")),
    source: sourceOf(textCell(cell("source"))) ?? "cell",
  };
}

/** The lines of a whole log but its header, by the ids of their rows in capitals; in the order in which they were written. */
export function parseLog(rows: readonly (readonly unknown[])[], header: LogHeader): Log {
  const byId = new Map<string, CheckIn[]>();
  for (const cells of rows) {
    const line = parseLine(cells, header);
    if (!line) continue;
    const key = line.id.toUpperCase();
    const own = byId.get(key);
    if (own) own.push(line);
    else byId.set(key, [line]);
  }
  return byId;
}

function dayOf(cell: unknown): Day | undefined {
  const read = dayCell(cell, "checkInDate");
  return read.ok ? read.value : undefined;
}

function numberOf(cell: unknown): number | undefined {
  const read = numberCell(cell, "checkInValue");
  return read.ok ? read.value : undefined;
}
