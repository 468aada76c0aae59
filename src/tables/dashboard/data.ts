import { STATUSES } from "../../domain/status.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { CellValue } from "../cell.ts";
import { NAMED_RANGES } from "../formulas.ts";
import {
  attentionScores,
  barSegments,
  burnUpPoint,
  choiceList,
  countedProgress,
  inheritedValues,
  isType,
  kpisShown,
  matchingRows,
  mirrorFormula,
  numberFormulas,
  periodLabels,
  type References,
  rowKinds,
  sortedRows,
  statusCount,
  timelineBar,
  weekDay,
} from "./data-formulas.ts";
import {
  type DataBlock,
  dataColumn,
  dataWidth,
  KPI_MIRRORED,
  OKR_MIRRORED,
  SHOWN,
  TEXT_COLUMNS,
  textLiteral,
} from "./places.ts";

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

/** Formulas below the header, of which the answer fills what is below them. */
export function spillFormulas(
  { okr, kpi }: DataSources,
  formulas: References,
  language: Language,
): readonly (readonly [DataBlock, readonly string[]])[] {
  const { data } = formulas;
  const kind = data.column("kind");
  const { all } = texts(language).dashboard;
  const confidence = data.column("confidenceThen", SHOWN.weeks - 1);
  const datable = `((${kind}=1)+(${kind}=3))*ISNUMBER(${data.okr("startDate")})*ISNUMBER(${data.okr("dueDate")})`;
  const handed = (block: "area" | "owner") =>
    [data.okr(block), data.column(block), data.column(block, 1)].map((values) =>
      inheritedValues(values, values, formulas),
    );
  const lists = (block: "area" | "owner") => (kpi ? [data.okr(block), data.kpi(block)] : [data.okr(block)]);
  return [
    ["okr", [mirrorFormula(OKR_MIRRORED, TEXT_COLUMNS, okr)]],
    ["kpi", kpi ? [mirrorFormula(KPI_MIRRORED, TEXT_COLUMNS, kpi)] : []],
    ["areas", [choiceList(lists("area"), all)]],
    ["owners", [choiceList(lists("owner"), all)]],
    ["periods", [choiceList([data.column("period")], all)]],
    ["kpiTitles", kpi ? [`=IFERROR(FILTER(${data.kpi("title")}; ${data.column("kpiShown")}=1); "")`] : []],
    ["kind", [rowKinds(formulas)]],
    ["area", handed("area")],
    ["owner", handed("owner")],
    [
      "period",
      [
        periodLabels(formulas),
        inheritedValues(data.column("period"), data.column("period"), formulas),
        inheritedValues(data.column("period", 1), data.column("period", 1), formulas),
      ],
    ],
    ["counted", [countedProgress(formulas)]],
    ["score", [attentionScores(formulas)]],
    ["attention", [sortedRows(`${data.column("score")}>0`, data.column("score"), false, formulas)]],
    ["objectives", [matchingRows(`(${kind}=1)*(${isType("objective", data.okr("type"))})`, formulas)]],
    ["timeline", [matchingRows(datable, formulas)]],
    ["confidence", [sortedRows(`(${kind}=2)*ISNUMBER(${confidence})`, confidence, true, formulas)]],
    ["kpiShown", kpi ? [kpisShown(formulas)] : []],
  ];
}

/** Formulas of which the answer has a header row of its own. */
export function historyFormulas(
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

/** How many rows at the top hold something; below them stands what the formulas spill. */
export const DATA_ROWS = 1 + SHOWN.points;

/** Colours of the bars of objectives. */
export const BAR_COLORS = { dark: "#1a73e8", light: "#dadce0" };

/** All that stands in the sheet with the data. */
export function dataCells(sources: DataSources, formulas: References, language: Language): CellValue[][] {
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
  for (const [block, cells] of spillFormulas(sources, formulas, language)) put(block, 1, cells);
  for (const [block, cells] of historyFormulas(sources, formulas)) put(block, 0, cells);
  put("okr", 0, OKR_MIRRORED.map(String));
  put("kpi", 0, KPI_MIRRORED.map(String));
  put("numbers", 0, ["numbers"]);
  down("numbers", numberFormulas(formulas, sources.kpi !== undefined));
  statusRows(sources.labels, formulas, language).forEach((cells, row) => {
    put("statuses", 1 + row, cells);
  });
  const words = texts(language).dashboard;
  put("burnUp", 0, [words.period, words.expectedLine, words.actual]);
  for (let point = 0; point < SHOWN.points; point++) put("burnUp", 1 + point, burnUpPoint(point, formulas));
  for (let place = 0; place < SHOWN.objectives; place++)
    put("segments", 1 + place, barSegments(formulas.data.cell("objectives", 1 + place), formulas));
  for (let place = 0; place < SHOWN.timeline; place++)
    put("bars", 1 + place, timelineBar(formulas.data.cell("timeline", 1 + place), formulas));
  down("barOptions", ["charttype", "max", "color1", "color2"]);
  down("barOptions", ["bar", 1, BAR_COLORS.dark, BAR_COLORS.light], 1);
  down(
    "weeks",
    Array.from({ length: SHOWN.weeks }, (_, week) => weekDay(week)),
  );
  return grid;
}

/** The signs that stand for statuses beside their words; the last one is for statuses of the user's own. */
export const SIGNS = ["✔", "●", "▲", "✖", "–", "◆"] as const;

/** Each status with its sign and how many objectives have it, and all statuses of the user's own as one. */
export function statusRows(labels: readonly string[], formulas: References, language: Language): string[][] {
  const { data } = formulas;
  const counts = STATUSES.map((status) => statusCount(formulas.labels[status], formulas));
  const known = data.block("statuses", 1, STATUSES.length, 3).replace(/^[^:]*/, data.cell("statuses", 1, 2));
  const others = `=${data.number("objectives")}-SUM(${known})`;
  const names = [...labels, `=${textLiteral(texts(language).dashboard.own)}`];
  return names.map((name, row) => [
    name,
    `="${SIGNS[row]} "&${data.cell("statuses", 1 + row)}`,
    counts[row] ?? others,
  ]);
}
