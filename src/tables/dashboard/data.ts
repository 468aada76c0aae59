import { STATUSES } from "../../domain/status.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { CellValue } from "../cell.ts";
import { NAMES } from "../formulas.ts";
import {
  bar,
  burnUpPoint,
  choices,
  counted,
  inherited,
  isType,
  kinds,
  kpisShown,
  mirror,
  numberFormulas,
  periodLabels,
  type RowFormulas,
  rowsBy,
  rowsWhere,
  scores,
  segments,
  statusCount,
  weekDay,
} from "./data-formulas.ts";
import {
  type DataBlock,
  dataColumn,
  dataWidth,
  KPI_MIRRORED,
  OKR_MIRRORED,
  quoted,
  SHOWN,
  TEXTS,
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
export function spilled(
  { okr, kpi }: DataSources,
  formulas: RowFormulas,
  language: Language,
): readonly (readonly [DataBlock, readonly string[]])[] {
  const { data } = formulas;
  const kind = data.column("kind");
  const { all } = texts(language).dashboard;
  const confidence = data.column("confidenceThen", SHOWN.weeks - 1);
  const datable = `((${kind}=1)+(${kind}=3))*ISNUMBER(${data.okr("startDate")})*ISNUMBER(${data.okr("dueDate")})`;
  const handed = (block: "area" | "owner") =>
    [data.okr(block), data.column(block), data.column(block, 1)].map((values) =>
      inherited(values, values, formulas),
    );
  const lists = (block: "area" | "owner") => (kpi ? [data.okr(block), data.kpi(block)] : [data.okr(block)]);
  return [
    ["okr", [mirror(OKR_MIRRORED, TEXTS, okr)]],
    ["kpi", kpi ? [mirror(KPI_MIRRORED, TEXTS, kpi)] : []],
    ["areas", [choices(lists("area"), all)]],
    ["owners", [choices(lists("owner"), all)]],
    ["periods", [choices([data.column("period")], all)]],
    ["kpiTitles", kpi ? [`=IFERROR(FILTER(${data.kpi("title")}; ${data.column("kpiShown")}=1); "")`] : []],
    ["kind", [kinds(formulas)]],
    ["area", handed("area")],
    ["owner", handed("owner")],
    [
      "period",
      [
        periodLabels(formulas),
        inherited(data.column("period"), data.column("period"), formulas),
        inherited(data.column("period", 1), data.column("period", 1), formulas),
      ],
    ],
    ["counted", [counted(formulas)]],
    ["score", [scores(formulas)]],
    ["attention", [rowsBy(`${data.column("score")}>0`, data.column("score"), false, formulas)]],
    ["objectives", [rowsWhere(`(${kind}=1)*(${isType("objective", data.okr("type"))})`, formulas)]],
    ["timeline", [rowsWhere(datable, formulas)]],
    ["confidence", [rowsBy(`(${kind}=2)*ISNUMBER(${confidence})`, confidence, true, formulas)]],
    ["kpiShown", kpi ? [kpisShown(formulas)] : []],
  ];
}

/** Formulas of which the answer has a header row of its own. */
export function headed(
  { okrTable, kpi, kpiTable }: DataSources,
  { data }: RowFormulas,
): readonly (readonly [DataBlock, readonly string[]])[] {
  const history = (table: string, days: string, what: string) =>
    `=OKR_HISTORY(${table}; ${NAMES.log}; ${days}; "${what}")`;
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
export function dataCells(sources: DataSources, formulas: RowFormulas, language: Language): CellValue[][] {
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
  for (const [block, cells] of spilled(sources, formulas, language)) put(block, 1, cells);
  for (const [block, cells] of headed(sources, formulas)) put(block, 0, cells);
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
    put("segments", 1 + place, segments(formulas.data.cell("objectives", 1 + place), formulas));
  for (let place = 0; place < SHOWN.timeline; place++)
    put("bars", 1 + place, bar(formulas.data.cell("timeline", 1 + place), formulas));
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
export function statusRows(labels: readonly string[], formulas: RowFormulas, language: Language): string[][] {
  const { data } = formulas;
  const counts = STATUSES.map((status) => statusCount(formulas.labels[status], formulas));
  const known = data.block("statuses", 1, STATUSES.length, 3).replace(/^[^:]*/, data.cell("statuses", 1, 2));
  const others = `=${data.number("objectives")}-SUM(${known})`;
  const names = [...labels, `=${quoted(texts(language).dashboard.own)}`];
  return names.map((name, row) => [
    name,
    `="${SIGNS[row]} "&${data.cell("statuses", 1 + row)}`,
    counts[row] ?? others,
  ]);
}
