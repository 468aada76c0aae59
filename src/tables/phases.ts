import type { Day } from "../domain/calendar.ts";
import type { Item } from "../domain/goal.ts";
import type { Phase } from "../domain/phases.ts";
import { followPhases } from "../domain/phases.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { type CellValue, dayCell, isBlankCell, numberCell, safeText, serialOf, textCell } from "./cell.ts";
import { languageOfWords, vocabulary } from "./header.ts";

/** The columns of the sheet of targets on the way, in the order in which set-up makes them. */
export const PHASE_COLUMNS = ["id", "title", "until", "target"] as const;

export type PhaseColumn = (typeof PHASE_COLUMNS)[number];

export interface PhaseHeader {
  readonly places: Readonly<Partial<Record<PhaseColumn, number>>>;
  readonly language: Language;
}

/** The targets on the way of one row, and what is wrong with one of its lines. */
export interface RowPhases {
  readonly phases: readonly Phase[];
  readonly problem: Problem | undefined;
}

const columnOf = vocabulary<PhaseColumn>(({ sheet }) => sheet.phases);

export function readPhaseHeader(row: readonly unknown[]): PhaseHeader {
  const places: Partial<Record<PhaseColumn, number>> = {};
  const words = row.map(textCell);
  words.forEach((word, place) => {
    const column = columnOf(word);
    if (column) places[column] ??= place;
  });
  return { places, language: languageOfWords(words, ({ sheet }) => Object.values(sheet.phases)) };
}

/** The columns that are needed and not there. */
export function missingPhaseColumns({ places }: PhaseHeader): PhaseColumn[] {
  return PHASE_COLUMNS.filter((column) => column !== "title" && places[column] === undefined);
}

/** Reads the whole sheet: the targets on the way by the ids of their rows in capitals. What is wrong falls on its row only. */
export function parsePhases(
  table: readonly (readonly unknown[])[],
): Result<ReadonlyMap<string, RowPhases>, Problem> {
  const header = readPhaseHeader(table[0] ?? []);
  const missing = missingPhaseColumns(header);
  const words = texts(header.language).sheet.phases;
  if (missing.length > 0)
    return fail({ code: "missing-columns", headers: missing.map((column) => words[column]) });
  const byId = new Map<string, { phases: Phase[]; problem: Problem | undefined }>();
  for (const cells of table.slice(1)) {
    const id = textCell(cells[header.places.id ?? -1]).toUpperCase();
    if (id === "") continue;
    const line = parsePhase(cells, header);
    const own = byId.get(id) ?? { phases: [], problem: undefined };
    byId.set(id, own);
    if (!line.ok) own.problem ??= line.error;
    else if (line.value) own.phases.push(line.value);
  }
  return ok(byId);
}

/** A row that follows its targets on the way as they are on `today`, where it has any. */
export function withPhases(item: Item, phased: ReadonlyMap<string, RowPhases>, today: Day): Item {
  const own = phased.get(item.id.toUpperCase());
  if (!own) return item;
  if (own.problem) return { ...item, problem: item.problem ?? own.problem };
  return followPhases(item, own.phases, today);
}

/** One line; undefined for one that holds neither date nor target yet. */
function parsePhase(cells: readonly unknown[], { places }: PhaseHeader): Result<Phase | undefined, Problem> {
  const [untilCell, targetCell] = [cells[places.until ?? -1], cells[places.target ?? -1]];
  if (isBlankCell(untilCell) && isBlankCell(targetCell)) return ok(undefined);
  const until = dayCell(untilCell, "until");
  if (!until.ok) return until;
  if (until.value === undefined) return fail({ code: "not-a-date", field: "until", text: "" });
  const target = numberCell(targetCell, "phaseTarget");
  if (!target.ok) return target;
  return ok(target.value === undefined ? undefined : { until: until.value, target: target.value });
}

/** What is written for the targets on the way of one row. The inverse of {@link parsePhases}. */
export function formatPhases(
  id: string,
  title: string,
  phases: readonly Phase[],
): Record<PhaseColumn, CellValue>[] {
  return phases.map(({ until, target }) => ({
    id: safeText(id),
    title: safeText(title),
    until: serialOf(until),
    target,
  }));
}
