import { texts } from "../../text/texts.ts";
import { NAMED_RANGES } from "../formulas.ts";
import { LEFT, LISTS, TIMELINE_COLUMN } from "./board-layout.ts";
import { type BoardContext, listTitle, type Put, putRows } from "./board-parts.ts";
import { OKR_MIRRORED, SHOWN } from "./data-layout.ts";
import { okrCell, type References } from "./formula-parts.ts";
import { cellReference, inRow, textLiteral } from "./references.ts";

/** The timeline: a row for each objective and initiative with dates, a column for each part of the period. */
export function putTimeline(put: Put, { references, language }: BoardContext): void {
  const { dashboard: words } = texts(language);
  const { data } = references;
  const { title, row, rows, columns } = LISTS.timeline;
  const count = `COUNT(${data.column("timeline")})`;
  put(title, LEFT.from, listTitle(words.timeline, count, rows, textLiteral(words.noTimeline), words.of));
  put(title, 21, words.timelineKey);
  for (let place = 0; place < SHOWN.spans; place++)
    put(row - 1, TIMELINE_COLUMN + place, spanDate(place, references));
  putRows(put, LISTS.timeline, columns, (_, place) => {
    return `=${okrCell("title", data.cell("timeline", 1 + place), references)}`;
  });
  for (let line = 0; line < rows; line++) {
    for (let place = 0; place < SHOWN.spans; place++) {
      put(row + line, TIMELINE_COLUMN + place, spanCell(place, line, row - 1, TIMELINE_COLUMN, references));
    }
  }
}

/** Where a bar of the timeline begins, ends, and how far its row has come. */
export function timelineBar(row: string, { data }: References): string[] {
  const at = (column: "startDate" | "dueDate") =>
    inRow(data.columnWithHeader("okr", OKR_MIRRORED.indexOf(column)), row);
  const [start, due] = [at("startDate"), at("dueDate")];
  const reached = `${start}+(${due}-${start}+1)*${inRow(data.columnWithHeader("counted"), row)}`;
  return [start, due, reached].map((day) => `=IF(${row}=""; ""; IFERROR(${day}; ""))`);
}

/** A date of the timeline's header: the period in equal parts. */
function spanDate(place: number, { data }: References): string {
  const [start, due] = [data.number("start"), data.number("due")];
  return `=IF(${start}=""; ""; ${start}+INT(${place}*(${due}-${start}+1)/${SHOWN.spans}))`;
}

/** A cell of the timeline: done, left, or today's stroke; the dates stand in the header row. */
function spanCell(place: number, row: number, header: number, at: number, { data }: References): string {
  const [start, due, reached] = [0, 1, 2].map((column) => data.cell("bars", 1 + row, column));
  const from = cellReference(header, at + place);
  const to = place === SHOWN.spans - 1 ? `${data.number("due")}+1` : cellReference(header, at + place + 1);
  const part = `IF(AND(${to}>${start}; ${from}<=${due}); IF(${from}<${reached}; "█"; "░"); "")`;
  const today = `AND(${NAMED_RANGES.today}>=${from}; ${NAMED_RANGES.today}<${to})`;
  return `=IF(OR(${start}=""; ${from}=""); ""; IF(${today}; "│"; ${part}))`;
}
