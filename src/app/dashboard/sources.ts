import { fail, ok, type Result } from "../../domain/result.ts";
import { STATUSES } from "../../domain/status.ts";
import { readFormulas, readHeaderRow } from "../../google/cells.ts";
import { readNamed } from "../../google/named-ranges.ts";
import type { OurSheet, Sheets } from "../../google/sheets.ts";
import { FILTERS } from "../../tables/dashboard/board-layout.ts";
import type { DataSources } from "../../tables/dashboard/data.ts";
import { dataReferences, KPI_MIRRORED, OKR_MIRRORED } from "../../tables/dashboard/data-layout.ts";
import type { Labels, References } from "../../tables/dashboard/formula-parts.ts";
import {
  cellReference,
  columnReference,
  sheetReference,
  textLiteral,
} from "../../tables/dashboard/references.ts";
import { columnLetters, NAMED_RANGES } from "../../tables/formulas.ts";
import {
  COMPUTED_COLUMNS,
  type Column,
  type ComputedColumn,
  headersOf,
  readHeader,
} from "../../tables/header.ts";
import { rulePlaces } from "../../tables/settings.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Refusal } from "../contract.ts";
import { chosenLanguage } from "../user.ts";
import { computedPlaces } from "../workbook/table.ts";

type Mirrored = Column | ComputedColumn;

/** A sheet that the data come from: where its columns are, and the table that its inputs are. */
interface SourceSheet {
  readonly places: Readonly<Partial<Record<Mirrored, number>>>;
  readonly sheet: string;
  readonly table: string;
  readonly language: Language;
}

/** Where everything stands that the data are computed from; only headers are looked at. */
export function readSources(sheets: Sheets): Result<{ sources: DataSources; language: Language }, Refusal> {
  if (!sheets.okr) return fail({ code: "not-set-up", language: chosenLanguage() });
  const okr = readSourceSheet(sheets.okr, OKR_MIRRORED);
  if (!okr.ok) return okr;
  const kpi = sheets.kpi ? readSourceSheet(sheets.kpi, KPI_MIRRORED) : undefined;
  if (kpi && !kpi.ok) return kpi;
  const { language } = okr.value;
  const sources = {
    okr: (column: Mirrored) => columnReference(okr.value, column),
    okrTable: okr.value.table,
    kpi: kpi && ((column: Mirrored) => columnReference(kpi.value, column)),
    kpiTable: kpi?.value.table ?? "",
    labels: labelFormulas(language),
  };
  return ok({ sources, language });
}

function readSourceSheet({ sheet }: OurSheet, needed: readonly Mirrored[]): Result<SourceSheet, Refusal> {
  const row = readHeaderRow(sheet);
  const header = readHeader(row);
  const table = { values: [row], formulas: [readFormulas(sheet)[0] ?? []], header };
  const places = { ...header.places, ...computedPlaces(table) };
  const missing = needed.filter((column) => places[column] === undefined);
  const name = sheet.getName();
  const headers = columnWords(missing, header.language);
  if (missing.length > 0) return fail({ code: "missing-header", sheet: name, headers });
  const last = columnLetters(Math.max(...Object.values(header.places)));
  return ok({
    places,
    sheet: name,
    table: `${sheetReference(name)}$A$1:$${last}`,
    language: header.language,
  });
}

function columnWords(columns: readonly Mirrored[], language: Language): string[] {
  const { computed } = texts(language).sheet;
  const isComputed = (column: Mirrored): column is ComputedColumn =>
    COMPUTED_COLUMNS.some((one) => one === column);
  return columns.flatMap((column) =>
    isComputed(column) ? [computed[column]] : headersOf([column], language),
  );
}

/** What the rules in Settings call the statuses, and without them what everybody does. */
function labelFormulas(language: Language): string[] {
  const places = rulePlaces(readNamed(NAMED_RANGES.rules)?.[0] ?? []);
  const [code, label] = [(places.get("code") ?? 0) + 1, (places.get("label") ?? 1) + 1];
  return STATUSES.map((status) => {
    const row = `MATCH(${textLiteral(status)}; INDEX(${NAMED_RANGES.rules}; 0; ${code}); 0)`;
    const word = texts(language).words.statuses[status];
    return `=IFERROR(INDEX(${NAMED_RANGES.rules}; ${row}; ${label}); ${textLiteral(word)})`;
  });
}

/** How the formulas in one of our two sheets name the cells of both; the sheet that they stand in is "". */
export function referencesOf(data: string, board: string): References {
  const references = dataReferences(data);
  const choice = (filter: "area" | "owner" | "period") =>
    cellReference(FILTERS.row, FILTERS[filter].choice.from, board);
  const labels = STATUSES.map((status, place) => [status, references.cell("statuses", 1 + place)]);
  return {
    data: references,
    filters: { area: choice("area"), owner: choice("owner"), period: choice("period") },
    labels: Object.fromEntries(labels) as Labels,
  };
}
