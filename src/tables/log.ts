import type { CheckIn, CheckInSource } from "../domain/check-in.ts";
import type { Log } from "../domain/history.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { type CellValue, dayCell, numberCell, orBlank, safeText, serialOf, textCell } from "./cell.ts";
import { type Header, headerReader } from "./header.ts";
import { vocabulary } from "./vocabulary.ts";

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

/** Of two columns with the same header, the first is the log's. */
export type LogHeader = Header<LogColumn>;

export const readLogHeader = headerReader<LogColumn>(({ sheet }) => sheet.log);

/** A line to be written: with the title of its row, and the number format in which the row's values are shown. */
export type LogLine = CheckIn & { readonly title: string; readonly format: string };

/** What is written for a line. The inverse of {@link parseLog}. */
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

const sourceOf = vocabulary<CheckInSource>(({ sheet }) => sheet.sources);

/** Reads one line; undefined for one that tells of no row or no day, as when somebody has cleared it. */
function parseLine(cells: readonly unknown[], { places }: LogHeader): CheckIn | undefined {
  const cell = (column: LogColumn) => cells[places[column] ?? -1];
  const id = textCell(cell("id"));
  const day = orBlank(dayCell(cell("date"), "checkInDate"));
  if (id === "" || day === undefined) return undefined;
  const number = (column: LogColumn) => orBlank(numberCell(cell(column), "checkInValue"));
  return {
    day,
    id,
    value: number("value"),
    previous: number("previous"),
    confidence: number("confidence"),
    status: textCell(cell("status")),
    note: textCell(cell("note")),
    by: textCell(cell("by")),
    source: sourceOf(textCell(cell("source"))) ?? "cell",
  };
}
