import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { CellValue } from "../cell.ts";
import { NAMED_RANGES } from "../formulas.ts";
import { attentionScores } from "./attention.ts";
import { burnUpRows } from "./burn-up.ts";
import { weekDay } from "./confidence.ts";
import {
  type DataBlock,
  dataColumn,
  dataWidth,
  KPI_MIRRORED,
  OKR_MIRRORED,
  SHOWN,
  TEXT_COLUMNS,
} from "./data-layout.ts";
import { choiceList, kpisShown, periodLabels, rowKinds } from "./filters.ts";
import { inheritedValues, isType, matchingRows, type References, sortedRows } from "./formula-parts.ts";
import { BAR_COLORS, barSegments, countedProgress } from "./objectives.ts";
import { statusRows } from "./statuses.ts";
import { timelineBar } from "./timeline.ts";
import { numberFormulas } from "./widgets.ts";

/** The sheets that the data come from, as formulas name them. */
export interface DataSources {
  /** A column of the OKR sheet below its header. */
  readonly okr: (column: (typeof OKR_MIRRORED)[number]) => string;
  /** The whole table of the OKR sheet, header and all. */
  readonly okrTable: string;
  /** Undefined when there is no sheet KPI. */
  readonly kpi: ((column: (typeof KPI_MIRRORED)[number]) => string) | undefined;
  readonly kpiTable: string;
  /** What the statuses are called, as formulas, in the order of every legend. */
  readonly labels: readonly string[];
}

/** All that stands in the sheet with the data. */
export function dataCells(sources: DataSources, references: References, language: Language): CellValue[][] {
  const grid: CellValue[][] = Array.from({ length: DATA_ROWS }, () =>
    Array.from({ length: dataWidth() }, () => ""),
  );
  const put = (block: DataBlock, row: number, cells: readonly CellValue[], at = 0) => {
    cells.forEach((cell, place) => {
      const line = grid[row];
      if (line) line[dataColumn(block) + at + place] = cell;
    });
  };
  const down = (block: DataBlock, cells: readonly CellValue[], at = 0) => {
    cells.forEach((cell, row) => {
      put(block, 1 + row, [cell], at);
    });
  };
  for (const [block, cells] of spillFormulas(sources, references, language)) put(block, 1, cells);
  for (const [block, cells] of historyFormulas(sources, references)) put(block, 0, cells);
  put("okr", 0, OKR_MIRRORED.map(String));
  put("kpi", 0, KPI_MIRRORED.map(String));
  put("numbers", 0, ["numbers"]);
  down("numbers", numberFormulas(references, sources.kpi !== undefined));
  statusRows(sources.labels, references, language).forEach((cells, row) => {
    put("statuses", 1 + row, cells);
  });
  burnUpRows(references, texts(language).dashboard).forEach((cells, row) => {
    put("burnUp", row, cells);
  });
  for (let place = 0; place < SHOWN.objectives; place++)
    put("segments", 1 + place, barSegments(references.data.cell("objectives", 1 + place), references));
  for (let place = 0; place < SHOWN.timeline; place++)
    put("bars", 1 + place, timelineBar(references.data.cell("timeline", 1 + place), references));
  down("barOptions", ["charttype", "max", "color1", "color2"]);
  down("barOptions", ["bar", 1, BAR_COLORS.dark, BAR_COLORS.light], 1);
  down(
    "weeks",
    Array.from({ length: SHOWN.weeks }, (_, week) => weekDay(week)),
  );
  return grid;
}

/** How many rows at the top hold something; below them stands what the formulas spill. */
const DATA_ROWS = 1 + SHOWN.points;

/** Formulas below the header, of which the answer fills what is below them. */
function spillFormulas(
  { okr, kpi }: DataSources,
  references: References,
  language: Language,
): readonly (readonly [DataBlock, readonly string[]])[] {
  const { data } = references;
  const kind = data.column("kind");
  const { all } = texts(language).dashboard;
  const confidence = data.column("confidenceThen", SHOWN.weeks - 1);
  const datable = `((${kind}=1)+(${kind}=3))*ISNUMBER(${data.okr("startDate")})*ISNUMBER(${data.okr("dueDate")})`;
  const handed = (block: "area" | "owner") =>
    [data.okr(block), data.column(block), data.column(block, 1)].map((values) =>
      inheritedValues(values, values, references),
    );
  const lists = (block: "area" | "owner") => (kpi ? [data.okr(block), data.kpi(block)] : [data.okr(block)]);
  return [
    ["okr", [mirrorFormula(OKR_MIRRORED, TEXT_COLUMNS, okr)]],
    ["kpi", kpi ? [mirrorFormula(KPI_MIRRORED, TEXT_COLUMNS, kpi)] : []],
    ["areas", [choiceList(lists("area"), all)]],
    ["owners", [choiceList(lists("owner"), all)]],
    ["periods", [choiceList([data.column("period")], all)]],
    ["kpiTitles", kpi ? [`=IFERROR(FILTER(${data.kpi("title")}; ${data.column("kpiShown")}=1); "")`] : []],
    ["kind", [rowKinds(references)]],
    ["area", handed("area")],
    ["owner", handed("owner")],
    [
      "period",
      [
        periodLabels(references),
        inheritedValues(data.column("period"), data.column("period"), references),
        inheritedValues(data.column("period", 1), data.column("period", 1), references),
      ],
    ],
    ["counted", [countedProgress(references)]],
    ["score", [attentionScores(references)]],
    ["attention", [sortedRows(`${data.column("score")}>0`, data.column("score"), false, references)]],
    ["objectives", [matchingRows(`(${kind}=1)*(${isType("objective", data.okr("type"))})`, references)]],
    ["timeline", [matchingRows(datable, references)]],
    ["confidence", [sortedRows(`(${kind}=2)*ISNUMBER(${confidence})`, confidence, true, references)]],
    ["kpiShown", kpi ? [kpisShown(references)] : []],
  ];
}

/** Formulas of which the answer has a header row of its own. */
function historyFormulas(
  { okrTable, kpi, kpiTable }: DataSources,
  { data }: References,
): readonly (readonly [DataBlock, readonly string[]])[] {
  const history = (table: string, days: string, what: string) =>
    `=OKR_HISTORY(${table}; ${NAMED_RANGES.log}; ${days}; "${what}")`;
  const points = data.block("burnUp", 1, SHOWN.points, 1);
  return [
    ["progressThen", [history(okrTable, points, "progress")]],
    ["expectedThen", [history(okrTable, points, "expected")]],
    ["confidenceThen", [history(okrTable, data.block("weeks", 1, SHOWN.weeks, 1), "confidence")]],
    ["kpiThen", kpi ? [history(kpiTable, data.number("monthBefore"), "value")] : []],
  ];
}

/** Columns of another sheet side by side; a blank cell among texts is an empty text, not 0. */
function mirrorFormula<Column extends string>(
  columns: readonly Column[],
  texts: readonly string[],
  columnOf: (column: Column) => string,
): string {
  const parts = columns.map((column) =>
    texts.includes(column) ? `${columnOf(column)}&""` : columnOf(column),
  );
  return `=ARRAYFORMULA(HSTACK(${parts.join("; ")}))`;
}
